import { type Decimal, decimal, sumOf, type WireMoney, wireMoney } from '@concord/money';
import type { ConsumerContext, EntityRef, Resource } from '@concord/resource';
import { everything } from '@concord/storage-port';
import type { RefundItem, RefundResource } from '../desk/commercial-events.ts';
import type { StoredEntry } from '../ledger/stored-entry.ts';
import type { SettlementPosition } from '../settlement.resources.ts';
import type { BooksCurrency } from './books-currency.resource.ts';
import type { ExchangeDifference, SettledPart } from './exchange-difference.resource.ts';
import { foreignBooks, realise } from './post-difference.ts';

/** What is read of a bill (TMF678) when something of it was paid. */
export interface PaidBill extends Resource {
  readonly billDate: string;
  readonly relatedParty: readonly (EntityRef & { readonly role: 'payer' | 'payee' })[];
  readonly amountDue: WireMoney;
  readonly remainingAmount: WireMoney;
  readonly settlementPosition?: EntityRef;
  readonly appliedPayment?: readonly { readonly appliedAmount: WireMoney; readonly payment: EntityRef }[];
}

/** Posts what the parties of a bill have gained or lost by the payments that it took, each once, in the books of those whose currency is another. */
export async function realiseDifferences(bill: PaidBill, context: ConsumerContext): Promise<void> {
  if (!bill.appliedPayment?.length) return;
  for (const books of await foreignBooks(bill.relatedParty.map(({ id }) => id), bill.amountDue.unit, context.transaction)) await realisePayments(bill, books, context);
}

/** What the books have no cash of realises nothing: it waits for no rate. */
async function realisePayments(bill: PaidBill, books: BooksCurrency, { transaction, ...rest }: ConsumerContext): Promise<void> {
  const context = { ...rest, transaction };
  const parts = paymentsOf(bill, books);
  const known = await transaction.collection<ExchangeDifference>('exchangeDifference').findMany(parts.map(({ id }) => id));
  const done = new Set(known.map(({ document }) => document.id));
  for (const part of parts.filter(({ id }) => !done.has(id))) {
    const cash = (await transaction.collection<StoredEntry>('ledgerEntry').find(`entry-${part.payment.id}`))?.document;
    if (cash) await realise({ ...part, agreement: await agreementsOf(bill, context), paymentDate: cash.date }, books, context);
  }
}

function paymentsOf(bill: PaidBill, { party, source, currency }: BooksCurrency) {
  const role = bill.relatedParty.find(({ id }) => id === party.id)?.role ?? 'payer';
  const all = bill.appliedPayment ?? [];
  return all.map(({ appliedAmount: amount, payment }, index) => ({
    id: `${bill.id}-${role}-${index + 1}`, party: { id: party.id, role }, bill: { id: bill.id, ...(bill.href !== undefined && { href: bill.href }) }, payment: { id: payment.id },
    amount, amountBefore: totalOf(amount.unit, all.slice(0, index).map((earlier) => earlier.appliedAmount)), billDate: bill.billDate, source, booksCurrency: currency,
  }));
}

const totalOf = (unit: string, amounts: readonly WireMoney[]): WireMoney => wireMoney(unit, sumOf(amounts.map(({ value }): Decimal => decimal(value))));

async function agreementsOf({ settlementPosition }: PaidBill, { transaction }: ConsumerContext): Promise<readonly EntityRef[]> {
  const position = settlementPosition && (await transaction.collection<SettlementPosition>('settlementPosition').find(settlementPosition.id))?.document;
  return (position?.agreement ?? []).map(({ id }) => ({ id }));
}

type RefundedBill = NonNullable<RefundItem['bill']> & { readonly id: string; readonly amount: WireMoney; readonly index: number };

/**
 * Posts what the parties of refunded bills gained or lost because cash went back at another rate than was billed: a refund is a payment in the other direction. What
 * is taken back of the charges stands at the rate of the bill, so that a bill paid and given back at one rate leaves nothing.
 */
export async function realiseRefund(refund: RefundResource, context: ConsumerContext): Promise<void> {
  for (const [index, { item, bill, amount }] of (refund.refundItem ?? []).entries()) {
    if (!bill || !amount) continue;
    const refunded = { ...bill, id: item.id, amount, index };
    for (const books of await foreignBooks([bill.payer.id, bill.payee.id], amount.unit, context.transaction)) await realise(await refundPart(refund, refunded, books, context), books, context);
  }
}

async function refundPart(refund: RefundResource, { id, payer, amount, billDate, index }: RefundedBill, { party, source, currency }: BooksCurrency, { transaction, now }: ConsumerContext): Promise<SettledPart> {
  const role = party.id === payer.id ? 'payer' : 'payee';
  const ofBill = await everything<ExchangeDifference>('exchangeDifference', transaction, { op: 'and', of: [{ op: 'eq', path: 'bill.id', value: id }, { op: 'eq', path: 'party.id', value: party.id }] });
  return {
    id: `${refund.id}-${index + 1}-${role}`, party: { id: party.id, role }, bill: { id }, refund: { id: refund.id, ...(refund.href !== undefined && { href: refund.href }) }, agreement: [],
    amount, amountBefore: totalOf(amount.unit, ofBill.filter((one) => one.refund).map((one) => one.amount)), billDate, paymentDate: refund.refundDate ?? now.toISOString(), source, booksCurrency: currency,
  };
}
