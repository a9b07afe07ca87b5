import { decimal } from '@concord/money';
import { eur, found, readTerm, usd } from './term.fixture.ts';

const charge = (more: object = {}) => ({ '@type': 'Charge', id: 'c', payer: 'buyer', payee: 'seller', on: { usageType: 'x' }, price: eur('1'), ...more });
const tiered = (...tiers: readonly object[]) => charge({ price: undefined, tiers });
const balanced = (more: object = {}) => charge({ price: undefined, balance: { with: 'c', price: eur('1'), excessPrice: eur('2'), ...more } });
const from = (bound: string, more: object = {}) => ({ from: bound, price: eur('1'), ...more });
const one = { unit: 'EUR', value: decimal('1') };
const bare = { '@type': 'Charge', id: 'c', payer: 'buyer', payee: 'seller', on: { kind: 'usage', usageType: ['x'] } };

it.each([
  { why: 'a price', term: charge(), read: { price: one } },
  { why: 'what counts', term: charge({ quantity: 'minutes' }), read: { price: one, quantity: { kind: 'characteristic', name: 'minutes' } } },
  { why: 'what counts by its different values', term: charge({ quantity: { distinct: 'imsi' } }), read: { price: one, quantity: { kind: 'distinct', name: 'imsi' } } },
  { why: 'how it counts', term: charge({ per: '60', increment: '6', allowance: '0', minimum: eur('1'), prorate: false }), read: { price: one, per: decimal('60'), increment: decimal('6'), allowance: decimal('0'), minimum: one, prorate: false } },
  { why: 'tiers', term: { ...tiered(from('0', { to: '10' }), { from: '10', fixed: eur('1') }), tierMode: 'volume' }, read: { tiers: [{ from: decimal('0'), to: decimal('10'), price: one }, { from: decimal('10'), fixed: one }], tierMode: 'volume' } },
  { why: 'a balance', term: balanced({ excessPrice: undefined, excessFixed: eur('1') }), read: { balance: { with: 'c', price: one, excessFixed: one } } },
  { why: 'a validity and a condition', term: charge({ validFor: { endDateTime: '2026-06-01T00:00:00Z' }, condition: { counter: 'quantity', terms: ['c'], atLeast: '5' } }), read: { price: one, validFor: { start: -8.64e15, end: Date.UTC(2026, 5) }, condition: { counter: 'quantity', terms: ['c'], atLeast: decimal('5') } } },
])('reads $why', ({ term, read }) => expect(readTerm('Charge', term)).toEqual({ ...bare, ...read }));

const both = 'error invalidPricing';
it.each([
  { why: 'a price below zero gives back', term: charge({ price: eur('-1') }), findings: [] },
  { why: 'no price at all', term: charge({ price: undefined }), findings: [both] },
  { why: 'a price and a balance', term: { ...balanced(), price: eur('1') }, findings: [both] },
  { why: 'a price, tiers and a balance', term: { ...balanced(), price: eur('1'), tiers: [from('0')] }, findings: [both] },
  { why: 'a tier without a price', term: tiered({ from: '0' }), findings: ['error missingPrice /tiers/0'] },
  { why: 'a tier with both kinds of price', term: tiered(from('0', { fixed: eur('5') })), findings: [] },
  { why: 'tiers that begin above zero', term: tiered(from('1')), findings: ['error tiersNotFromZero /tiers/0/from'] },
  { why: 'tiers that follow each other', term: tiered(from('0', { to: '5' }), from('5')), findings: [] },
  { why: 'tiers that leave a gap', term: tiered(from('0', { to: '4' }), from('5')), findings: ['error tierGap /tiers/0'] },
  { why: 'tiers that overlap', term: tiered(from('0', { to: '6' }), from('5')), findings: ['error tierOverlap /tiers/0'] },
  { why: 'tiers out of order', term: tiered(from('0'), from('5'), from('4')), findings: ['error tierOverlap /tiers/1'] },
  { why: 'two tiers from one bound', term: tiered(from('0'), from('5'), from('5')), findings: ['error tierOverlap /tiers/1'] },
  { why: 'a last tier that ends', term: tiered(from('0', { to: '5' })), findings: ['error tierGap /tiers/0'] },
  { why: 'no tier', term: tiered(), findings: ['error listLength /tiers'] },
  { why: 'factors on single events', term: charge({ adjust: [{ factor: '2' }], minimum: eur('1') }), findings: [] },
  { why: 'factors on what the period decides', term: { ...balanced(), adjust: [{ factor: '2' }] }, findings: [`${both} /adjust`] },
  { why: 'a least amount of an event where different values count', term: charge({ quantity: { distinct: 'imsi' }, minimum: eur('1') }), findings: [`${both} /adjust`] },
  { why: 'a balance without a price of the excess', term: balanced({ excessPrice: undefined }), findings: ['error missingPrice /balance'] },
  { why: 'a balance with nobody', term: balanced({ with: 'gone' }), findings: ['error unknownTerm /balance/with'] },
  { why: 'a condition on no term', term: charge({ condition: { counter: 'quantity', terms: ['gone'], atLeast: '5' } }), findings: ['error unknownTerm /condition/terms'] },
  { why: 'amounts in two currencies', term: charge({ minimum: usd('1') }), findings: ['error mixedCurrencies', 'warning foreignCurrency'] },
  { why: 'a price in another currency', term: charge({ price: usd('1') }), findings: ['warning foreignCurrency'] },
  { why: 'a tier in another', term: tiered(from('0', { price: usd('1') })), findings: ['warning foreignCurrency'] },
  { why: 'a fixed part in another', term: tiered({ from: '0', fixed: usd('1') }), findings: ['warning foreignCurrency'] },
  { why: 'the excess in another', term: balanced({ excessPrice: undefined, excessFixed: usd('1') }), findings: ['error mixedCurrencies', 'warning foreignCurrency'] },
  { why: 'a role that events bring', term: charge({ payer: 'home' }), findings: [] },
  { why: 'which brings nobody to the turn of a period', term: charge({ payer: 'home', on: { period: true } }), findings: ['error unknownRole /payer'] },
  { why: 'nor to the beginning', term: charge({ payee: 'home', on: { once: true } }), findings: ['error unknownRole /payee'] },
  { why: 'a quantity that is no name', term: charge({ quantity: 5 }), findings: ['error invalidText /quantity'] },
  { why: 'different values of nothing', term: charge({ quantity: { distinct: 5 } }), findings: ['error invalidText /quantity/distinct'] },
])('$why: $findings', ({ term, findings }) => expect(found(term)).toEqual(findings));

it('balances with a charge, not with a guarantee', () => {
  const guarantee = { '@type': 'MinimumGuarantee', id: 'g', payer: 'buyer', payee: 'seller', terms: ['c'], amount: eur('1') };
  expect(found(balanced({ with: 'g' }), guarantee)).toEqual(['error invalidBalance /balance/with']);
});
