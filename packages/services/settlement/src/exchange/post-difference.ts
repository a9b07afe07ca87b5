import { exchangeDifference, realisedDifference } from '@concord/ledger';
import { type Decimal, decimal, minorUnit, type WireMoney, wireMoney } from '@concord/money';
import { dayOf, readInstant } from '@concord/period';
import type { ConsumerContext } from '@concord/resource';
import { everything, type Transaction } from '@concord/storage-port';
import { type RateQuotes, rateQuotes } from '../desk/rate-quotes.ts';
import type { KeptStep } from '../explanation/explanation-steps.ts';
import { postEntry } from '../ledger/post-ledger.ts';
import type { BooksCurrency } from './books-currency.resource.ts';
import type { ExchangeDifference, SettledPart } from './exchange-difference.resource.ts';

/** The books of those parties that keep them in another currency than the unit. */
export async function foreignBooks(parties: readonly string[], unit: string, transaction: Transaction): Promise<readonly BooksCurrency[]> {
  const found = await everything<BooksCurrency>('booksCurrency', transaction, { op: 'in', path: 'party.id', values: [...parties] });
  return found.filter(({ currency }) => currency !== unit);
}

interface Rates {
  readonly billRate: Decimal;
  readonly paymentRate: Decimal;
}

/** The rates of both days, or which of them is missing. @param timeZone whose midnights divide the days of rates */
export function ratesOf({ billDate, paymentDate, source, amount: { unit }, booksCurrency }: SettledPart, timeZone: string, quotes: RateQuotes): Promise<Rates | { readonly missing: string }> {
  const days = [billDate, paymentDate].map((date) => {
    const at = readInstant(date) ?? Date.parse(date);
    return { at, day: dayOf(timeZone, at) };
  });
  return quotes.priced((rateOf) => {
    const found = days.map(({ at, day }) => ({ day, rate: rateOf({ source, from: unit, to: booksCurrency, at, day }) }));
    const [billRate, paymentRate] = found.map(({ rate }) => rate);
    if (billRate && paymentRate) return { billRate, paymentRate };
    return { missing: found.filter(({ rate }) => !rate).map(({ day }) => `${source} has no rate from ${unit} to ${booksCurrency} for ${day}`).join('; ') };
  });
}

/** Keeps what a part gained or lost, and posts it where that is known. */
export async function realise(part: SettledPart, { timeZone = 'UTC' }: BooksCurrency, context: ConsumerContext): Promise<void> {
  const rates = await ratesOf(part, timeZone, rateQuotes(context.transaction));
  if ('missing' in rates) await context.resources.create('ExchangeDifference', { ...part, state: 'rateMissing', stateReason: rates.missing });
  else await post(await context.resources.create<ExchangeDifference>('ExchangeDifference', { ...part, ...worthOf(part, rates).told }), rates, context);
}

/** Posts what has waited for its rates. */
export async function realiseLate(waiting: ExchangeDifference, rates: Rates, context: ConsumerContext): Promise<void> {
  const realised = await context.resources.change<ExchangeDifference>('ExchangeDifference', waiting.id, ({ stateReason: _known, ...kept }) => ({ ...kept, ...worthOf(waiting, rates).told }));
  await post(realised, rates, context);
}

/** Who gives back pays: what is a gain to a payer is one to it. */
const payingSide = ({ party: { role }, refund }: SettledPart): 'payer' | 'payee' => (refund ? ({ payer: 'payee', payee: 'payer' } as const)[role] : role);

function worthOf(part: SettledPart, rates: Rates) {
  const unit = part.booksCurrency;
  const worth = realisedDifference({ side: payingSide(part), amount: decimal(part.amount.value), before: decimal(part.amountBefore.value), ...rates, unit });
  const money = (value: Decimal): WireMoney => wireMoney(unit, value);
  return {
    worth, told: {
      billRate: money(rates.billRate).value, paymentRate: money(rates.paymentRate).value, billedAmount: money(worth.billed), paidAmount: money(worth.paid), difference: money(worth.difference),
      ...(worth.difference.isZero() ? { state: 'noDifference' } : { state: 'posted', ledgerEntry: { id: `entry-${part.id}` } }),
    },
  };
}

async function post(part: ExchangeDifference, rates: Rates, context: ConsumerContext): Promise<void> {
  const { worth: { difference } } = worthOf(part, rates);
  if (difference.isZero()) return;
  const cause = { id: part.id, ...(part.href !== undefined && { href: part.href }), '@referredType': 'ExchangeDifference' };
  await postEntry({
    date: part.paymentDate, reference: { id: part.id }, description: `exchange difference of bill ${part.bill.id} by ${part.refund ? `refund ${part.refund.id}` : `payment ${part.payment?.id ?? ''}`}`,
    postings: exchangeDifference(part.party.id, { unit: part.booksCurrency, value: difference }), attributes: { cause }, steps: stepsOf(part, rates),
  }, context);
}

function stepsOf(part: ExchangeDifference, rates: Rates): readonly KeptStep[] {
  const { amount, amountBefore, bill, payment, refund, booksCurrency, source } = part;
  const { worth: { billed, paid, difference } } = worthOf(part, rates);
  const exchanged = { amount: decimal(amount.value).toFixed(), exchangedFrom: amount.unit, exchangedTo: booksCurrency, rateSource: source, decimals: String(minorUnit(booksCurrency)) };
  return [
    { name: 'billed', operands: { bill: bill.id, before: decimal(amountBefore.value).toFixed(), ...exchanged, exchangeRate: rates.billRate.toFixed() }, result: billed.toFixed() },
    { name: 'paid', operands: { ...(payment && { payment: payment.id }), ...(refund && { refund: refund.id }), ...exchanged, exchangeRate: rates.paymentRate.toFixed() }, result: paid.toFixed() },
    { name: 'exchangeDifference', operands: { side: payingSide(part), billed: billed.toFixed(), paid: paid.toFixed() }, result: difference.toFixed() },
  ];
}
