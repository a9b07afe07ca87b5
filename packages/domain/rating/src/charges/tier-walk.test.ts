import { decimal } from '@concord/money';
import { beyond, reachedTier, stretches } from './tier-walk.ts';

const tiers = ['0', '100', '250'].map((from) => ({ from: decimal(from) }));

it.each([
  { why: 'within the first tier', before: '0', after: '50', cut: ['0: 50'] },
  { why: 'up to a bound, which belongs to the lower tier', before: '40', after: '100', cut: ['0: 60'] },
  { why: 'from a bound on', before: '100', after: '110', cut: ['100: 10'] },
  { why: 'across two bounds', before: '90', after: '300', cut: ['0: 10', '100: 150', '250: 50'] },
  { why: 'nothing, and no tier for it', before: '100', after: '100', cut: [] },
])('cuts a stretch $why', ({ before, after, cut }) =>
  expect(stretches(tiers, decimal(before), decimal(after)).map(({ tier, quantity }) => `${tier.from.toFixed()}: ${quantity.toFixed()}`)).toEqual(cut));

it.each([
  { total: '0', tier: 0 },
  { total: '99.999', tier: 0 },
  { total: '100', tier: 1 },
  { total: '1000', tier: 2 },
  { total: '-1', tier: 0 },
])('a total of $total reaches tier $tier', ({ total, tier }) => expect(reachedTier(tiers, decimal(total))).toBe(tier));

it('leaves of a total what is not free, and never less than nothing', () =>
  expect([beyond(decimal('7'), decimal('5')), beyond(decimal('3'), decimal('5')), beyond(decimal('3'), undefined)].map((left) => left.toFixed())).toEqual(['2', '0', '3']));
