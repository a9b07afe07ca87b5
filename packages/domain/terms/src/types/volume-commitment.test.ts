import { decimal } from '@concord/money';
import { eur, fee, found, readTerm, usd } from './term.fixture.ts';

const commitment = (more: object) => ({ '@type': 'VolumeCommitment', id: 'v', payer: 'buyer', payee: 'seller', terms: ['fee'], ...more });
const byQuantity = { quantity: '1000', shortfallPrice: eur('0.1') };
const pair = 'error invalidCommitment';

it('is read as it is written', () =>
  expect(readTerm('VolumeCommitment', commitment({ ...byQuantity, per: '60' }), fee)).toEqual({ '@type': 'VolumeCommitment', id: 'v', payer: 'buyer', payee: 'seller', terms: ['fee'], quantity: decimal('1000'), shortfallPrice: { unit: 'EUR', value: decimal('0.1') }, per: decimal('60') }));

it.each([
  { why: 'a quantity at a price', term: commitment(byQuantity), findings: [] },
  { why: 'or an amount', term: commitment({ amount: eur('100') }), findings: [] },
  { why: 'one of them', term: commitment({}), findings: [pair] },
  { why: 'not both', term: commitment({ ...byQuantity, amount: eur('100') }), findings: [pair] },
  { why: 'a quantity without a price', term: commitment({ quantity: '1000' }), findings: [`${pair} /shortfallPrice`] },
  { why: 'a price without a quantity', term: commitment({ shortfallPrice: eur('1'), amount: eur('1') }), findings: [`${pair} /shortfallPrice`] },
  { why: 'a price covers units', term: commitment({ ...byQuantity, per: '0' }), findings: ['error numberOutOfRange /per'] },
  { why: 'a quantity of zero or more', term: commitment({ ...byQuantity, quantity: '-1' }), findings: ['error numberOutOfRange /quantity'] },
  { why: 'what is missing is never paid back', term: commitment({ ...byQuantity, shortfallPrice: eur('-1') }), findings: ['error numberOutOfRange /shortfallPrice/value'] },
  { why: 'its parties are engaged', term: commitment({ ...byQuantity, payer: 'home', payee: 'home' }), findings: ['error unknownRole /payer', 'error unknownRole /payee'] },
  { why: 'it stands on terms of the agreement', term: commitment({ ...byQuantity, terms: ['gone'], condition: { counter: 'quantity', terms: ['lost'], atLeast: '1' } }), findings: ['error unknownTerm /condition/terms', 'error unknownTerm /terms'] },
  { why: 'its price is in the currency that is settled in', term: commitment({ quantity: '1', shortfallPrice: usd('1') }), findings: ['warning foreignCurrency'] },
  { why: 'so is its amount', term: commitment({ amount: usd('1') }), findings: ['warning foreignCurrency'] },
])('$why', ({ term, findings }) => expect(found(term, fee)).toEqual(findings));
