import type { Decimal, Money } from '@concord/money';
import type { Instant } from '@concord/period';

/** What one side says of one thing: a usage record, or a line of a statement. */
export interface Claim {
  /** What this side calls it; of a sum, all that it is made of. */
  readonly ids: readonly string[];
  /** What both sides know it by: claims of different keys never meet. */
  readonly key: string;
  /** When it happened; absent where the side does not say, as on a statement. */
  readonly at?: Instant | undefined;
  /** Absent where the side states amounts alone: then it is not compared. */
  readonly quantity?: Decimal | undefined;
  /** Absent where the side counts and states no amounts: then it is not compared. */
  readonly amount?: Money | undefined;
}

/** How far two claims may lie apart and still be taken for agreement. What is left out allows no difference at all. */
export interface Tolerance {
  /** Between the two clocks. */
  readonly seconds?: number | undefined;
  /** In units of the currency. Where `percent` is given too, a difference keeps within both. */
  readonly amount?: Decimal | undefined;
  /** Of our own amount. */
  readonly percent?: Decimal | undefined;
  /** In units counted. A difference within it may change the amount as well, unless `amount` or `percent` says how far. */
  readonly quantity?: Decimal | undefined;
}

/**
 * How a pair reads, or a claim that nobody answers: `matched` to the last digit, apart but `withinTolerance`, another quantity
 * (`quantityDiffers`), the same quantity at another amount (`rateDiffers`), another currency (`currencyDiffers`), or said by one side alone.
 */
export const readings = ['matched', 'withinTolerance', 'quantityDiffers', 'rateDiffers', 'currencyDiffers', 'oursOnly', 'theirsOnly'] as const;

export type Reading = (typeof readings)[number];
