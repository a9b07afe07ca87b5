import { decimal } from '@concord/money';
import { eur, fee, found, readTerm, usd } from './term.fixture.ts';

const cap = (more: object = {}) => ({ '@type': 'Cap', id: 'm', payer: 'buyer', payee: 'seller', terms: ['fee'], amount: eur('100'), ...more });

it('is read as it is written', () => expect(readTerm('Cap', cap(), fee)).toEqual({ '@type': 'Cap', id: 'm', payer: 'buyer', payee: 'seller', terms: ['fee'], amount: { unit: 'EUR', value: decimal('100') } }));

it.each([
  { why: 'it is sound', term: cap(), findings: [] },
  { why: 'nothing may be owed', term: cap({ amount: eur('0') }), findings: [] },
  { why: 'less than nothing cannot be', term: cap({ amount: eur('-0.01') }), findings: ['error numberOutOfRange /amount/value'] },
  { why: 'its parties are engaged: no event brings one to the close', term: cap({ payer: 'home', payee: 'home' }), findings: ['error unknownRole /payer', 'error unknownRole /payee'] },
  { why: 'it stands on terms of the agreement', term: cap({ terms: ['fee', 'gone'] }), findings: ['error unknownTerm /terms'] },
  { why: 'so does its condition', term: cap({ condition: { counter: 'amount', terms: ['gone'], atLeast: '1' } }), findings: ['error unknownTerm /condition/terms'] },
  { why: 'its amount is in the currency that is settled in', term: cap({ amount: usd('1') }), findings: ['warning foreignCurrency'] },
  { why: 'everything is required', term: { '@type': 'Cap' }, findings: ['id', 'payer', 'payee', 'terms', 'amount'].map((name) => `error missingAttribute /${name}`) },
])('$why', ({ term, findings }) => expect(found(term, fee)).toEqual(findings));
