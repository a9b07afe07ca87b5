import { Fraction, tenToThe } from './fraction.ts';

const zero = Fraction.zero;
const decimalsOf = new Map([['JPY', 0], ['KRW', 0], ['UGX', 0], ['KWD', 3], ['BHD', 3], ['TND', 3]]);

/** Decimals of a currency's minor unit, of those that the cases use. */
export const minorUnit = (unit: string): number => decimalsOf.get(unit) ?? 2;

/**
 * Parts of a whole that has so many decimals, each with so many, by largest remainder: they sum to the whole. Ties go to the
 * part that comes first.
 */
export function together(parts: readonly Fraction[], whole: Fraction, decimals: number): readonly Fraction[] {
  const scale = tenToThe(decimals);
  const low = parts.map((part) => part.times(scale).floor().dividedBy(scale));
  const missing = Number(whole.minus(Fraction.sum(low)).times(scale).text(0));
  const ranked = parts.map((part, index) => ({ index, rest: part.minus(low[index] ?? zero) })).toSorted((one, other) => other.rest.compare(one.rest) || one.index - other.index);
  const chosen = new Set(ranked.slice(0, missing).map(({ index }) => index));
  return low.map((part, index) => (chosen.has(index) ? part.plus(Fraction.one.dividedBy(scale)) : part));
}
