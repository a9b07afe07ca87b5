import { type Decimal, hundred, type Money, zero } from '@concord/money';
import type { Claim, Reading, Tolerance } from './claim.ts';
import { pairClaims } from './pair-claims.ts';

/** Two claims that speak of the same thing, or one that nobody answers, and how they read. */
export interface Comparison {
  readonly reading: Reading;
  readonly ours?: Claim;
  readonly theirs?: Claim;
  /** Their amount less ours; absent where the currencies differ, or a side states no amount. */
  readonly difference?: Money;
}

/**
 * Holds what they say against what we say. Every claim of either side is in exactly one comparison.
 * @param ours, theirs claims in any order
 */
export function reconcile(ours: readonly Claim[], theirs: readonly Claim[], tolerance: Tolerance = {}): readonly Comparison[] {
  const pairing = pairClaims(ours, theirs, tolerance.seconds ?? 0);
  return [
    ...pairing.pairs.map(([our, their]) => compared(our, their, tolerance)),
    ...pairing.ours.map((our): Comparison => ({ reading: 'oursOnly', ours: our, ...(our.amount && { difference: { unit: our.amount.unit, value: our.amount.value.negated() } }) })),
    ...pairing.theirs.map((their): Comparison => ({ reading: 'theirsOnly', theirs: their, ...(their.amount && { difference: their.amount }) })),
  ];
}

function compared(ours: Claim, theirs: Claim, tolerance: Tolerance): Comparison {
  if (!ours.amount || !theirs.amount) return { reading: readingOf(ours, theirs, zero, tolerance), ours, theirs };
  if (ours.amount.unit !== theirs.amount.unit) return { reading: 'currencyDiffers', ours, theirs };
  const value = theirs.amount.value.minus(ours.amount.value);
  return { reading: readingOf(ours, theirs, value, tolerance), ours, theirs, difference: { unit: ours.amount.unit, value } };
}

function readingOf(ours: Claim, theirs: Claim, difference: Decimal, tolerance: Tolerance): Reading {
  const counted = ours.quantity && theirs.quantity ? theirs.quantity.minus(ours.quantity) : zero;
  if (difference.isZero() && counted.isZero()) return 'matched';
  if (isTolerated(difference, ours.amount?.value ?? zero, counted, tolerance)) return 'withinTolerance';
  return counted.isZero() ? 'rateDiffers' : 'quantityDiffers';
}

/** An amount that is the same settles a quantity that is not, once any amount is tolerated. */
function isTolerated(difference: Decimal, own: Decimal, counted: Decimal, { amount, percent, quantity }: Tolerance): boolean {
  if (quantity && counted.abs().gt(quantity)) return false;
  if (amount === undefined && percent === undefined) return quantity !== undefined && !counted.isZero();
  const isSmall = amount === undefined || difference.abs().lte(amount);
  return isSmall && (percent === undefined || difference.abs().times(hundred).lte(own.abs().times(percent)));
}
