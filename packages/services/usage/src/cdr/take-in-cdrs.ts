import { invalidInput, isDomainError, notFound } from '@concord/errors';
import type { ChangeContext } from '@concord/resource';
import { quantitySums } from '../files/count/quantities.ts';
import { recordId } from '../files/read/record-id.ts';
import { recordCheck } from '../files/read/record-check.ts';
import { acceptRecord } from '../records/accept-usage.ts';
import { identityKey, identityOf } from '../records/usage-identity.ts';
import type { Usage } from '../records/usage.ts';
import type { Cdr, CdrReject, CdrTransaction, CdrTransactionItem } from './cdr-transaction.ts';
import { recordOfCdr } from './record-of-cdr.ts';

/** What a transaction says of its records once they are taken in. */
export type TakenIn = Required<Pick<CdrTransaction, 'transactionItem' | 'controlTotal' | 'quantity' | 'reject'>>;

type Sent = Pick<CdrTransaction, 'id' | 'relatedParty' | 'transactionItem'>;

/** What became of one detail record. */
type Outcome = { readonly usage: Usage } | { readonly reject: Pick<CdrReject, 'code' | 'reason'>; readonly isDuplicate: boolean };

/**
 * Takes in the records of a transaction, each as `POST /usage` would: `add` brings one, `modify` corrects and `delete` withdraws the one
 * that its source has sent under the same identifier. What cannot be done is set aside with its reason, and the rest goes on.
 */
export async function takeInCdrs(sent: Sent, context: ChangeContext): Promise<TakenIn> {
  const count = counting();
  const transactionItem: CdrTransactionItem[] = [];
  for (const item of sent.transactionItem ?? []) {
    const cdr: Cdr[] = [];
    for (const { usage: _told, ...one } of item.cdr ?? []) {
      const outcome = item.action === 'noChange' ? undefined : await takenIn(one, { item, sent, place: count.received() }, context);
      if (outcome) count.add(outcome, item, cdr.length);
      cdr.push(outcome && 'usage' in outcome ? { ...one, usage: { id: outcome.usage.id } } : one);
    }
    transactionItem.push(item.cdr ? { ...item, cdr } : item);
  }
  return { transactionItem, ...count.totals() };
}

function counting() {
  const [quantities, reject, total] = [quantitySums(), [] as CdrReject[], { received: 0, accepted: 0, duplicate: 0, rejected: 0, suspended: 0 }];
  return {
    received: () => total.received,
    add(outcome: Outcome, { id, action }: CdrTransactionItem, position: number): void {
      total.received += 1;
      total['usage' in outcome ? 'accepted' : outcome.isDuplicate ? 'duplicate' : 'rejected'] += 1;
      if ('reject' in outcome) reject.push({ item: id, position, ...outcome.reject });
      else if (action !== 'delete') quantities.addRecord(outcome.usage);
    },
    totals: () => ({ controlTotal: total, quantity: quantities.all(), reject }),
  };
}

interface Standing {
  readonly item: CdrTransactionItem;
  readonly sent: Sent;
  /** Of the record in the transaction, from 0. */
  readonly place: number;
}

/** Refusals of a record that say nothing against the others. */
const asideFor = new Set(['invalidInput', 'unprocessable', 'notFound', 'forbidden']);

async function takenIn(cdr: Cdr, standing: Standing, context: ChangeContext): Promise<Outcome> {
  try {
    return { usage: await performed(cdr, standing, context) };
  } catch (error) {
    if (!isDomainError(error) || !(asideFor.has(error.kind) || error.code === 'duplicateUsage')) throw error;
    return { reject: { code: error.code, reason: error.message }, isDuplicate: error.code === 'duplicateUsage' };
  }
}

async function performed(cdr: Cdr, { item, sent, place }: Standing, context: ChangeContext): Promise<Usage> {
  if (item.action === 'delete') return withdrawn(cdr, context);
  if (cdr.cdrDirectionType === 'refund') throw invalidInput('refundNotTaken', 'what was used is taken back by an item that deletes its record, not by another record');
  const record = await checked(recordOfCdr(cdr, { item, transaction: sent }));
  return item.action === 'modify' ? corrected(cdr, record, context) : acceptRecord({ ...record, id: recordId(sent.id, place) }, context);
}

/** As the edge holds the body of `POST /usage`. */
async function checked(record: Readonly<Record<string, unknown>>): Promise<Partial<Usage>> {
  const { usage, findings } = (await recordCheck())(record);
  const [finding] = findings;
  if (finding) throw invalidInput(finding.code, finding.message, findings);
  return usage;
}

async function corrected(cdr: Cdr, record: Partial<Usage>, context: ChangeContext): Promise<Usage> {
  return context.resources.change<Usage>('Usage', (await knownRecord(cdr, context)).id, (current) => ({ ...current, ...record }));
}

async function withdrawn(cdr: Cdr, context: ChangeContext): Promise<Usage> {
  const usage = await knownRecord(cdr, context);
  await context.resources.remove('Usage', usage.id);
  return usage;
}

/** The record that its source has sent before under the identifier of this one. */
async function knownRecord({ externalIdentifier: [identifier] = [] }: Cdr, { caller, transaction, resources }: ChangeContext): Promise<Usage> {
  if (!identifier) throw invalidInput('missingIdentifier', 'a record that is corrected or withdrawn is named by its external identifier');
  const known = await identityOf(identityKey(identifier, caller), transaction);
  const usage = known && (await resources.find<Usage>('Usage', known.usageId));
  if (!usage) throw notFound('Usage', identifier.id);
  return usage;
}
