import { type Decimal, decimal, sumOf, type WireMoney, wireMoney, zero } from '@concord/money';
import type { ConsumerContext, EntityRef } from '@concord/resource';
import type { Predicate, Transaction } from '@concord/storage-port';
import { payeeOf, payerOf } from '../payout/open-bills.ts';
import type { Refund } from '../payment/refund.ts';
import type { CustomerBill } from './bill.ts';
import { collectionOf, type CustomerCharge } from './settled.ts';

/** A bill of which cash went back, and how much of that no note has taken up yet. */
interface RefundedBill {
  readonly corrects: EntityRef;
  readonly owedBack: Decimal;
}

/** Most bills of a customer from one run, and most refunds of one bill and notes on it. */
const most = 1000;

/** The bill that a charge corrects, where cash of it went back before what it states was taken back. */
export async function refundedBill({ correctedCharge, customer, seller, amount: { unit } }: CustomerCharge, transaction: Transaction): Promise<RefundedBill | undefined> {
  const corrected = correctedCharge && (await transaction.collection<CustomerCharge>(collectionOf('CustomerCharge')).find(correctedCharge.id))?.document;
  if (!corrected || !customer) return undefined;
  const ofRun = await billsWhere([isEqual('settlementRun.id', corrected.settlementRun.id), isEqual('relatedParty[].id', customer.id)], transaction);
  const bill = ofRun.find((one) => payerOf(one) === customer.id && payeeOf(one) === seller.id && one.amountDue.unit === unit && !one.correctedBill);
  const owedBack = bill?.refundedAmount ? await notTakenUp(bill, transaction) : zero;
  return bill && owedBack.gt(zero) ? { corrects: { id: bill.id }, owedBack } : undefined;
}

/** Cash that has gone back; what is refunded and not paid yet waits. */
async function notTakenUp({ id }: CustomerBill, transaction: Transaction): Promise<Decimal> {
  const where: Predicate = { op: 'and', of: [isEqual('refundItem[].item.id', id), isEqual('status', 'completed')] };
  const refunds = await transaction.collection<Refund>('refund').list({ where, limit: most });
  const items = refunds.flatMap(({ document: { refundItem = [] } }) => refundItem).filter(({ item, bill }) => item.id === id && bill);
  const notes = await billsWhere([isEqual('correctedBill.id', id)], transaction);
  return amountOf(items.map(({ amount }) => amount)).minus(amountOf(notes.map(({ refundedAmount }) => refundedAmount)));
}

const amountOf = (amounts: readonly (WireMoney | undefined)[]): Decimal => sumOf(amounts.flatMap((amount) => (amount ? [decimal(amount.value)] : [])));

const isEqual = (path: string, value: string): Predicate => ({ op: 'eq', path, value });

const billsWhere = async (of: readonly Predicate[], transaction: Transaction): Promise<readonly CustomerBill[]> =>
  (await transaction.collection<CustomerBill>('customerBill').list({ where: { op: 'and', of }, limit: most })).map(({ document }) => document);

/** The cash that went back settles the note: what it says is owed to the customer has been paid. */
export function settleNote({ id }: CustomerBill, owedBack: Decimal, { resources }: ConsumerContext): Promise<CustomerBill> {
  return resources.change<CustomerBill>('CustomerBill', id, (note) => {
    const { unit, value } = note.remainingAmount;
    const remaining = decimal(value).plus(owedBack);
    return { ...note, state: remaining.isZero() ? 'settled' : 'partiallyPaid', remainingAmount: wireMoney(unit, remaining), refundedAmount: wireMoney(unit, owedBack) };
  });
}
