import type { Schema } from '../openapi.ts';
import { decimalPattern } from '../schemas.ts';
import { decimal, flag, listOf, object, oneOfWords, ref, text, texts } from './shapes.ts';

/** What every term has, whatever its type. */
export const termBasics = (type: string): Record<string, Schema> => ({
  id: text('Identifier of the term, unique in its agreement; lines and findings name it.'),
  description: text('What the term says, in words for people.'),
  validFor: ref('TimePeriod', 'When the term applies; it may not leave the period of the agreement.'),
  '@type': oneOfWords('Type of the term.', [type]),
  '@baseType': text('The type that is extended: AgreementTermOrCondition.'),
  '@schemaLocation': text('Address of the schema that describes this term.'),
});

/** The two sides of an obligation: roles or ids of engaged parties. */
export const sides: Record<string, Schema> = {
  payer: text('Role or id of the engaged party that owes.'),
  payee: text('Role or id of the engaged party that earns.'),
};

export const condition: Record<string, Schema> = {
  condition: ref('TermCondition', 'What must hold at the close; where it fails, the lines of the term are void.'),
};

const characteristics = (description: string): Schema => ({ type: 'object', description, additionalProperties: true });

export const partSchemas: Record<string, Schema> = {
  Decimal: {
    description: 'A decimal number: text, or a JSON number that is read by its shortest decimal form.',
    anyOf: [{ type: 'number' }, { type: 'string', pattern: decimalPattern }],
  },
  Money: object('An amount in one currency.', { unit: text('Currency, by its three letters of ISO 4217.'), value: decimal('How much of it.') }),
  TermTrigger: object('What a term reacts to. Exactly one kind of event is named.', {
    usageType: text('A usage record of this type is accepted.'),
    where: characteristics('Characteristics that the record must have: a value, several values, or bounds `gt`, `gte`, `lt`, `lte`.'),
    order: ref('OrderTrigger', 'An item of a product order completes.'),
    subscription: ref('SubscriptionTrigger', 'A product is active in a settlement period.'),
    period: flag('True: once a settlement period, at its start or the start of the agreement, if that is later.'),
    once: flag('True: when the agreement becomes active.'),
    payment: characteristics('A payment completes; the characteristics that it must have.'),
    refund: characteristics('A refund completes; the characteristics that it must have.'),
  }),
  OrderTrigger: object('Which completed order items count.', {
    productOffering: texts('Ids of the offerings.'),
    action: texts('Actions of the item, such as `add`.'),
  }),
  SubscriptionTrigger: object('Which active products count.', {
    productOffering: texts('Ids of the offerings.'),
    prorate: flag('Whether a part of a period counts as its share of days, the first day included; true where it is not given.'),
  }),
  TermCondition: object('A counter that must reach a value in the period.', {
    counter: oneOfWords('What is counted.', ['quantity', 'amount']),
    terms: texts('Ids of the terms whose lines are counted.'),
    atLeast: decimal('The value to be reached.'),
  }),
  DistinctQuantity: object('Counts different values in the period instead of adding up.', { distinct: text('Characteristic whose different values count.') }),
  RevenueBase: object('What a share or percentage is taken of: terms of the same agreement, or what the customer was charged.', {
    terms: texts('Ids of the terms whose amounts for the same event are the base.'),
    priceType: texts('Kinds of customer charge that are the base: `oneTime`, `recurring`, `usage`.'),
    productOffering: texts('Offerings whose customer charges are the base.'),
  }),
  Deduction: object('What is taken off the gross base before it is shared: either terms or a percentage.', {
    terms: texts('Ids of the terms whose amounts for the same event are taken off.'),
    percent: decimal('Percentage of the gross base that is taken off.'),
  }),
  Share: object('The part of one party.', { party: text('Role or id of the party that earns.'), percent: decimal('Percentage of the base.') }),
  ShareTier: object('Shares from a cumulative base on.', {
    from: decimal('Base of the period from which these shares apply.'),
    shares: listOf('Share', 'Parts of the parties in this tier.'),
  }),
};
