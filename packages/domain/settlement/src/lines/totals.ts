import { ceilTo, type Decimal, minimumOf, sumOf, zero } from '@concord/money';
import { beyond, type Choice, numberOf, reachedTier, stretches, type Sums } from '@concord/rating';
import type { Charge, ChargeTier } from '@concord/terms';
import { chargeNamed, clauseAtClose, type Closing, talliesOfKind, versionNamed } from '../close/closing.ts';
import { lineKey } from './line.ts';
import { operandsOf, type StepName } from '../close/step.ts';

/** What the period's totals decide. */
export interface Totals {
  of(term: string, payer: string, payee: string): Sums | undefined;
  /** Payer, payee and sums of every total of a term. */
  ofTerm(term: string): readonly { readonly payer: string; readonly payee: string; readonly sums: Sums }[];
}

export function totalsOf(closing: Closing): Totals {
  const tallies = talliesOfKind(closing, 'total').map(({ parts: [term = '', payer = '', payee = ''], sums }) => ({ term, payer, payee, sums }));
  const byKey = new Map(tallies.map(({ term, payer, payee, sums }) => [lineKey(term, payer, payee), sums]));
  const byTerm = Map.groupBy(tallies, ({ term }) => term);
  return { of: (term, payer, payee) => byKey.get(lineKey(term, payer, payee)), ofTerm: (term) => byTerm.get(term) ?? [] };
}

/** Whether the period's total reached the tier that a choice supposes. */
export function tierHolds(closing: Closing, totals: Totals, choice: Choice & { kind: 'tier' }): boolean {
  const term = chargeNamed(versionNamed(closing, choice.version), choice.term);
  const total = numberOf(totals.of(choice.term, choice.payer, choice.payee)?.quantity);
  return term?.tiers !== undefined && reachedTier(term.tiers, beyond(total, term.allowance)) === choice.tier;
}

/** What a charge comes to by the period's total alone, beside what its events made: fixed parts, a balance, a count of different values. */
export function closingPart(closing: Closing, term: Charge, totals: Totals, { payer, payee, exchange }: { payer: string; payee: string; exchange?: Decimal | undefined }): Decimal {
  const billed = billedTotal(term, totals, payer, payee);
  const tell = (name: StepName, operands: Readonly<Record<string, Decimal | string | undefined>>, amount: Decimal): Decimal => {
    closing.tell({ name, term: term.id, payer, payee, operands: operandsOf({ ...operands, exchangeRate: exchange }), result: (exchange === undefined ? amount : amount.times(exchange)).toFixed() });
    return amount;
  };
  const passed = (term.tiers ?? []).filter(({ from, fixed: due }) => due !== undefined && billed.gt(from));
  const fixed = sumOf(passed.map(({ from, fixed: due }) => tell('fixed', { total: billed, from, fixed: due?.value }, due?.value ?? zero)));
  if (term.balance !== undefined) {
    const theirs = theirTotal(closing, term.balance.with, totals, { payer, payee });
    const { price, excessPrice, excessFixed } = term.balance;
    return tell('balance', { own: billed, theirs, price: price.value, excessPrice: excessPrice?.value, excessFixed: excessFixed?.value, per: term.per }, balanced(term, billed, theirs));
  }
  if (term.quantity?.kind !== 'distinct') return fixed;
  const parts = pricedParts(term, billed);
  const values = numberOf(totals.of(term.id, payer, payee)?.quantity);
  return fixed.plus(tell('distinct', { values, increment: term.increment, allowance: term.allowance, parts: JSON.stringify(parts.map(({ tier, quantity }) => [(tier.price?.value ?? zero).toFixed(), quantity.toFixed()])), per: term.per }, pricedTotal(term, parts)));
}

/** The total after the increment, which the events of a count of different values could not apply, and the allowance. */
function billedTotal(term: Charge, totals: Totals, payer: string, payee: string): Decimal {
  const counted = numberOf(totals.of(term.id, payer, payee)?.quantity);
  const isDistinct = term.quantity?.kind === 'distinct';
  return beyond(isDistinct && term.increment !== undefined ? ceilTo(counted, term.increment) : counted, term.allowance);
}

const perUnit = (amount: Decimal, { per }: Charge): Decimal => (per === undefined ? amount : amount.dividedBy(per));

interface PricedPart {
  readonly tier: Pick<ChargeTier, 'price'>;
  readonly quantity: Decimal;
}

function pricedParts(term: Charge, total: Decimal): PricedPart[] {
  const tiers = term.tiers ?? [{ from: zero, price: term.price }];
  const reached = tiers[reachedTier(tiers, total)];
  return term.tierMode === 'volume' && reached !== undefined ? [{ tier: reached, quantity: total }] : stretches(tiers, zero, total);
}

const pricedTotal = (term: Charge, parts: readonly PricedPart[]): Decimal => perUnit(sumOf(parts.map(({ tier, quantity }) => (tier.price?.value ?? zero).times(quantity))), term);

/** What went the other way, after that term's own allowance. */
function theirTotal(closing: Closing, id: string, totals: Totals, { payer, payee }: { payer: string; payee: string }): Decimal {
  const other = clauseAtClose(closing, id)?.term;
  return other !== undefined && other['@type'] === 'Charge' ? billedTotal(other, totals, payee, payer) : zero;
}

/** As much as both sides sent each other has one price, one side's excess another and a fixed amount. */
function balanced(term: Charge, own: Decimal, theirs: Decimal): Decimal {
  const { balance } = term;
  if (balance === undefined) return zero;
  const both = minimumOf(own, theirs);
  const excess = own.minus(both);
  const units = balance.price.value.times(both).plus((balance.excessPrice?.value ?? zero).times(excess));
  return perUnit(units, term).plus(excess.gt(zero) ? (balance.excessFixed?.value ?? zero) : zero);
}
