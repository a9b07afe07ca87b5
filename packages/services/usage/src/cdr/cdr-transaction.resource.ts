import type { Finding } from '@concord/errors';
import { type ChangeContext, defineResource, isSameJson } from '@concord/resource';
import { type CdrTransaction, type CdrTransactionItem, recordsBrought } from './cdr-transaction.ts';

interface PartyV5 {
  readonly partyOrPartyRole?: { readonly id?: unknown };
}

/** A batch of detail records (TMF735). It is charged when it is taken in; who bills and pays it says so. */
export const cdrTransaction = defineResource<CdrTransaction>({
  name: 'CdrTransaction',
  lifecycle: { attribute: 'state', initial: 'charged', transitions: { charged: ['billed', 'paid', 'completed'], billed: ['paid', 'completed'], paid: ['completed'] } },
  stamps: { creationDate: 'onCreate' },
  readOnly: ['sender', 'controlTotal', 'quantity', 'reject'],
  derive: withSenderAndEnd,
  rules: [recordsStand, sendersMoveTheirOwn],
  consequences: [withdrawRecords],
  indexes: [['state']],
  // Who is named in a single record sees that usage record, and not what the others of the batch say.
  visibleTo: ({ relatedParty = [], sender }) => [...relatedParty.flatMap(partyOf), ...(sender ? [sender.id] : [])],
  removableBy: ({ sender }, party) => sender?.id === party,
  binds: ({ state }) => state !== 'charged',
});

const partyOf = ({ partyOrPartyRole }: PartyV5): readonly string[] => (typeof partyOrPartyRole?.id === 'string' ? [partyOrPartyRole.id] : []);

function withSenderAndEnd(next: CdrTransaction, previous: CdrTransaction | undefined, { caller: { party }, now }: ChangeContext): CdrTransaction {
  const sent = previous || party === undefined ? next : { ...next, sender: { id: party } };
  return next.state === 'completed' && !next.completionDate ? { ...sent, completionDate: now.toISOString() } : sent;
}

const asTakenIn = ({ id, action, cdr }: CdrTransactionItem): object => ({ id, action, cdr });

/** What was taken in is corrected by another transaction; of an item, its state, bill and payment may change. */
function recordsStand({ transactionItem = [] }: CdrTransaction, previous: CdrTransaction | undefined): readonly Finding[] {
  if (!previous || isSameJson(transactionItem.map(asTakenIn), (previous.transactionItem ?? []).map(asTakenIn))) return [];
  return [{ code: 'recordsStand', message: 'records that were taken in are corrected by a transaction that modifies or deletes them', pointer: '/transactionItem' }];
}

function sendersMoveTheirOwn({ sender }: CdrTransaction, previous: CdrTransaction | undefined, { caller: { party } }: ChangeContext): readonly Finding[] {
  return previous && party !== undefined && sender?.id !== party ? [{ code: 'notTheSender', message: 'a partner changes the transactions that it sent itself', pointer: '/' }] : [];
}

/** What a transaction brought goes with it. */
async function withdrawRecords({ next, previous }: { readonly next?: CdrTransaction; readonly previous?: CdrTransaction }, { resources }: ChangeContext): Promise<void> {
  for (const id of next || !previous ? [] : recordsBrought(previous)) if (await resources.find('Usage', id)) await resources.remove('Usage', id);
}
