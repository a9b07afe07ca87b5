import { decimal } from '@concord/money';
import { eur, fee, found, readTerm, usd } from './term.fixture.ts';

const metric = { usageType: 'quality', characteristic: 'availability', aggregate: 'average' };
const bonus = (more: object = {}) => ({ '@type': 'PerformanceBonus', id: 'b', payer: 'seller', payee: 'buyer', metric, tiers: [{ from: '99.9', amount: eur('10') }], ...more });
const percent = { percent: '5', base: { terms: ['fee'] } };

it.each([
  { why: 'a bonus', tiers: [{ from: '99.9', amount: eur('10') }], read: [{ level: decimal('99.9'), reached: 'from', pays: { kind: 'amount', amount: { unit: 'EUR', value: decimal('10') } } }] },
  { why: 'a penalty', tiers: [{ below: '99', amount: eur('10') }], read: [{ level: decimal('99'), reached: 'below', pays: { kind: 'amount', amount: { unit: 'EUR', value: decimal('10') } } }] },
  { why: 'a percent of a base', tiers: [{ from: '-1', ...percent }], read: [{ level: decimal('-1'), reached: 'from', pays: { kind: 'percent', percent: decimal('5'), base: { kind: 'terms', terms: ['fee'] } } }] },
])('reads $why', ({ tiers, read }) =>
  expect(readTerm('PerformanceBonus', bonus({ tiers }), fee)).toEqual({ '@type': 'PerformanceBonus', id: 'b', payer: 'seller', payee: 'buyer', metric: { usageType: ['quality'], characteristic: 'availability', aggregate: 'average' }, tiers: read }));

const tier = (...tiers: readonly object[]) => bonus({ tiers });
const invalid = 'error invalidTier /tiers/0';
it.each([
  { why: 'levels one after the other', term: tier({ from: '1', amount: eur('1') }, { from: '2', ...percent }), findings: [] },
  { why: 'no level', term: tier({ amount: eur('1') }), findings: [invalid] },
  { why: 'two levels in one', term: tier({ from: '1', below: '2', amount: eur('1') }), findings: [invalid] },
  { why: 'nothing to pay', term: tier({ from: '1' }), findings: [invalid] },
  { why: 'an amount and a percent', term: tier({ from: '1', amount: eur('1'), percent: '5' }), findings: [invalid] },
  { why: 'an amount and a base', term: tier({ from: '1', amount: eur('1'), base: { terms: ['fee'] } }), findings: [invalid] },
  { why: 'a percent of nothing', term: tier({ from: '1', percent: '5' }), findings: [invalid] },
  { why: 'a base and no percent', term: tier({ from: '1', base: { terms: ['fee'] } }), findings: [invalid] },
  { why: 'a bonus and a penalty in one', term: tier({ from: '1', amount: eur('1') }, { below: '0', amount: eur('1') }), findings: ['error invalidTier /tiers'] },
  { why: 'one level twice', term: tier({ from: '1', amount: eur('1') }, { from: '1.0', amount: eur('2') }), findings: ['error tierOverlap /tiers'] },
  { why: 'the number of records needs no characteristic', term: bonus({ metric: { usageType: 'x', aggregate: 'count' } }), findings: [] },
  { why: 'a sum does', term: bonus({ metric: { usageType: 'x', aggregate: 'sum' } }), findings: ['error missingAttribute /metric/characteristic'] },
  { why: 'an aggregate nobody knows', term: bonus({ metric: { ...metric, aggregate: 'median' } }), findings: ['error unknownWord /metric/aggregate'] },
  { why: 'parties that only events bring', term: bonus({ payer: 'home', payee: 'home' }), findings: ['error unknownRole /payer', 'error unknownRole /payee'] },
  { why: 'a base of no term', term: tier({ from: '1', ...percent }, { from: '2', percent: '1', base: { terms: ['gone'] } }), findings: ['error unknownTerm /tiers/1/base/terms'] },
  { why: 'a base of what was charged', term: tier({ from: '1', percent: '1', base: { priceType: 'usage' } }), findings: [] },
  { why: 'a condition on no term', term: bonus({ condition: { counter: 'amount', terms: ['gone'], atLeast: '1' } }), findings: ['error unknownTerm /condition/terms'] },
  { why: 'an amount in another currency', term: tier({ from: '1', amount: usd('1') }), findings: ['warning foreignCurrency'] },
])('$why: $findings', ({ term, findings }) => expect(found(term, fee)).toEqual(findings));
