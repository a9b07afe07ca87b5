import { decimal, parseMoney } from '@concord/money';
import { eachOf, type ItemSale, resalePriceOf, restrictingPart, saleFindings, territoryOf } from './restrictions.ts';
import { agreementOf, eur, fee, usd } from '../types/term.fixture.ts';

const restriction = (more: object = {}) => ({ '@type': 'SalesRestriction', id: 'x', party: 'seller', territory: ['FR'], ...more });
const active = (terms: readonly object[], more: object = {}) => ({ ...agreementOf(terms), status: 'active', price: 'secret', ...more });

it('keeps of an active agreement what restricts sales, each term in its place, and nothing else', () => {
  expect(restrictingPart(active([fee, restriction()]))).toEqual({
    id: 'a',
    agreementPeriod: agreementOf([]).agreementPeriod,
    suspension: null,
    engagedParty: agreementOf([]).engagedParty,
    agreementItem: [{ termOrCondition: [{}, restriction(), {}] }],
  });
});

it('keeps the goods that the terms speak of, and when the agreement was suspended', () => {
  const kept = restrictingPart(active([], { agreementItem: [{ productOffering: ['tv'], termOrCondition: [restriction()] }, 'no item', { productOffering: ['box'] }], suspension: [{ startDateTime: '2026-02-01T00:00:00Z' }], agreementPeriod: undefined }));
  expect(kept).toMatchObject({ agreementPeriod: null, suspension: [{ startDateTime: '2026-02-01T00:00:00Z' }], agreementItem: [{ productOffering: ['tv'], termOrCondition: [restriction()] }, { productOffering: ['box'], termOrCondition: [] }] });
});

it.each([
  { why: 'it restricts nothing', body: active([fee]) },
  { why: 'it is not active', body: active([restriction()], { status: 'approved' }) },
  { why: 'it has no id', body: active([restriction()], { id: 7 }) },
  { why: 'it has no items', body: active([restriction()], { agreementItem: 'none' }) },
  { why: 'its terms are none', body: active([], { agreementItem: [{ termOrCondition: 'none' }, { termOrCondition: [null, 'words', { '@type': 'Charge' }] }] }) },
])('keeps nothing of an agreement where $why', ({ body }) => expect(restrictingPart(body)).toBeUndefined());

const inMarch = Date.UTC(2026, 2, 1);
const sale = (more: Partial<ItemSale> = {}): ItemSale => ({ pointer: '/item/3', seller: 's', offering: 'tv', at: inMarch, territory: 'DE', ...more });
const kept = (terms: readonly object[], more: object = {}) => [restrictingPart(active(terms, more))].filter((part) => part !== undefined);
const found = (made: Partial<ItemSale>, terms: readonly object[], more: object = {}) => saleFindings([sale(made)], kept(terms, more)).map(({ code }) => code);

it('says at the item which term a sale breaks, of which agreement', () => {
  expect(saleFindings([sale()], kept([restriction()]))).toEqual([
    { code: 'territoryRestricted', message: '/agreementItem/0/termOrCondition/0 x of agreement a: s may not sell in DE', pointer: '/item/3', termId: 'x', agreementId: 'a', severity: 'error' },
  ]);
});

const priced = (resalePrice: object) => [restriction({ territory: undefined, resalePrice })];
const at = (value: string, unit = 'EUR') => ({ price: parseMoney({ unit, value }) });
it.each([
  { why: 'where it may', made: { territory: 'FR' }, terms: [restriction()], codes: [] },
  { why: 'in a part of where it may', made: { territory: 'FR-75' }, terms: [restriction()], codes: [] },
  { why: 'in a place that only begins alike', made: { territory: 'FRA' }, terms: [restriction()], codes: ['territoryRestricted'] },
  { why: 'in the whole, where it may in a part', made: { territory: 'FR' }, terms: [restriction({ territory: ['FR-75'] })], codes: ['territoryRestricted'] },
  { why: 'nobody says where', made: { territory: undefined }, terms: [restriction({ exclusive: true })], codes: [] },
  { why: 'by a party of that id', made: {}, terms: [restriction({ party: 's' })], codes: ['territoryRestricted'] },
  { why: 'by a party that the term does not bind', made: { seller: 'b' }, terms: [restriction({ exclusive: true, territory: ['DE'] })], codes: [] },
  { why: 'by a stranger, who is not bound', made: { seller: 'else' }, terms: [restriction()], codes: [] },
  { why: 'by a stranger, where it is reserved', made: { seller: 'else' }, terms: [restriction({ exclusive: true, territory: ['DE'] })], codes: ['exclusivityBroken'] },
  { why: 'by a stranger, reserved everywhere', made: { seller: 'else' }, terms: [restriction({ exclusive: true, territory: undefined })], codes: ['exclusivityBroken'] },
  { why: 'by a stranger, reserved elsewhere', made: { seller: 'else' }, terms: [restriction({ exclusive: true })], codes: [] },
  { why: 'by a stranger who does not say where', made: { seller: 'else', territory: undefined }, terms: [restriction({ exclusive: true })], codes: [] },
  { why: 'through a channel it may use', made: { channels: ['shop', 'web'] }, terms: [restriction({ territory: undefined, channel: ['shop', 'web'] })], codes: [] },
  { why: 'through another', made: { channels: ['shop', 'phone'] }, terms: [restriction({ territory: undefined, channel: 'shop' })], codes: ['channelRestricted'] },
  { why: 'nobody says through which', made: {}, terms: [restriction({ territory: undefined, channel: 'shop' })], codes: [] },
  { why: 'no channel is named', made: { channels: ['phone'] }, terms: [restriction({ territory: undefined })], codes: [] },
  { why: 'at exactly the price', made: at('9.99'), terms: priced({ exact: eur('9.99') }), codes: [] },
  { why: 'at another', made: at('9.98'), terms: priced({ exact: eur('9.99') }), codes: ['resalePriceRestricted'] },
  { why: 'at the least price', made: at('5'), terms: priced({ minimum: eur('5') }), codes: [] },
  { why: 'below it', made: at('4.99'), terms: priced({ minimum: eur('5') }), codes: ['resalePriceRestricted'] },
  { why: 'above it', made: at('6'), terms: priced({ minimum: eur('5') }), codes: [] },
  { why: 'at the highest', made: at('5'), terms: priced({ maximum: eur('5') }), codes: [] },
  { why: 'above the highest', made: at('5.01'), terms: priced({ maximum: eur('5') }), codes: ['resalePriceRestricted'] },
  { why: 'in another currency', made: at('5', 'USD'), terms: priced({ maximum: eur('5') }), codes: ['resalePriceRestricted'] },
  { why: 'at any price', made: at('1'), terms: [restriction({ territory: undefined })], codes: [] },
  { why: 'while the term holds', made: {}, terms: [restriction({ validFor: { startDateTime: '2026-03-01T00:00:00Z' } })], codes: ['territoryRestricted'] },
  { why: 'before it does', made: { at: inMarch - 1 }, terms: [restriction({ validFor: { startDateTime: '2026-03-01T00:00:00Z' } })], codes: [] },
  { why: 'after the agreement', made: { at: Date.UTC(2027, 0, 1) }, terms: [restriction()], codes: [] },
])('whether a sale is refused: $why', ({ made, terms, codes }) => expect(found(made, terms)).toEqual(codes));

it('looks only at agreements that speak of the offering, and not while they are suspended', () => {
  const tvOnly = { agreementItem: [{ productOffering: [{ id: 'tv' }], termOrCondition: [restriction()] }] };
  expect([found({}, [], tvOnly), found({ offering: 'box' }, [], tvOnly)]).toEqual([['territoryRestricted'], []]);
  expect(found({}, [restriction()], { suspension: [{ startDateTime: '2026-02-01T00:00:00Z', endDateTime: '2026-04-01T00:00:00Z' }] })).toEqual([]);
});

it('leaves out an agreement that cannot be read', () => expect(found({}, [restriction()], { engagedParty: 'none' })).toEqual([]));

const price = (priceType: string | undefined, value: string, unit = 'EUR') => ({ ...(priceType && { priceType }), amount: parseMoney({ unit, value }) });
it.each([
  { why: 'what recurs', prices: [price('oneTime', '100'), price('recurring', '10'), price('usage', '1')], resale: eur('10') },
  { why: 'else what is paid once', prices: [price('usage', '1'), price('oneTime', '100')], resale: eur('100') },
  { why: 'else what is paid for use', prices: [price('usage', '1')], resale: eur('1') },
  { why: 'a price without a kind is paid once', prices: [price('usage', '1'), price(undefined, '100')], resale: eur('100') },
  { why: 'several of one kind are one price', prices: [price('recurring', '10'), price('recurring', '2.5'), price('oneTime', '1')], resale: eur('12.5') },
  { why: 'in the currency of the first', prices: [price('recurring', '10'), price('recurring', '2', 'USD')], resale: eur('10') },
  { why: 'nothing where there is none', prices: [], resale: undefined },
  { why: 'nothing of a kind nobody knows', prices: [price('lifelong', '1')], resale: undefined },
])('the resale price is $why', ({ prices, resale }) => expect(resalePriceOf(prices)).toEqual(resale && parseMoney(resale)));

it.each([{ quantity: 4, each: '2.5' }, { quantity: 1, each: '10' }, { quantity: 0, each: '10' }])('ten for $quantity is $each each', ({ quantity, each }) => {
  const { unit, value } = eachOf({ unit: usd('').unit, value: decimal('10') }, quantity);
  expect([unit, value.toFixed()]).toEqual(['USD', each]);
});

it.each([
  { places: ['12 High Street', undefined, 'FR-75', 'DE'], territory: 'FR-75' },
  { places: ['fr', 'FRA', ' FR', 'FR ', 'F', 'FR-', 'FR-ABCD', 'FR-a', 'DE'], territory: 'DE' },
  { places: ['US-1'], territory: 'US-1' },
  { places: ['somewhere'], territory: undefined },
])('$territory is the first of $places that is an ISO 3166 code', ({ places, territory }) => expect(territoryOf(places)).toBe(territory));
