import { allocate, decimal, minorUnit, wireMoney, type WireMoney } from '@concord/money';
import type { ChangeContext, EntityRef, RelatedParty, Resource } from '@concord/resource';
import type { CustomerBill } from '../bill/bill.ts';
import { billsPaid, type Payment } from './payment.ts';

/** What is refunded: a payment, a bill, a usage record or an order, as `item['@referredType']` says. */
export interface RefundItem {
  readonly item: EntityRef & { readonly '@referredType': string };
  readonly amount: WireMoney;
  /** What was paid for it in all, where billing knows. */
  readonly whole?: WireMoney;
  /** For a bill: of which settlement run, between whom and from when. */
  readonly bill?: { readonly settlementRun: EntityRef; readonly payer: EntityRef; readonly payee: EntityRef; readonly billDate: string };
}

/** A TMF676 refund as its document promises it; it names a payment, or in the extension `refundItem` what it is for. */
export interface Refund extends Resource {
  readonly status: string;
  readonly refundDate?: string;
  readonly totalAmount: WireMoney;
  readonly payment?: EntityRef;
  /** Where it is `paymentProvider`, the payment provider is asked to give the money back. */
  readonly channel?: EntityRef;
  readonly refundItem?: readonly (Omit<RefundItem, 'amount'> & { readonly amount?: WireMoney })[];
  readonly relatedParty?: readonly RelatedParty[];
}

/** What a refund is for, with all that others must know to take it back. What does not exist is left as it was named. */
export async function resolvedItems(refund: Refund, context: ChangeContext): Promise<readonly RefundItem[]> {
  const { payment, refundItem = [], totalAmount } = refund;
  const named = refundItem.map((item) => ({ ...item, amount: item.amount ?? totalAmount }));
  const all = payment ? [...(await ofPayment(payment.id, totalAmount, context)), ...named] : named;
  const resolved: RefundItem[] = [];
  for (const item of all) resolved.push(item.item['@referredType'] === 'CustomerBill' ? await ofBill(item, context) : item);
  return resolved;
}

/** A payment and the bills that it paid, each by its part. */
async function ofPayment(id: string, amount: WireMoney, { resources }: ChangeContext): Promise<readonly RefundItem[]> {
  const payment = await resources.find<Payment>('Payment', id);
  const own = { item: { id, '@referredType': 'Payment' }, amount, ...(payment && { whole: payment.totalAmount }) };
  const bills = payment ? billsPaid(payment) : [];
  const parts = allocate(decimal(amount.value), bills.map((bill) => decimal(bill.amount.value)), Math.max(minorUnit(amount.unit), decimal(amount.value).decimalPlaces()));
  return [own, ...bills.map(({ billId }, index) => ({ item: { id: billId, '@referredType': 'CustomerBill' }, amount: wireMoney(amount.unit, parts[index] ?? decimal('0')) }))];
}

async function ofBill(item: RefundItem, { resources }: ChangeContext): Promise<RefundItem> {
  const bill = await resources.find<CustomerBill>('CustomerBill', item.item.id);
  const [payer, payee] = [partyOf(bill, 'payer'), partyOf(bill, 'payee')];
  if (!bill?.settlementRun || !bill.billDate || bill.category !== 'customer' || !payer || !payee) return item;
  return { ...item, whole: bill.amountDue, bill: { settlementRun: { id: bill.settlementRun.id }, payer, payee, billDate: bill.billDate } };
}

function partyOf(bill: CustomerBill | undefined, role: 'payer' | 'payee'): EntityRef | undefined {
  const found = bill?.relatedParty.find((party) => party.role === role);
  return found && { id: found.id };
}
