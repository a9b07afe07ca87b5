import { type Decimal, hundred, type Proportions, proportionsOf, sumOf, zero } from '@concord/money';
import { acquirerRole, type AttributionCredit, type Clause, type Deduction, type RevenueShare, type Share, type ShareBase, type Trigger } from '@concord/terms';

/** A RevenueShare or an AttributionCredit: both give parties a percent of a base. */
export interface Sharing {
  readonly id: string;
  readonly clause: Clause<RevenueShare> | Clause<AttributionCredit>;
  readonly on?: Trigger | undefined;
  readonly base: ShareBase;
  readonly deduct: readonly Deduction[];
  readonly holder?: string | undefined;
  readonly tiers: readonly ShareTier[];
  /** The names that shares are given to, each once, in the order of the shares. */
  readonly names: readonly string[];
  /** What deductions by percent leave of one. */
  readonly keep: Decimal;
  /** Only a credit ends: it is given in so many periods, the order's own included. */
  readonly periods?: number | undefined;
}

interface ShareTier {
  readonly from: Decimal;
  readonly shares: readonly Share[];
  /** The percents in their order, and last what stays with the holder. */
  readonly proportions: Proportions;
}

function tierOf({ from, shares }: Omit<ShareTier, 'proportions'>): ShareTier {
  const percents = shares.map(({ percent }) => percent);
  return { from, shares, proportions: proportionsOf([...percents, hundred.minus(sumOf(percents))]) };
}

export function sharingOf(clause: Clause<RevenueShare> | Clause<AttributionCredit>): Sharing {
  const { term } = clause;
  const { id, on, base, deduct = [] } = term;
  const keep = hundred.minus(deductedPercent({ deduct })).dividedBy(hundred);
  if (term['@type'] === 'AttributionCredit') {
    const tiers = [tierOf({ from: zero, shares: [{ party: acquirerRole, percent: term.percent }] })];
    return { id, clause, on, base, deduct, keep, holder: term.payer ?? term.holder, tiers, names: [acquirerRole], periods: term.periods };
  }
  const tiers = (term.tiers ?? [{ from: zero, shares: term.shares ?? [] }]).map(tierOf);
  return { id, clause, on, base, deduct, keep, holder: term.holder, tiers, names: [...new Set(tiers.flatMap(({ shares }) => shares.map(({ party }) => party)))] };
}

/** The percent of the gross base that is taken off first. */
export const deductedPercent = ({ deduct }: Pick<Sharing, 'deduct'>): Decimal => sumOf(deduct.map((part) => (part.kind === 'percent' ? part.percent : zero)));
