import { decimal } from '@concord/money';
import { fee, found, readTerm, settlement } from './term.fixture.ts';

const terms = (more: object) => ({ ...settlement, ...more });
const fixed = { date: 'fixed', rates: [{ currency: 'USD', rate: '0.9' }] };

it('are read as they are written', () => {
  const whole = { ...settlement, netting: 'clearing', clearingParty: 'p', rounding: 'halfUp', recordScale: 4, exchange: { source: 'ecb', date: 'event', markupPercent: '1' }, paymentTermDays: 30, minimumPayout: { unit: 'EUR', value: '10' }, selfBilling: true, guarantor: 'p', tolerance: { amount: '0.5', percent: '1' } };
  expect(readTerm('SettlementTerms', whole)).toEqual({
    ...whole,
    exchange: { source: 'ecb', date: 'event', markupPercent: decimal('1') },
    minimumPayout: { unit: 'EUR', value: decimal('10') },
    tolerance: { amount: { value: decimal('0.5') }, percent: decimal('1') },
  });
});

it.each([
  { why: 'they are sound', term: settlement, findings: [] },
  { why: 'clearing has a party that clears', term: terms({ netting: 'clearing' }), findings: ['error missingAttribute /clearingParty'] },
  { why: 'which is engaged', term: terms({ netting: 'clearing', clearingParty: 'home' }), findings: ['error unknownRole /clearingParty'] },
  { why: 'and is not asked for otherwise', term: terms({ netting: 'bilateral' }), findings: [] },
  { why: 'a guarantor is engaged', term: terms({ guarantor: 'home' }), findings: ['error unknownRole /guarantor'] },
  { why: 'a clearing party and a guarantor that are', term: terms({ netting: 'clearing', clearingParty: 'p', guarantor: 's' }), findings: [] },
  { why: 'fixed rates are stated', term: terms({ exchange: { date: 'fixed' } }), findings: ['error missingAttribute /exchange/rates'] },
  { why: 'then they need no source', term: terms({ exchange: fixed }), findings: [] },
  { why: 'rates of a day have a source', term: terms({ exchange: { date: 'periodEnd' } }), findings: ['error missingAttribute /exchange/source'] },
  { why: 'then nothing is stated', term: terms({ exchange: { date: 'event', source: 'ecb' } }), findings: [] },
  { why: 'a cycle there is', term: terms({ cycle: 'yearly' }), findings: ['error unknownWord /cycle', 'error missingSettlementTerms /agreementItem'] },
  { why: 'a time zone there is', term: terms({ timeZone: 'Europe/Atlantis' }), findings: ['error unknownTimeZone /timeZone', 'error missingSettlementTerms /agreementItem'] },
])('$why', ({ term, findings }) => expect(found(term, fee)).toEqual(findings));

it('stand once in an agreement', () => expect(found(settlement, fee, { ...settlement, id: 'again' })).toEqual(['error severalSettlementTerms /agreementItem/0/termOrCondition/2']));
