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
  const lucky = largest(remainders.length, missing, (index, than) => (remainders[index] ?? zero).gt(remainders[than] ?? zero));
  const unit = quantum(scale);
  return floors.map((floor, index) => (lucky.has(index) ? floor.plus(unit) : floor));
}

/**
 * Splits `total` in proportion to `weights`, exactly to the last digit of `scale`: in whole units, without a rounded quotient between.
 * @param total already rounded to `scale`
 * @param weights not negative; all zero gives all zero parts
 */
export const allocate = (total: Decimal, weights: readonly Decimal[], scale: number): Decimal[] => allocateBy(total, proportionsOf(weights), scale);

/** Weights as whole numbers: of the same weights, made once for all totals that are split by them. */
export interface Proportions {
  readonly shares: readonly Integer[];
  readonly all: Integer;
}

/** @param weights not negative */
export function proportionsOf(weights: readonly Decimal[]): Proportions {
  const finest = weights.reduce((most, weight) => Math.max(most, weight.scale), 0);
  const shares = weights.map((weight) => weight.unitsAt(finest));
  return { shares, all: shares.reduce(sum, 0) };
}

/** Splits `total` as `allocate` does. */
export function allocateBy(total: Decimal, proportions: Proportions, scale: number): Decimal[] {
  if (proportions.all === 0) return proportions.shares.map(() => zero);
  const units = split(total.abs().unitsAt(scale), proportions);
  return units.map((part) => new Decimal(total.isNegative() ? opposite(part) : part, scale));
}

function split(total: Integer, { shares, all }: Proportions): Integer[] {
  const [wholes, rests]: [Integer[], Integer[]] = [[], []];
  let missing = total;
  for (const share of shares) {
    const { whole, rest } = quotient(product(total, share), all);
    wholes.push(whole);
    rests.push(rest);
    missing = sum(missing, opposite(whole));
  }
  if (missing === 0) return wholes;
  const lucky = largest(rests.length, Number(missing), (index, than) => (rests[index] ?? 0) > (rests[than] ?? 0));
  return wholes.map((whole, index) => (lucky.has(index) ? sum(whole, 1) : whole));
}

/** The indices of the `count` largest, ties going to the earlier. @param isLarger whether the one at the first index is */
function largest(length: number, count: number, isLarger: (index: number, than: number) => boolean): Set<number> {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, length)) {
    let best = -1;
    for (let index = 0; index < length; index += 1) if (!chosen.has(index) && (best < 0 || isLarger(index, best))) best = index;
    chosen.add(best);
  }
  return chosen;
}
