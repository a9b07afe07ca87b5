import { cycles } from '@concord/period';
import { object, optional, type Read } from './shape.ts';
import { currency, flag, integer, notNegative, oneOf, text, threshold, timeZone } from './scalars.ts';
import { type Issue, issueIf, type NameUse, termFields, type TermType } from './term-type.ts';

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
  exchange: optional(object({ source: text, date: oneOf('event', 'periodEnd'), markupPercent: optional(notNegative) })),
  paymentTermDays: optional(integer(0, 3650)),
  minimumPayout: optional(threshold),
  selfBilling: optional(flag),
  guarantor: optional(text),
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

const issues = ({ netting, clearingParty }: SettlementTerms): Issue[] =>
  issueIf(netting === 'clearing' && clearingParty === undefined, 'missingAttribute', 'clearing needs a clearingParty', '/clearingParty');

export const settlementTerms: TermType<SettlementTerms> = { shape, names, references: () => [], amounts: () => [], issues };
