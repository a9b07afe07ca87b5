import { Decimal } from './decimal.ts';

export type Rounding = 'halfEven' | 'halfUp';

/** Digits past this one are the residue of a division (21/31 of a month), not part of the amount. */
const residue = 24;

/**
 * Rounds to `scale` decimals. The residue of divisions is removed first, so that 0.1 × 30/31 × 31 counts as 3 and ties stay ties.
 * `halfUp` rounds away from zero, so that a reversal is the exact negative.
 */
export function round(value: Decimal, scale: number, rounding: Rounding = 'halfEven'): Decimal {
  return value.toPlaces(residue, 'halfEven').toPlaces(scale, rounding);
}

/** Towards minus infinity. */
export const roundDown = (value: Decimal, scale: number): Decimal => value.toPlaces(scale, 'down');

/** The smallest multiple of `step` that is not below `value`. @param step positive */
export function ceilTo(value: Decimal, step: Decimal): Decimal {
  return value.dividedBy(step).toPlaces(0, 'up').times(step);
}

/** The unit of the last decimal: 0.01 for scale 2. */
export const quantum = (scale: number): Decimal => new Decimal(1, scale);
