import { exchangeDifference, type RealisedDifference, realisedDifference } from '@concord/ledger';
import { type Decimal, decimal, minorUnit, type WireMoney, wireMoney, zero } from '@concord/money';
import { dayOf, readInstant } from '@concord/period';
import type { ConsumerContext, Resource } from '@concord/resource';
import { quoteOf } from '../desk/rate-quotes.ts';
import type { KeptStep } from '../explanation/explanation-steps.ts';
import { postEntry } from '../ledger/post-ledger.ts';
import type { StoredEntry } from '../ledger/stored-entry.ts';
import type { SettlementPosition } from '../settlement.resources.ts';
import type { BooksCurrency } from './books-currency.resource.ts';
import type { ExchangeDifference } from './exchange-difference.resource.ts';

interface Ref {
  readonly id: string;
}

/** What is read of a bill (TMF678) when something of it was paid. */
export interface PaidBill extends Resource {
  readonly billDate: string;
  readonly relatedParty: readonly (Ref & { readonly role: 'payer' | 'payee' })[];
  readonly amountDue: WireMoney;
  readonly settlementPosition?: Ref;
  readonly appliedPayment?: readonly { readonly appliedAmount: WireMoney; readonly payment: Ref }[];
}

/** One payment of a bill, as it concerns the books of one of its parties. */
interface Part {
  readonly id: string;
  readonly bill: PaidBill;
  readonly books: BooksCurrency;
  readonly side: 'payer' | 'payee';
  readonly amount: Decimal;
  readonly before: Decimal;
  readonly payment: Ref;
}

/** Posts what the parties of a bill have gained or lost by the payments that it took, each once, in the books of those whose currency is another. */
export async function realiseDifferences(bill: PaidBill, context: ConsumerContext): Promise<void> {
  if (!bill.appliedPayment?.length) return;
  const parts = (await foreignBooks(bill, context)).flatMap((books) => partsOf(bill, books));
  const known = await context.transaction.collection<ExchangeDifference>('exchangeDifference').findMany(parts.map(({ id }) => id));
  const done = new Set(known.map(({ document }) => document.id));
  for (const part of parts) if (!done.has(part.id)) await realise(part, context);
}

async function foreignBooks({ relatedParty, amountDue }: PaidBill, { transaction }: ConsumerContext): Promise<readonly BooksCurrency[]> {
  const found = await transaction.collection<BooksCurrency>('booksCurrency').list({ where: { op: 'in', path: 'party.id', values: relatedParty.map(({ id }) => id) }, limit: relatedParty.length });
  return found.map(({ document }) => document).filter(({ currency }) => currency !== amountDue.unit);
}

function partsOf(bill: PaidBill, books: BooksCurrency): readonly Part[] {
  const side = bill.relatedParty.find(({ id }) => id === books.party.id)?.role ?? 'payer';
  let before = zero;
  return (bill.appliedPayment ?? []).map(({ appliedAmount, payment }, index) => {
    const part = { id: `${bill.id}-${side}-${index + 1}`, bill, books, side, amount: decimal(appliedAmount.value), before, payment };
    before = before.plus(part.amount);
    return part;
  });
}

/** What the books have no cash of realises nothing: it waits for no rate. */
async function realise(part: Part, context: ConsumerContext): Promise<void> {
  const cash = (await context.transaction.collection<StoredEntry>('ledgerEntry').find(`entry-${part.payment.id}`))?.document;
  if (!cash) return;
  const [atBill, atPayment] = [await rateOf(part, part.bill.billDate, context), await rateOf(part, cash.date, context)];
  const told = await describe(part, cash.date, context);
  if (atBill.rate && atPayment.rate) return write(part, { billRate: atBill.rate, paymentRate: atPayment.rate, paymentDate: cash.date }, told, context);
  const stateReason = [atBill, atPayment].filter(({ rate }) => !rate).map(({ day }) => `${part.books.source} has no rate from ${part.bill.amountDue.unit} to ${part.books.currency} for ${day}`).join('; ');
  await context.resources.create('ExchangeDifference', { ...told, state: 'rateMissing', stateReason });
}

async function rateOf({ bill, books: { source, currency, timeZone = 'UTC' } }: Part, date: string, { transaction }: ConsumerContext): Promise<{ readonly day: string; readonly rate: Decimal | undefined }> {
  const day = dayOf(timeZone, readInstant(date) ?? Date.parse(date));
  return { day, rate: (await quoteOf({ source, from: bill.amountDue.unit, to: currency, day }, transaction))?.rate };
}

async function describe({ id, bill, books, side, amount, payment }: Part, paymentDate: string, { transaction }: ConsumerContext): Promise<object> {
  const position = bill.settlementPosition && (await transaction.collection<SettlementPosition>('settlementPosition').find(bill.settlementPosition.id))?.document;
  return {
    id, party: { id: books.party.id, role: side }, bill: { id: bill.id, ...(bill.href !== undefined && { href: bill.href }) }, payment: { id: payment.id }, agreement: (position?.agreement ?? []).map((agreement) => ({ id: agreement.id })),
    amount: wireMoney(bill.amountDue.unit, amount), billDate: bill.billDate, paymentDate, source: books.source, booksCurrency: books.currency,
  };
}

interface Valued {
  readonly paymentDate: string;
  readonly billRate: Decimal;
  readonly paymentRate: Decimal;
}

async function write(part: Part, rates: Valued, told: object, context: ConsumerContext): Promise<void> {
  const unit = part.books.currency;
  const realised = realisedDifference({ ...part, ...rates, unit });
  const inBooks = { billedAmount: wireMoney(unit, realised.billed), paidAmount: wireMoney(unit, realised.paid), difference: wireMoney(unit, realised.difference) };
  const wireRates = { billRate: wireMoney(unit, rates.billRate).value, paymentRate: wireMoney(unit, rates.paymentRate).value };
  const postings = exchangeDifference(part.books.party.id, { unit, value: realised.difference });
  const made = await context.resources.create('ExchangeDifference', { ...told, ...wireRates, ...inBooks, ...(postings.length > 0 ? { state: 'posted', ledgerEntry: { id: `entry-${part.id}` } } : { state: 'noDifference' }) });
  if (postings.length === 0) return;
  const cause = { id: made.id, ...(made.href !== undefined && { href: made.href }), '@referredType': 'ExchangeDifference' };
  await postEntry({ date: rates.paymentDate, reference: { id: part.id }, description: `exchange difference of bill ${part.bill.id} by payment ${part.payment.id}`, postings, attributes: { cause }, steps: stepsOf(part, rates, realised) }, context);
}

function stepsOf({ bill, books, side, amount, before, payment }: Part, { billRate, paymentRate }: Valued, { billed, paid, difference }: RealisedDifference): readonly KeptStep[] {
  const exchanged = { amount: amount.toFixed(), exchangedFrom: bill.amountDue.unit, exchangedTo: books.currency, rateSource: books.source, decimals: String(minorUnit(books.currency)) };
  return [
    { name: 'billed', operands: { bill: bill.id, before: before.toFixed(), ...exchanged, exchangeRate: billRate.toFixed() }, result: billed.toFixed() },
    { name: 'paid', operands: { payment: payment.id, ...exchanged, exchangeRate: paymentRate.toFixed() }, result: paid.toFixed() },
    { name: 'exchangeDifference', operands: { side, billed: billed.toFixed(), paid: paid.toFixed() }, result: difference.toFixed() },
  ];
}
