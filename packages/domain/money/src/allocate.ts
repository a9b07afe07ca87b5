import { type Decimal, sumOf, zero } from './decimal.ts';
import { quantum, roundDown } from './rounding.ts';

/**
 * Rounds parts together so that they sum to `total`, by largest remainder; ties go to the earlier part.
 * @param total already rounded to `scale`, the sum of the exact parts but for that rounding
 * @returns the parts at `scale`, in the given order
 */
export function roundTogether(total: Decimal, parts: readonly Decimal[], scale: number): Decimal[] {
  if (total.isNegative()) return roundTogether(total.negated(), parts.map((part) => part.negated()), scale).map((part) => part.negated());
  const floors = parts.map((part) => roundDown(part, scale));
  const unit = quantum(scale);
  const missing = Number(total.minus(sumOf(floors)).dividedBy(unit).toFixed(0));
  const lucky = new Set(byRemainder(parts, floors).slice(0, missing));
  return floors.map((floor, index) => (lucky.has(index) ? floor.plus(unit) : floor));
}

function byRemainder(parts: readonly Decimal[], floors: readonly Decimal[]): number[] {
  const remainders = parts.map((part, index) => part.minus(floors[index] ?? zero));
  const larger = (a: number, b: number): number => (remainders[b] ?? zero).comparedTo(remainders[a] ?? zero);
  return [...parts.keys()].sort((a, b) => larger(a, b) || a - b);
}

/**
 * Splits `total` in proportion to `weights`, exactly to the last digit of `scale`.
 * @param total already rounded to `scale`
 * @param weights not negative; all zero gives all zero parts
 */
export function allocate(total: Decimal, weights: readonly Decimal[], scale: number): Decimal[] {
  const sum = sumOf(weights);
  if (sum.isZero()) return weights.map(() => zero);
  return roundTogether(total, weights.map((weight) => total.times(weight).dividedBy(sum)), scale);
}
