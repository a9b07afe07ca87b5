import { type Decimal, decimal, hundred, maximumOf, minimumOf, type Money, stored, sumOf, zero } from '@concord/money';
import { numberOf, resolveAtClose, type Sums } from '@concord/rating';
import type { BonusTier, PerformanceBonus } from '@concord/terms';
import { type Closing, settled, talliesOfKind } from '../close/closing.ts';
import type { OpenLine } from '../lines/line.ts';
import { operandsOf, type StepName } from '../close/step.ts';

interface Measured {
  readonly payer: string;
  readonly payee: string;
  readonly value: Decimal;
}

export interface BonusAmount extends Money {
  readonly payer: string;
  readonly payee: string;
}

/** What a bonus or penalty comes to, not rounded, by payer, payee and currency. */
export function bonusAmounts(closing: Closing, term: PerformanceBonus, lines: readonly OpenLine[]): BonusAmount[] {
  const measured = measuredOf(closing, term);
  return measured.flatMap(({ payer, payee, value }) => {
    const tier = reachedBonus(term.tiers, value);
    if (tier === undefined || payer === payee) return [];
    closing.tell({ name: 'measured', term: term.id, payer, payee, operands: operandsOf({ aggregate: term.metric.aggregate, [tier.reached]: tier.level }), result: value.toFixed() });
    return paid(closing, term, tier, { lines: measured.length > 1 ? lines.filter((line) => isBetween(line, payer, payee)) : lines, payer, payee }).map((money) => ({ payer, payee, ...money }));
  });
}

/** Where several pairs are measured, each answers for the lines between its own two. */
const isBetween = (line: OpenLine, payer: string, payee: string): boolean => (line.payer === payer && line.payee === payee) || (line.payer === payee && line.payee === payer);

/** The highest tier reached; with `below`, the lowest level that the value undercuts. */
function reachedBonus(tiers: readonly BonusTier[], value: Decimal): BonusTier | undefined {
  const met = tiers.filter(({ level, reached }) => (reached === 'from' ? value.gte(level) : value.lt(level)));
  return met.toSorted((a, b) => (a.reached === 'from' ? b.level.comparedTo(a.level) : a.level.comparedTo(b.level)))[0];
}

function paid(closing: Closing, term: PerformanceBonus, tier: BonusTier, { lines, payer, payee }: { lines: readonly OpenLine[]; payer: string; payee: string }): Money[] {
  const tell = (name: StepName, operands: Parameters<typeof operandsOf>[0], value: Decimal): Decimal => {
    closing.tell({ name, term: term.id, payer, payee, operands: operandsOf(operands), result: value.toFixed() });
    return value;
  };
  if (tier.pays.kind === 'amount') {
    const { unit, amount, rate } = settled(closing, tier.pays.amount.unit, tier.pays.amount.value);
    return [{ unit, value: tell('bonus', { amount: tier.pays.amount.value, exchangeRate: rate }, amount) }];
  }
  const { percent, base } = tier.pays;
  const bases = base.kind === 'terms' ? lines.filter((line) => base.terms.includes(line.term)) : chargedBases(closing, term, term.tiers.indexOf(tier));
  return [...Map.groupBy(bases, ({ unit }) => unit)].map(([unit, same]) => {
    const whole = sumOf(same.map(({ amount }) => amount));
    return { unit, value: tell('bonusPercent', { base: whole, percent, unit }, whole.times(percent).dividedBy(hundred)) };
  });
}

const chargedBases = (closing: Closing, { id }: PerformanceBonus, tier: number): { unit: string; amount: Decimal }[] =>
  talliesOfKind(closing, 'charged')
    .filter(({ parts }) => parts[0] === id && parts[1] === String(tier))
    .map(({ parts: [, , unit = ''], sums }) => settled(closing, unit, numberOf(sums.amount)));

/** The metric of each pair that was measured. Where nothing was, a count or a sum is zero and anything else is unknown. */
function measuredOf(closing: Closing, term: PerformanceBonus): Measured[] {
  const fed = talliesOfKind(closing, 'metric').filter(({ parts, sums }) => parts[0] === term.id && sums.events > 0);
  if (fed.length > 0) return fed.map(({ parts: [, payer = '', payee = ''], sums }) => ({ payer, payee, value: aggregated(closing, term, { payer, payee }, sums) }));
  const [payer, payee] = [resolveAtClose(term.payer, closing.current), resolveAtClose(term.payee, closing.current)];
  const isZero = term.metric.aggregate === 'count' || term.metric.aggregate === 'sum';
  return isZero && payer !== undefined && payee !== undefined ? [{ payer, payee, value: zero }] : [];
}

function aggregated(closing: Closing, { id, metric }: PerformanceBonus, { payer, payee }: { payer: string; payee: string }, sums: Sums): Decimal {
  if (metric.aggregate === 'count') return decimal(sums.events);
  if (metric.aggregate === 'sum') return numberOf(sums.amount);
  if (metric.aggregate === 'average') return numberOf(sums.amount).dividedBy(decimal(sums.events));
  const values = talliesOfKind(closing, 'value')
    .filter(({ parts, sums: { events } }) => parts[0] === id && parts[1] === payer && parts[2] === payee && events > 0)
    .map(({ parts }) => ({ value: stored(parts[3] ?? '0'), at: Number(parts[4]) }));
  const [first = { value: zero, at: 0 }, ...rest] = values;
  if (metric.aggregate === 'last') return rest.reduce((last, next) => (next.at > last.at || (next.at === last.at && next.value.gt(last.value)) ? next : last), first).value;
  return rest.reduce((extreme, { value }) => (metric.aggregate === 'minimum' ? minimumOf(extreme, value) : maximumOf(extreme, value)), first.value);
}
