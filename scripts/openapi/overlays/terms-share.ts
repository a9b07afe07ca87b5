import type { Schema } from '../openapi.ts';
import { decimal, listOf, object, ref, text, whole } from './shapes.ts';
import { condition, termBasics } from './terms-parts.ts';

export const shareSchemas: Record<string, Schema> = {
  RevenueShare: object(
    'Who earns what of a base. What no share takes stays with the holder.',
    {
      ...termBasics('RevenueShare'),
      on: ref('TermTrigger', 'What is shared on; where it is not given, the share follows its base.'),
      base: ref('RevenueBase', 'What is shared.'),
      deduct: listOf('Deduction', 'What is taken off first, so that the net is shared.'),
      holder: text('Role or id of the party that holds the money and pays; the payee of the base where it is not given.'),
      shares: listOf('Share', 'Parts of the parties; together they may not pass 100 percent.'),
      tiers: listOf('ShareTier', 'Other shares from a cumulative base of the period on; each part of the base is shared by its own tier.'),
      ...condition,
    },
    ['@type'],
  ),
  AttributionCredit: object(
    'An extra percentage of a base for the party that the order records as its `acquirer`.',
    {
      ...termBasics('AttributionCredit'),
      on: ref('TermTrigger', 'What is credited; where it is not given, the credit follows its base.'),
      percent: decimal('Percentage of the base.'),
      base: ref('RevenueBase', 'What the percentage is taken of.'),
      holder: text('Role or id of the party that holds the money and pays.'),
      periods: whole('For how many settlement periods the credit is earned.'),
      ...condition,
    },
    ['@type'],
  ),
};
