import { Decimal } from './decimal.ts';
import { type Integer, opposite, product, quotient, sum } from './integer.ts';
import { sumOf, zero } from './read-decimal.ts';
import { quantum, roundDown } from './rounding.ts';

/**
 * Rounds parts together so that they sum to `total`, by largest remainder; ties go to the earlier part.
 * @param total already rounded to `scale`, the sum of the exact parts but for that rounding
 * @returns the parts at `scale`, in the given order
 */
export function roundTogether(total: Decimal, parts: readonly Decimal[], scale: number): Decimal[] {
  if (total.isNegative()) return roundTogether(total.negated(), parts.map((part) => part.negated()), scale).map((part) => part.negated());
  const floors = parts.map((part) => roundDown(part, scale));
  const remainders = parts.map((part, index) => part.minus(floors[index] ?? zero));
  const missing = Number(total.minus(sumOf(floors)).unitsAt(scale));
  const lucky = largest(remainders.length, missing, (a, b) => (remainders[b] ?? zero).comparedTo(remainders[a] ?? zero));
  const unit = quantum(scale);
  return floors.map((floor, index) => (lucky.has(index) ? floor.plus(unit) : floor));
}

/**
 * Splits `total` in proportion to `weights`, exactly to the last digit of `scale`: in whole units, without a rounded quotient between.
 * @param total already rounded to `scale`
 * @param weights not negative; all zero gives all zero parts
 */
export function allocate(total: Decimal, weights: readonly Decimal[], scale: number): Decimal[] {
  const finest = weights.reduce((most, weight) => Math.max(most, weight.scale), 0);
  const shares = weights.map((weight) => weight.unitsAt(finest));
  const all = shares.reduce(sum, 0);
  if (all === 0) return weights.map(() => zero);
  const units = split(total.abs().unitsAt(scale), shares, all);
  return units.map((part) => new Decimal(total.isNegative() ? opposite(part) : part, scale));
}

function split(total: Integer, shares: readonly Integer[], all: Integer): Integer[] {
  const parts = shares.map((share) => quotient(product(total, share), all));
  const missing = Number(parts.reduce((left, { whole }) => sum(left, opposite(whole)), total));
  const rest = (index: number): Integer => parts[index]?.rest ?? 0;
  const lucky = largest(parts.length, missing, (a, b) => (rest(b) > rest(a) ? 1 : rest(b) < rest(a) ? -1 : 0));
  return parts.map(({ whole }, index) => (lucky.has(index) ? sum(whole, 1) : whole));
}

/** The indices of the first `count`, in an order where ties go to the earlier. */
const largest = (length: number, count: number, order: (a: number, b: number) => number): Set<number> =>
  new Set(count === 0 ? [] : Array.from({ length }, (_, index) => index).sort((a, b) => order(a, b) || a - b).slice(0, count));
