import { decimal } from '@concord/money';
import { reviewAgreement } from '../checks/check-agreement.ts';
import { agreementOf, eur, fee, found, readTerm, usd } from './term.fixture.ts';

const guarantee = (more: object = {}) => ({ '@type': 'MinimumGuarantee', id: 'g', payer: 'buyer', payee: 'seller', terms: ['fee'], amount: eur('100'), ...more });

it('is read as it is written', () => expect(readTerm('MinimumGuarantee', guarantee(), fee)).toEqual({ '@type': 'MinimumGuarantee', id: 'g', payer: 'buyer', payee: 'seller', terms: ['fee'], amount: { unit: 'EUR', value: decimal('100') } }));

it.each([
  { why: 'it is sound', term: guarantee(), findings: [] },
  { why: 'nobody guarantees less than nothing', term: guarantee({ amount: eur('-0.01') }), findings: ['error numberOutOfRange /amount/value'] },
  { why: 'its parties are engaged: no event brings one to the close', term: guarantee({ payer: 'home', payee: 'home' }), findings: ['error unknownRole /payer', 'error unknownRole /payee'] },
  { why: 'it stands on terms of the agreement', term: guarantee({ terms: ['gone'] }), findings: ['error unknownTerm /terms'] },
  { why: 'so does its condition', term: guarantee({ condition: { counter: 'quantity', terms: ['gone'], atLeast: '1' } }), findings: ['error unknownTerm /condition/terms'] },
  { why: 'its amount is in the currency that is settled in', term: guarantee({ amount: usd('1') }), findings: ['warning foreignCurrency'] },
  { why: 'everything is required', term: { '@type': 'MinimumGuarantee' }, findings: ['id', 'payer', 'payee', 'terms', 'amount'].map((name) => `error missingAttribute /${name}`) },
])('$why', ({ term, findings }) => expect(found(term, fee)).toEqual(findings));

it.each([
  { past: undefined, findings: [], why: 'nobody knows what was' },
  { past: '99.99', findings: ['g guaranteeNotReached /agreementItem/0/termOrCondition/0/amount warning'], why: 'past volumes fall short by a cent' },
  { past: '100', findings: [], why: 'they reach it' },
])('warns of a guarantee that past volumes would not have reached: $why', ({ past, findings }) => {
  const asked: unknown[] = [];
  const pastAmount = (of: unknown) => (asked.push(of), past === undefined ? undefined : decimal(past));
  const review = reviewAgreement(agreementOf([guarantee(), fee]), { otherActive: [], pastAmount });
  expect(review.map(({ termId, code, pointer, severity }) => `${termId} ${code} ${pointer} ${severity}`)).toEqual(findings);
  expect(asked).toEqual([{ payer: 'buyer', payee: 'seller', terms: ['fee'], unit: 'EUR' }]);
});
