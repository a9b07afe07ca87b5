import { allocateBy, type Decimal, round, sumOf, zero } from '@concord/money';
import type { Sharing } from './sharing.ts';
import { type Stretch, stretches } from '../charges/tier-walk.ts';

/** What one name gets of a base, and of which stretches at which percent. */
export interface Part {
  readonly name: string;
  readonly amount: Decimal;
  readonly parts: readonly { readonly base: Decimal; readonly percent: Decimal }[];
}

/**
 * Splits a base among the names of its shares by largest remainder at `scale`; what is left stays with the holder, last in ties.
 * @param before the period's base so far, on which tiers are graduated
 * @param base already rounded to `scale`
 */
export function splitBase({ tiers, names }: Sharing, before: Decimal, base: Decimal, scale: number): Part[] {
  const cuts = tiers.length === 1 ? tiers.map((tier) => ({ tier, quantity: base })) : cutAtTiers(tiers, before, base).map(({ tier, quantity }) => ({ tier, quantity: round(quantity, scale) }));
  const parts: Part[] = [];
  for (const { tier: { shares, proportions }, quantity } of cuts) {
    const amounts = allocateBy(quantity, proportions, scale);
    for (const [index, { party, percent }] of shares.entries()) parts.push({ name: party, amount: amounts[index] ?? zero, parts: [{ base: quantity, percent }] });
  }
  return tiers.length === 1 && parts.length === names.length ? parts : byName(parts);
}

/** A credit goes back down the tiers that the base has climbed. */
function cutAtTiers(tiers: Sharing['tiers'], before: Decimal, base: Decimal): Stretch<Sharing['tiers'][number]>[] {
  if (!base.isNegative()) return stretches(tiers, before, before.plus(base));
  return stretches(tiers, before.plus(base), before).map(({ tier, quantity }) => ({ tier, quantity: quantity.negated() }));
}

const byName = (parts: readonly Part[]): Part[] =>
  [...Map.groupBy(parts, ({ name }) => name)].map(([name, same]) => ({ name, amount: sumOf(same.map(({ amount }) => amount)), parts: same.flatMap((part) => part.parts) }));
