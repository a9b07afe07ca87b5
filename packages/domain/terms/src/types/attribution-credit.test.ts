import { decimal } from '@concord/money';
import { fee, found, readTerm } from './term.fixture.ts';

const credit = (more: object = {}) => ({ '@type': 'AttributionCredit', id: 'k', base: { priceType: 'usage' }, percent: '5', periods: 12, ...more });

it('is read as it is written', () =>
  expect(readTerm('AttributionCredit', credit({ payer: 'seller', holder: 'seller', deduct: [{ percent: '1' }], on: { usageType: 'x' } }))).toEqual({ '@type': 'AttributionCredit', id: 'k', base: { kind: 'charged', priceType: ['usage'] }, percent: decimal('5'), periods: 12, payer: 'seller', holder: 'seller', deduct: [{ kind: 'percent', percent: decimal('1') }], on: { kind: 'usage', usageType: ['x'] } }));

it.each([
  { why: 'it is sound', term: credit(), findings: [] },
  { why: 'all of the base', term: credit({ percent: '100' }), findings: [] },
  { why: 'more than all of it', term: credit({ percent: '100.01' }), findings: ['error shareSumOver100 /percent'] },
  { why: 'one period', term: credit({ periods: 1 }), findings: [] },
  { why: 'none', term: credit({ periods: 0 }), findings: ['error numberOutOfRange /periods'] },
  { why: 'more than a life has', term: credit({ periods: 10_001 }), findings: ['error numberOutOfRange /periods'] },
  { why: 'a payer nobody knows', term: credit({ payer: 'nobody' }), findings: ['error unknownRole /payer'] },
  { why: 'a holder nobody knows', term: credit({ holder: 'nobody' }), findings: ['error unknownRole /holder'] },
  { why: 'both brought by events', term: credit({ payer: 'home', holder: 'home' }), findings: [] },
  { why: 'a base of no term', term: credit({ base: { terms: ['gone'] } }), findings: ['error unknownTerm /base/terms'] },
  { why: 'a deduction of no term', term: credit({ deduct: [{ terms: ['gone'] }] }), findings: ['error unknownTerm /deduct/0/terms'] },
  { why: 'a condition on no term', term: credit({ condition: { counter: 'amount', terms: ['gone'], atLeast: '1' } }), findings: ['error unknownTerm /condition/terms'] },
  { why: 'itself as base', term: credit({ base: { terms: ['k'] } }), findings: ['error circularBase /base'] },
])('$why: $findings', ({ term, findings }) => expect(found(term, fee)).toEqual(findings));
