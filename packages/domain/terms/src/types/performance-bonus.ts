import type { Decimal, Money } from '@concord/money';
import { list, mapped, object, optional, type Read, refuse } from '../shapes/shape.ts';
import { dueMoney, notNegative, number, oneOf, text, texts } from '../shapes/scalars.ts';
import { baseTerms, shareBase, type ShareBase } from '../shapes/share-base.ts';
import { conditionTerms, type Issue, issueIf, termFields, type TermType } from './term-type.ts';
import { where } from '../shapes/where.ts';

/** The level of the metric a tier stands for, and what it pays. */
export interface BonusTier {
  readonly level: Decimal;
  readonly reached: 'from' | 'below';
  readonly pays: { readonly kind: 'amount'; readonly amount: Money } | { readonly kind: 'percent'; readonly percent: Decimal; readonly base: ShareBase };
}

const wireTier = object({ from: optional(number), below: optional(number), amount: optional(dueMoney), percent: optional(notNegative), base: optional(shareBase) });

function payment({ amount, percent, base }: Read<typeof wireTier>): BonusTier['pays'] | undefined {
  if (amount !== undefined) return percent === undefined && base === undefined ? { kind: 'amount', amount } : undefined;
  return percent !== undefined && base !== undefined ? { kind: 'percent', percent, base } : undefined;
}

const tier = mapped(wireTier, (read, place): BonusTier | null => {
  const level = read.from ?? read.below;
  const pays = payment(read);
  if (level === undefined || (read.from !== undefined && read.below !== undefined)) return refuse(place, 'invalidTier', 'either from or below is expected');
  if (pays === undefined) return refuse(place, 'invalidTier', 'either amount, or percent with its base is expected');
  return { level, reached: read.from === undefined ? 'below' : 'from', pays };
});

const metric = object({
  usageType: texts,
  characteristic: optional(text),
  aggregate: oneOf('average', 'sum', 'minimum', 'maximum', 'last', 'count'),
  where: optional(where),
});

const shape = object({ '@type': oneOf('PerformanceBonus'), ...termFields, payer: text, payee: text, metric, tiers: list(tier, 200) });

/** At the close the highest tier the metric reaches pays, once; with `below` it is a service-level penalty. */
export type PerformanceBonus = Read<typeof shape>;

function issues({ metric: measured, tiers }: PerformanceBonus): Issue[] {
  const levels = tiers.map(({ level }) => level.toFixed());
  return [
    ...issueIf(measured.characteristic === undefined && measured.aggregate !== 'count', 'missingAttribute', 'what is aggregated needs a characteristic', '/metric/characteristic'),
    ...issueIf(new Set(tiers.map(({ reached }) => reached)).size > 1, 'invalidTier', 'from and below do not go together', '/tiers'),
    ...issueIf(new Set(levels).size < levels.length, 'tierOverlap', 'two tiers stand for the same level', '/tiers'),
  ];
}

export const performanceBonus: TermType<PerformanceBonus> = {
  shape,
  names: ({ payer, payee }) => [{ name: payer, path: '/payer', atClose: true }, { name: payee, path: '/payee', atClose: true }],
  references: (term) => [
    ...conditionTerms(term),
    ...term.tiers.flatMap(({ pays }, index) => (pays.kind === 'percent' ? baseTerms(pays.base).map(({ ids, path }) => ({ ids, path: `/tiers/${index}${path}` })) : [])),
  ],
  amounts: ({ tiers }) => tiers.flatMap(({ pays }) => (pays.kind === 'amount' ? [pays.amount] : [])),
  issues,
};
