import { type Decimal, zero } from '@concord/money';
import { acquirerRole, type AttributionCredit, type Clause, type Deduction, type RevenueShare, type Share, type ShareBase, type Trigger } from '@concord/terms';

/** A RevenueShare or an AttributionCredit: both give parties a percent of a base. */
export interface Sharing {
  readonly id: string;
  readonly clause: Clause<RevenueShare> | Clause<AttributionCredit>;
  readonly on?: Trigger | undefined;
  readonly base: ShareBase;
  readonly deduct: readonly Deduction[];
  readonly holder?: string | undefined;
  readonly tiers: readonly { readonly from: Decimal; readonly shares: readonly Share[] }[];
  /** Only a credit ends: it is given in so many periods, the order's own included. */
  readonly periods?: number | undefined;
}

export function sharingOf(clause: Clause<RevenueShare> | Clause<AttributionCredit>): Sharing {
  const { term } = clause;
  const { id, on, base, deduct = [] } = term;
  if (term['@type'] === 'AttributionCredit') {
    const tiers = [{ from: zero, shares: [{ party: acquirerRole, percent: term.percent }] }];
    return { id, clause, on, base, deduct, holder: term.payer ?? term.holder, tiers, periods: term.periods };
  }
  return { id, clause, on, base, deduct, holder: term.holder, tiers: term.tiers ?? [{ from: zero, shares: term.shares ?? [] }] };
}

/** The names that shares are given to, each once, in the order of the shares. */
export const partyNames = ({ tiers }: Sharing): string[] => [...new Set(tiers.flatMap(({ shares }) => shares.map(({ party }) => party)))];
