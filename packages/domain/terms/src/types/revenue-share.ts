import { hundred, sumOf } from '@concord/money';
import { list, object, optional, type Read } from '../shapes/shape.ts';
import { notNegative, oneOf, text } from '../shapes/scalars.ts';
import { baseTerms, deductedTerms, deductions, shareBase } from '../shapes/share-base.ts';
import { conditionTerms, type Issue, issueIf, type NameUse, termFields, type TermType, tierIssues } from './term-type.ts';
import { trigger } from '../shapes/trigger.ts';

const shares = list(object({ party: text, percent: notNegative }), 100);
const tier = object({ from: notNegative, to: optional(notNegative), shares });

const shape = object({
  '@type': oneOf('RevenueShare'),
  ...termFields,
  on: optional(trigger),
  base: shareBase,
  deduct: optional(deductions),
  holder: optional(text),
  shares: optional(shares),
  tiers: optional(list(tier, 200)),
});

/** Who earns what of a base; what is left stays with the holder. */
export type RevenueShare = Read<typeof shape>;
export type Share = Read<typeof shares>[number];

/** The lists of shares with where they stand in the term. */
function shareLists({ shares: flat, tiers }: RevenueShare): { path: string; list: readonly Share[] }[] {
  return [...(flat ? [{ path: '/shares', list: flat }] : []), ...(tiers ?? []).map((step, index) => ({ path: `/tiers/${index}/shares`, list: step.shares }))];
}

const sumIssues = ({ path, list: shared }: { path: string; list: readonly Share[] }): Issue[] => {
  const sum = sumOf(shared.map(({ percent }) => percent));
  return issueIf(sum.gt(hundred), 'shareSumOver100', `the shares sum to ${sum.toFixed()} %`, path);
};

const names = (term: RevenueShare): NameUse[] => [
  ...(term.holder === undefined ? [] : [{ name: term.holder, path: '/holder', atClose: false }]),
  ...shareLists(term).flatMap(({ path, list: shared }) => shared.map(({ party }, index) => ({ name: party, path: `${path}/${index}/party`, atClose: false }))),
];

export const revenueShare: TermType<RevenueShare> = {
  shape,
  names,
  references: (term) => [...conditionTerms(term), ...baseTerms(term.base), ...deductedTerms(term.deduct ?? [])],
  amounts: () => [],
  issues: (term) => [
    ...issueIf((term.shares === undefined) === (term.tiers === undefined), 'invalidShares', 'either shares or tiers is expected', ''),
    ...tierIssues(term.tiers ?? []),
    ...shareLists(term).flatMap(sumIssues),
  ],
};
