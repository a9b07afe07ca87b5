import type { Schema } from '../openapi.ts';
import { decimal, flag, object, oneOfWords, oneOrMore, ref, text, whole } from './shapes.ts';
import { termBasics } from './terms-parts.ts';

export const settlementSchemas: Record<string, Schema> = {
  SettlementTerms: object(
    'How the agreement is settled. An agreement has exactly one.',
    {
      ...termBasics('SettlementTerms'),
      cycle: oneOfWords('Length of a settlement period.', ['daily', 'weekly', 'monthly', 'quarterly']),
      timeZone: text('Time zone of the agreement, by its IANA name; periods and windows of the day are cut in it.'),
      currency: text('Currency of settlement, by its three letters of ISO 4217.'),
      netting: oneOfWords('Whether positions are netted: not at all, for each pair of parties, or with a clearing party.', ['none', 'bilateral', 'clearing']),
      clearingParty: text('Role or id of the party that everyone settles with, where netting is `clearing`.'),
      rounding: oneOfWords('How a line is rounded to the minor unit of its currency; `halfEven` where it is not given.', ['halfEven', 'halfUp']),
      recordScale: whole('Decimals that are kept for each event; 6 where it is not given.'),
      exchange: ref('ExchangeTerms', 'How terms in another currency are converted; without it their lines are settled in their own currency.'),
      paymentTermDays: whole('Days from the end of the period in which a position is to be paid.'),
      minimumPayout: ref('Money', 'Below this a position is carried over to the next period.'),
      selfBilling: flag('Whether the payer makes out the bill in the name of the payee.'),
      guarantor: text('Role or id of the party that pays the payee when the payer does not.'),
      tolerance: ref('Tolerance', 'Difference up to which two statements count as agreeing.'),
    },
    ['@type'],
  ),
  ExchangeTerms: object('Where rates come from and which one applies.', {
    source: text('Name of the source of the rates.'),
    date: oneOfWords('Day whose rate applies.', ['event', 'periodEnd']),
    markupPercent: decimal('Percentage that is added to the rate.'),
  }),
  Tolerance: object('A difference that still counts as agreement.', {
    amount: ref('Money', 'Difference in money.'),
    percent: decimal('Difference in percent of the own figure.'),
  }),
  SalesRestriction: object(
    'Where, at which price and through which channel a party may sell. Checked on quotes and orders and, where it is exclusive, against all other active agreements at activation.',
    {
      ...termBasics('SalesRestriction'),
      party: text('Role or id of the party that is bound.'),
      territory: oneOrMore('Countries or regions, by ISO 3166-1 or 3166-2.'),
      exclusive: flag('Whether nobody else may sell the items in the territory.'),
      resalePrice: ref('ResalePrice', 'Price at which the party may sell.'),
      channel: oneOrMore('Channels through which the party may sell.'),
    },
    ['@type'],
  ),
  ResalePrice: object('One of the three bounds.', {
    exact: ref('Money', 'The only price allowed.'),
    minimum: ref('Money', 'The lowest price allowed.'),
    maximum: ref('Money', 'The highest price allowed.'),
  }),
};
