import { cycles } from '@concord/period';
import { list, object, optional, type Read } from '../shapes/shape.ts';
import { currency, flag, integer, notNegative, oneOf, positive, text, threshold, timeZone } from '../shapes/scalars.ts';
import { type Issue, issueIf, type NameUse, termFields, type TermType } from './term-type.ts';

/** Rates of a source on a day, or rates that are agreed once and for all: units of the settlement currency for one of `currency`. */
const exchange = object({
  source: optional(text),
  date: oneOf('event', 'periodEnd', 'fixed'),
  rates: optional(list(object({ currency, rate: positive }), 200)),
  markupPercent: optional(notNegative),
});

const shape = object({
  '@type': oneOf('SettlementTerms'),
  ...termFields,
  cycle: oneOf(...cycles),
  timeZone,
  currency,
  netting: optional(oneOf('none', 'bilateral', 'clearing')),
  clearingParty: optional(text),
  rounding: optional(oneOf('halfEven', 'halfUp')),
  recordScale: optional(integer(0, 12)),
  exchange: optional(exchange),
  paymentTermDays: optional(integer(0, 3650)),
  minimumPayout: optional(threshold),
  selfBilling: optional(flag),
  guarantor: optional(text),
  guaranteeGraceDays: optional(integer(0, 3650)),
  payWhenPaid: optional(flag),
  dispute: optional(object({ answerDays: optional(integer(1, 365)), unanswered: optional(oneOf('escalated', 'accepted', 'refused')) })),
  tolerance: optional(object({ amount: optional(threshold), percent: optional(notNegative) })),
});

/** How an agreement is settled. One an agreement. */
export type SettlementTerms = Read<typeof shape>;

/** Decimals kept of an event's amount where the agreement does not say. */
export const defaultRecordScale = 6;

function names({ clearingParty, guarantor }: SettlementTerms): NameUse[] {
  return [
    ...(clearingParty === undefined ? [] : [{ name: clearingParty, path: '/clearingParty', atClose: true }]),
    ...(guarantor === undefined ? [] : [{ name: guarantor, path: '/guarantor', atClose: true }]),
  ];
}

const issues = ({ netting, clearingParty, exchange: how, guarantor, guaranteeGraceDays }: SettlementTerms): Issue[] => [
  ...issueIf(netting === 'clearing' && clearingParty === undefined, 'missingAttribute', 'clearing needs a clearingParty', '/clearingParty'),
  ...issueIf(how?.date === 'fixed' && how.rates === undefined, 'missingAttribute', 'fixed rates are stated', '/exchange/rates'),
  ...issueIf(how !== undefined && how.date !== 'fixed' && how.source === undefined, 'missingAttribute', 'rates of a day have a source', '/exchange/source'),
  ...issueIf(guaranteeGraceDays !== undefined && guarantor === undefined, 'missingAttribute', 'days of grace are of a guarantor', '/guarantor'),
];

export const settlementTerms: TermType<SettlementTerms> = { shape, names, references: () => [], amounts: () => [], issues };
