import { decimal } from '@concord/money';
import { eur, found, readTerm, usd } from './term.fixture.ts';

const restriction = (more: object = {}) => ({ '@type': 'SalesRestriction', id: 'x', party: 'seller', ...more });

it('is read as it is written', () =>
  expect(readTerm('SalesRestriction', restriction({ territory: ['FR', 'BE-BRU'], exclusive: true, resalePrice: { minimum: eur('1') }, channel: 'shop' }))).toEqual({ '@type': 'SalesRestriction', id: 'x', party: 'seller', territory: ['FR', 'BE-BRU'], exclusive: true, resalePrice: { minimum: { unit: 'EUR', value: decimal('1') } }, channel: ['shop'] }));

it.each([
  { why: 'a party alone', term: restriction(), findings: [] },
  { why: 'a party nobody knows', term: restriction({ party: 'nobody' }), findings: ['error unknownRole /party'] },
  { why: 'a role that events bring', term: restriction({ party: 'home' }), findings: [] },
  ...['fr', 'FRA', 'F', 'FR-', 'FR-ABCD', 'FR-a', ' FR', 'FR ', 75].map((place) => ({ why: `a territory such as ${place}`, term: restriction({ territory: ['FR', place] }), findings: ['error invalidTerritory /territory/1'] })),
  { why: 'a subdivision of one to three letters', term: restriction({ territory: ['FR-7', 'FR-75', 'FR-ABC'] }), findings: [] },
  { why: 'no territory', term: restriction({ territory: [] }), findings: ['error listLength /territory'] },
  { why: 'prices from and to', term: restriction({ resalePrice: { minimum: eur('1'), maximum: eur('1') } }), findings: [] },
  { why: 'a least price above the highest', term: restriction({ resalePrice: { minimum: eur('1.01'), maximum: eur('1') } }), findings: ['error invalidResalePrice /resalePrice'] },
  { why: 'prices of two currencies', term: restriction({ resalePrice: { minimum: eur('2'), maximum: usd('1') } }), findings: ['error mixedCurrencies /resalePrice'] },
  { why: 'one of them exact', term: restriction({ resalePrice: { exact: usd('2'), minimum: eur('1') } }), findings: ['error mixedCurrencies /resalePrice'] },
  { why: 'a price in a currency of its own', term: restriction({ resalePrice: { exact: usd('2') } }), findings: [] },
])('$why: $findings', ({ term, findings }) => expect(found(term)).toEqual(findings));
