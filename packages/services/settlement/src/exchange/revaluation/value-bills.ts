import { realisedDifference } from '@concord/ledger';
import { type Decimal, decimal, one, stored, sumOf, type WireMoney, wireMoney } from '@concord/money';
import { dayOf, type Instant, readInstant, toIso } from '@concord/period';
import type { ExchangeRate } from '@concord/rating';
import { piecesByWeight } from '@concord/resource';
import type { BooksCurrency } from '../books-currency.resource.ts';
import type { ExchangeRevaluation, RevaluedBill } from './exchange-revaluation.resource.ts';
import { type ForeignBill, settledBefore } from './foreign-bill.ts';

/** Of which books, for which day, and when that ends. */
export interface Valuation {
  readonly books: BooksCurrency;
  readonly day: string;
  readonly end: Instant;
}

/** Most bills of one revaluation; more make several. */
const mostBills = 1000;

/** A revaluation for each currency, and which rates it lacks. */
export function revaluationsOf(bills: readonly ForeignBill[], valuation: Valuation, rateOf: ExchangeRate): { readonly revaluations: readonly ExchangeRevaluation[]; readonly missing: readonly string[] } {
  const rates = ratesFor(valuation, rateOf);
  const revaluations = [...Map.groupBy(bills, ({ unit }) => unit)].flatMap(([unit, ofUnit]) => {
    const closingRate = rates.on(unit, valuation.end - 1);
    const revalued = ofUnit.map((bill) => revaluedBill(bill, valuation, { closingRate, billRate: rates.on(unit, readInstant(bill.billDate) ?? 0) }));
    return piecesByWeight(revalued, () => 1, mostBills).map((piece, index) => revaluation(piece, { valuation, unit, closingRate, index }));
  });
  return { revaluations, missing: rates.missing() };
}

function ratesFor({ books: { source, currency, timeZone = 'UTC' } }: Valuation, rateOf: ExchangeRate) {
  const missing = new Set<string>();
  return {
    on(unit: string, at: Instant): Decimal {
      const day = dayOf(timeZone, at);
      const rate = rateOf({ source, from: unit, to: currency, at, day });
      if (!rate) missing.add(`${source} has no rate from ${unit} to ${currency} for ${day}`);
      return rate ?? one;
    },
    missing: (): readonly string[] => [...missing],
  };
}

interface RatesOfBill {
  readonly billRate: Decimal;
  readonly closingRate: Decimal;
}

/** What a payment on that day would have realised (IAS 21.28). */
function revaluedBill(bill: ForeignBill, { books: { party, currency }, end }: Valuation, { billRate, closingRate }: RatesOfBill): RevaluedBill {
  const side = bill.payee === party.id ? 'payee' : 'payer';
  const before = settledBefore(toIso(end), bill);
  const open = stored(bill.amountDue).minus(before);
  const { billed, paid, difference } = realisedDifference({ side, amount: open, before, billRate, paymentRate: closingRate, unit: currency });
  const [foreign, own] = [bill.unit, currency].map((unit) => (value: Decimal): WireMoney => wireMoney(unit, value)) as [(value: Decimal) => WireMoney, (value: Decimal) => WireMoney];
  return {
    bill: { id: bill.id }, counterparty: { id: side === 'payee' ? bill.payer : bill.payee }, account: side === 'payee' ? 'receivable' : 'payable', openAmount: foreign(open), settledAmount: foreign(before),
    billRate: own(billRate).value, carryingAmount: own(billed), closingAmount: own(paid), difference: own(difference),
  };
}

interface Piece {
  readonly valuation: Valuation;
  readonly unit: string;
  readonly closingRate: Decimal;
  readonly index: number;
}

function revaluation(revaluedBill: readonly RevaluedBill[], { valuation: { books: { party, currency, source }, day }, unit, closingRate, index }: Piece): ExchangeRevaluation {
  const differences = revaluedBill.map(({ difference }) => decimal(difference.value));
  const gain = sumOf(differences.filter((value) => !value.isNegative()));
  const loss = sumOf(differences.filter((value) => value.isNegative())).negated();
  const money = (value: Decimal): WireMoney => wireMoney(currency, value);
  return {
    id: `${party.id}-${day}-${unit}-${index + 1}`, state: 'preview', party: { id: party.id }, valuationDate: day, sourceCurrency: unit, booksCurrency: currency, source, closingRate: money(closingRate).value,
    unrealisedGain: money(gain), unrealisedLoss: money(loss), billCount: revaluedBill.length, revaluedBill,
  };
}
