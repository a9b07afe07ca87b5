import { clausesOf } from '../agreement.ts';
import { reviewAgreement } from '../checks/check-agreement.ts';
import { parseAgreement } from '../parse-agreement.ts';
import type { Term, TermName } from '../terms.ts';

export const eur = (value: unknown) => ({ unit: 'EUR', value });
export const usd = (value: unknown) => ({ unit: 'USD', value });
export const settlement = { '@type': 'SettlementTerms', id: 's', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR' };

/** A charge to stand on. */
export const fee = { '@type': 'Charge', id: 'fee', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, price: eur('1') };

/** A TMF651 body of 2026 with these terms, and SettlementTerms unless they are given. The event brings `home`. */
export const agreementOf = (terms: readonly object[], more: object = {}) => ({
  id: 'a',
  agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' },
  engagedParty: [{ id: 'b', role: 'buyer' }, { id: 's', role: 'seller' }, { id: 'p', role: 'partner' }],
  characteristic: [{ name: 'eventRole', value: ['home'] }],
  agreementItem: [{ termOrCondition: [...terms, ...(terms.some((term) => '@type' in term && term['@type'] === 'SettlementTerms') ? [] : [settlement])] }],
  ...more,
});

/** What a review finds in the first of the terms, such as `error unknownRole /payer`; in others with the place of the term before it. */
export function found(...terms: readonly object[]): string[] {
  const first = '/agreementItem/0/termOrCondition/0';
  return reviewAgreement(agreementOf(terms), { otherActive: [] }).map(({ severity = '', code, pointer = '' }) => `${severity} ${code} ${pointer.startsWith(first) ? pointer.slice(first.length) : pointer}`.trim());
}

/** The first term of that type as the engine reads it. @throws DomainError `invalidAgreement` */
export const readTerm = (name: TermName, ...terms: readonly object[]): Term | undefined => clausesOf(parseAgreement(agreementOf(terms)), name)[0]?.term;
