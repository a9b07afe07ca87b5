import { type Decimal, maximumOf, minimumOf, zero } from '@concord/money';

interface Step {
  readonly from: Decimal;
}

/** A stretch of a quantity within one tier. */
export interface Stretch<T> {
  readonly tier: T;
  readonly quantity: Decimal;
}

/** Cuts the stretch from `before` to `after`, not less, at the tiers' rising bounds; a bound belongs to the lower tier, and what lies below zero to the first. */
export function stretches<T extends Step>(tiers: readonly T[], before: Decimal, after: Decimal): Stretch<T>[] {
  const cut: Stretch<T>[] = [];
  for (const [index, tier] of tiers.entries()) {
    const next = tiers[index + 1];
    const from = index === 0 ? before : maximumOf(tier.from, before);
    const to = next === undefined ? after : minimumOf(next.from, after);
    if (to.gt(from)) cut.push({ tier, quantity: to.minus(from) });
    if (to === after) break;
  }
  return cut;
}

/** The index of the highest tier that a total reaches; a bound reaches the higher tier. */
export const reachedTier = (tiers: readonly Step[], total: Decimal): number => Math.max(0, tiers.findLastIndex(({ from }) => from.lte(total)));

/** What is left of a total after what is free. */
export const beyond = (total: Decimal, allowance: Decimal | undefined): Decimal => (allowance === undefined ? total : maximumOf(zero, total.minus(allowance)));
