import type { Schema } from '../openapi.ts';
import { decimal, listOf, object, oneOfWords, ref, text, texts } from './shapes.ts';
import { condition, sides, termBasics } from './terms-parts.ts';

const terms = texts('Ids of the terms whose lines are looked at.');

export const closingSchemas: Record<string, Schema> = {
  MinimumGuarantee: object(
    'At the close the payer tops up what the payee has earned to an amount.',
    { ...termBasics('MinimumGuarantee'), ...sides, amount: ref('Money', 'What the payee earns at least in the period.'), terms, ...condition },
    ['@type'],
  ),
  VolumeCommitment: object(
    'At the close the payer owes for what is missing to a committed quantity or amount.',
    {
      ...termBasics('VolumeCommitment'),
      ...sides,
      committed: decimal('Quantity that was committed for the period.'),
      shortfallPrice: ref('Money', 'Price of each missing unit.'),
      amount: ref('Money', 'Amount that was committed for the period, instead of a quantity.'),
      terms,
      ...condition,
    },
    ['@type'],
  ),
  Cap: object(
    'At the close, what the payer owes over some terms is brought down to an amount; the line is negative.',
    { ...termBasics('Cap'), ...sides, amount: ref('Money', 'What the payer owes at most in the period.'), terms, ...condition },
    ['@type'],
  ),
  PerformanceBonus: object(
    'At the close, the highest tier that a metric has reached pays once. With `below` in its tiers it is a penalty for poor service.',
    {
      ...termBasics('PerformanceBonus'),
      ...sides,
      metric: ref('PerformanceMetric', 'What is measured over the period.'),
      tiers: listOf('BonusTier', 'What each value of the metric pays.'),
      ...condition,
    },
    ['@type'],
  ),
  PerformanceMetric: object('A characteristic of usage records, put together over the period.', {
    usageType: text('Type of the usage records.'),
    characteristic: text('Characteristic that is measured.'),
    aggregate: oneOfWords('How the values of the period become one.', ['average', 'sum', 'minimum', 'maximum', 'last', 'count']),
  }),
  BonusTier: object('What is paid from, or below, a value of the metric.', {
    from: decimal('The tier is reached at this value or above.'),
    below: decimal('The tier is reached under this value.'),
    amount: ref('Money', 'What is paid.'),
    percent: decimal('Percentage of the base that is paid, instead of an amount.'),
    base: ref('RevenueBase', 'What the percentage is taken of.'),
  }),
};
