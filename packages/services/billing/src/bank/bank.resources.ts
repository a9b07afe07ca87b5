import type { Finding } from '@concord/errors';
import { decimal, type WireMoney } from '@concord/money';
import { type ChangeContext, defineResource, type EntityRef, type Resource } from '@concord/resource';
import { payBills } from './match-entry.ts';

/** A bank statement that was taken in (our own API). */
export const bankStatement = defineResource({ name: 'BankStatement', stamps: { creationDate: 'onCreate' }, indexes: [['account']], visibleTo: () => [] });

/** A movement on a bank account; what came in is above zero. */
export interface BankEntryResource extends Resource {
  readonly state: 'matched' | 'unmatched' | 'ignored';
  readonly accountOwner: EntityRef;
  readonly amount: WireMoney;
  readonly bookingDate: string;
  readonly endToEndId?: string;
  readonly counterpartyAccount?: string;
  readonly text?: string;
  readonly payment?: EntityRef;
  /** The bills that the operator says it pays. */
  readonly bill?: readonly EntityRef[];
}

/** What no bill was found for waits until somebody names the bills, or says that it is none of ours. */
export const bankEntry = defineResource<BankEntryResource>({
  name: 'BankEntry',
  lifecycle: { attribute: 'state', initial: 'unmatched', transitions: { unmatched: ['matched', 'ignored'], ignored: ['unmatched'] } },
  stamps: { creationDate: 'onCreate' },
  readOnly: ['payment'],
  derive: matchedByHand,
  rules: [matchedEntriesHaveAPayment],
  indexes: [['state'], ['bankStatement.id']],
  visibleTo: () => [],
});

async function matchedByHand(next: BankEntryResource, previous: BankEntryResource | undefined, context: ChangeContext): Promise<BankEntryResource> {
  const isNamed = previous?.state === 'unmatched' && next.bill !== undefined && previous.bill === undefined && !decimal(next.amount.value).isNegative();
  if (!isNamed) return next;
  const payment = await payBills(next, (next.bill ?? []).map(({ id }) => id), context);
  return payment === undefined ? next : { ...next, state: 'matched', payment: { id: payment } };
}

function matchedEntriesHaveAPayment({ state, payment, bill }: BankEntryResource): Finding[] {
  if (payment === undefined && bill !== undefined) return [{ code: 'nothingToPay', message: 'none of these bills has something left to pay in the currency of the entry to the owner of the account', pointer: '/bill' }];
  return state === 'matched' && payment === undefined ? [{ code: 'missingReference', message: 'bill says what a matched entry pays', pointer: '/bill' }] : [];
}
