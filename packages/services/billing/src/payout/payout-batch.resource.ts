import type { Finding } from '@concord/errors';
import { fileReference } from '@concord/payment-files';
import { decimal, sumOf, type WireMoney, wireMoney } from '@concord/money';
import { type ChangeContext, defineResource, type EntityRef, fourEyes, type Resource, saysWhy } from '@concord/resource';
import { accountOf } from '../bank/bank-account.ts';
import type { CustomerBill } from '../bill/bill.ts';
import { payoutChannel } from '../provider/provider-order.ts';
import { isWithinLimit } from './within-limit.ts';
import { openBills, payableOf, payeeOf } from './open-bills.ts';

/** A bill that is paid out, with the account as it was when the batch was made. */
export interface Payout {
  /** Of the payment, and in the bank's files. */
  readonly id: string;
  readonly bill: EntityRef;
  readonly payee: EntityRef;
  readonly amount: WireMoney;
  readonly accountNumber?: string;
  readonly BIC?: string;
  readonly owner?: string;
}

/** What one party pays out in one go from its bank account (our own API). */
export interface PayoutBatch extends Resource {
  readonly state: string;
  readonly payer: EntityRef;
  readonly unit: string;
  /** Which bills; all that the payer has open where it says nothing. */
  readonly bill?: readonly EntityRef[];
  readonly payout?: readonly Payout[];
  /** Who carries it out: a bank, by a file, or the payment provider. */
  readonly channel?: 'bank' | 'paymentProvider';
  readonly requestedExecutionDate?: string;
  readonly creationDate?: string;
  readonly totalAmount?: WireMoney;
  /** Whose token made it, and whose approved it. */
  readonly requestedBy?: string;
  readonly approvedBy?: string;
  readonly stateReason?: string;
}

export const payoutBatch = defineResource<PayoutBatch>({
  name: 'PayoutBatch',
  lifecycle: { attribute: 'state', initial: 'acknowledged', transitions: { acknowledged: ['approved', 'rejected', 'cancelled'], approved: ['completed', 'cancelled'] } },
  stamps: { creationDate: 'onCreate', stateChangeDate: 'onTransition' },
  readOnly: ['payout', 'payoutCount', 'totalAmount', 'requestedBy', 'approvedBy'],
  derive: withPayouts,
  rules: [batchesPayForSomething, namedBillsAreOpen, everybodyHasAnAccount, onlyTheOperatorPaysOut, somebodyElseApproves, refusalsSayWhy, whatAProviderHasStands],
  consequences: [billsAreTaken, approvalIsPayment, cancellingFrees],
  indexes: [['state'], ['payer.id']],
  visibleTo: ({ payer }) => [payer.id],
});

async function withPayouts(next: PayoutBatch, previous: PayoutBatch | undefined, { transaction, now, caller: { subject } }: ChangeContext): Promise<PayoutBatch> {
  if (previous) return next.state === 'approved' && previous.state === 'acknowledged' ? { ...next, approvedBy: subject } : next;
  const payout: Payout[] = [];
  const wanted = next.bill && new Set(next.bill.map(({ id }) => id));
  const bills = (await openBills(next.payer.id, next.unit, transaction)).filter(({ id }) => wanted?.has(id) ?? true);
  for (const [index, bill] of bills.entries()) {
    const account = await accountOf(payeeOf(bill), transaction);
    payout.push({
      id: fileReference(`${next.id}-${index + 1}`), bill: { id: bill.id }, payee: { id: payeeOf(bill) }, amount: payableOf(bill),
      ...(account && { accountNumber: account.iban, owner: account.name, ...(account.bic !== undefined && { BIC: account.bic }) }),
    });
  }
  const totalAmount = wireMoney(next.unit, sumOf(payout.map(({ amount }) => decimal(amount.value))));
  return { ...next, requestedBy: subject, payout, payoutCount: payout.length, totalAmount, requestedExecutionDate: next.requestedExecutionDate ?? now.toISOString().slice(0, 10) };
}

function batchesPayForSomething({ payout = [], payer, unit }: PayoutBatch): Finding[] {
  return payout.length > 0 ? [] : [{ code: 'nothingToPay', message: `${payer.id} has no such bill open in ${unit}`, pointer: '/bill' }];
}

function namedBillsAreOpen({ bill = [], payout = [] }: PayoutBatch, previous: PayoutBatch | undefined): Finding[] {
  if (previous) return [];
  const found = new Set(payout.map((one) => one.bill.id));
  return bill.flatMap(({ id }, index) => (found.has(id) ? [] : [{ code: 'billNotOpen', message: `bill ${id} is not open for a payout: paid, held, in another batch, or none of this payer in this currency`, pointer: `/bill/${index}` }]));
}

async function everybodyHasAnAccount({ payout = [], payer }: PayoutBatch, previous: PayoutBatch | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (previous) return [];
  const without = [...new Set(payout.filter(({ accountNumber }) => accountNumber === undefined).map(({ payee }) => payee.id)), ...((await accountOf(payer.id, transaction)) ? [] : [payer.id])];
  return without.map((party) => ({ code: 'accountMissing', message: `${party} has no active bank account with an IBAN among the payment methods`, pointer: '/payer' }));
}

function onlyTheOperatorPaysOut({ payer }: PayoutBatch, _previous: PayoutBatch | undefined, { caller: { party } }: ChangeContext): Finding[] {
  return party === undefined ? [] : [{ code: 'notThePartnersToPay', message: `payouts of ${payer.id} are the operator's`, pointer: '/payer' }];
}

/** Above the limit of its currency, whoever made a batch does not approve it. */
async function somebodyElseApproves(next: PayoutBatch, previous: PayoutBatch | undefined, context: ChangeContext): Promise<Finding[]> {
  if (next.state !== 'approved' || previous?.state !== 'acknowledged' || !next.totalAmount) return [];
  const found = fourEyes({ by: next.requestedBy, done: `batch ${next.id} over ${next.totalAmount.value} ${next.unit} was made`, next: 'approves it' }, context);
  return found.length === 0 || (await isWithinLimit(next.totalAmount, context.transaction)) ? [] : found;
}

function refusalsSayWhy(batch: PayoutBatch): Finding[] {
  return batch.state === 'rejected' ? saysWhy('the batch is refused', batch) : [];
}

/** Nobody knows what a provider has paid already. */
function whatAProviderHasStands({ id, state, channel }: PayoutBatch, previous: PayoutBatch | undefined): Finding[] {
  return channel === 'paymentProvider' && state === 'cancelled' && previous?.state === 'approved' ? [{ code: 'withProvider', message: `the payment provider has batch ${id}, and decides it`, pointer: '/state' }] : [];
}

type Change = { readonly next?: PayoutBatch; readonly previous?: PayoutBatch };

const entered = ({ next, previous }: Change, state: string): readonly Payout[] => (next?.state === state && previous?.state !== state ? (next.payout ?? []) : []);

/** A bill is in one batch at a time: of two batches at once the second finds it taken. */
async function billsAreTaken(change: Change, { resources }: ChangeContext): Promise<void> {
  for (const { bill } of entered(change, 'acknowledged')) await resources.change<CustomerBill>('CustomerBill', bill.id, (current) => ({ ...current, payoutBatch: { id: change.next?.id } }));
}

/** Each payout is a payment from then on, which the bank statement completes. A payment's id is its payout's: there can be no second. */
async function approvalIsPayment(change: Change, { resources }: ChangeContext): Promise<void> {
  const { next } = change;
  for (const { id, bill, payee, amount, accountNumber, owner } of entered(change, 'approved')) {
    const provided = next?.channel === 'paymentProvider' && { channel: { id: payoutChannel }, account: { id: accountNumber, name: owner } };
    await resources.create('Payment', {
      id, correlatorId: id, ...provided, status: 'pending', totalAmount: amount, amount, paymentItem: [{ item: { id: bill.id, '@referredType': 'CustomerBill' }, amount }], payer: next?.payer,
      relatedParty: [{ id: next?.payer.id, role: 'payer' }, { id: payee.id, role: 'payee' }],
    });
  }
}

async function cancellingFrees(change: Change, { resources }: ChangeContext): Promise<void> {
  for (const { id, bill } of [...entered(change, 'cancelled'), ...entered(change, 'rejected')]) {
    if (change.previous?.state === 'approved') await resources.change('Payment', id, (payment) => ({ ...payment, status: 'failed' }));
    await resources.change<CustomerBill>('CustomerBill', bill.id, ({ payoutBatch: _left, ...freed }) => freed);
  }
}
