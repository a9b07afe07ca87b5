import { hundred } from '@concord/money';
import { object, optional, type Read } from '../shapes/shape.ts';
import { integer, notNegative, oneOf, text } from '../shapes/scalars.ts';
import { baseTerms, deductedTerms, deductions, shareBase } from '../shapes/share-base.ts';
import { conditionTerms, issueIf, termFields, type TermType } from './term-type.ts';
import { trigger } from '../shapes/trigger.ts';

const shape = object({
  '@type': oneOf('AttributionCredit'),
  ...termFields,
  on: optional(trigger),
  base: shareBase,
  deduct: optional(deductions),
  payer: optional(text),
  holder: optional(text),
  percent: notNegative,
  periods: integer(1, 10_000),
});

/** An extra percent of a base to the party recorded as `acquirer` on the order, for some periods from the order's on. */
export type AttributionCredit = Read<typeof shape>;

/** The role that an order brings for the party that won the customer. */
export const acquirerRole = 'acquirer';

export const attributionCredit: TermType<AttributionCredit> = {
  shape,
  names: ({ payer, holder }) => [
    ...(payer === undefined ? [] : [{ name: payer, path: '/payer', atClose: false }]),
    ...(holder === undefined ? [] : [{ name: holder, path: '/holder', atClose: false }]),
  ],
  references: (term) => [...conditionTerms(term), ...baseTerms(term.base), ...deductedTerms(term.deduct ?? [])],
  amounts: () => [],
  issues: ({ percent }) => issueIf(percent.gt(hundred), 'shareSumOver100', `the credit is ${percent.toFixed()} %`, '/percent'),
};
