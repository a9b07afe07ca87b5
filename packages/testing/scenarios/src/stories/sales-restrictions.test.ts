import { givenSuite, type GivenSuite } from '@concord/testkit';

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services: ['agreement', 'catalog', 'quote', 'ordering'] });
  for (const seller of ['telco', 'rival', 'stream']) await sell(`tv-${seller}`, seller, '9.99');
  await sell('tv-cheap', 'telco', '9.98');
  await sell('unrestricted', 'telco', '1');
  await suite.post('/productCatalogManagement/v4/productOffering', { id: 'pack', name: 'pack', isBundle: true, productSpecification: { id: 'tv-telco-spec' }, bundledProductOffering: [{ id: 'tv-telco' }] });
  await suite.settled();
  await conclude('resale');
});
afterAll(() => suite.close());

async function sell(id: string, seller: string, value: string): Promise<void> {
  await suite.post('/productCatalogManagement/v4/productSpecification', { id: `${id}-spec`, name: id, relatedParty: [{ id: seller, role: 'seller' }] });
  await suite.post('/productCatalogManagement/v4/productOfferingPrice', { id: `${id}-setup`, name: id, priceType: 'oneTime', price: { unit: 'EUR', value: '30' } });
  await suite.post('/productCatalogManagement/v4/productOfferingPrice', { id: `${id}-price`, name: id, priceType: 'recurring', price: { unit: 'EUR', value } });
  await suite.post('/productCatalogManagement/v4/productOffering', { id, name: id, productSpecification: { id: `${id}-spec` }, productOfferingPrice: [{ id: `${id}-setup` }, { id: `${id}-price` }] });
}

const eur = (value: string) => ({ unit: 'EUR', value });

async function conclude(id: string): Promise<void> {
  const termOrCondition = [{ '@type': 'SalesRestriction', id: 'territory', party: 'distributor', territory: ['FR', 'BE'], exclusive: true, channel: ['shop'], resalePrice: { exact: eur('9.99') } }];
  const settlement = { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'UTC', currency: 'EUR', netting: 'none' };
  const engagedParty = [{ id: 'stream', role: 'supplier' }, { id: 'telco', role: 'distributor' }];
  await suite.post('/agreementManagement/v4/agreement', {
    id, name: id, agreementType: 'partnership', agreementPeriod: { startDateTime: '2020-01-01T00:00:00Z' }, engagedParty,
    agreementItem: [{ termOrCondition: [settlement] }, { productOffering: ['tv-telco', 'tv-cheap', 'tv-rival', 'tv-stream'].map((offering) => ({ id: offering })), termOrCondition }],
    agreementAuthorization: engagedParty.map((party) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', relatedParty: [party] })),
  });
  await suite.patch(`/agreementManagement/v4/agreement/${id}`, { status: 'validated' });
  await suite.settled();
}

interface Sold { readonly offering: string; readonly place?: string; readonly channel?: string; readonly quantity?: number }
interface Refused { readonly errors?: readonly { readonly code: string; readonly termId?: string; readonly agreementId?: string; readonly pointer?: string; readonly message: string }[] }

const item = ({ offering, place, quantity = 1 }: Sold) => ({ id: '1', action: 'add', quantity, productOffering: { id: offering }, ...(place && { product: { place: [{ id: place, role: 'territory' }] } }) });

const channelOf = ({ channel }: Sold): object => (channel === undefined ? {} : { channel: [{ id: channel }] });

/** What approving a quote of it is refused with. */
async function approve(sold: Sold, more: object = {}): Promise<readonly unknown[]> {
  const { body } = await suite.post<{ id: string }>('/quoteManagement/v4/quote', { quoteItem: [{ ...item(sold), ...channelOf(sold) }], ...more });
  return foundIn(await suite.patch<Refused>(`/quoteManagement/v4/quote/${body.id}`, { state: 'approved' }));
}

/** What ordering it without a quote is refused with. */
const order = async (sold: Sold, as = suite.as(undefined)): Promise<readonly unknown[]> =>
  foundIn(await as.post<Refused>('/productOrderingManagement/v4/productOrder', { productOrderItem: [item(sold)], relatedParty: [{ id: 'rival', role: 'reseller' }], ...channelOf(sold) }));

const foundIn = ({ body }: { readonly body: Refused }): readonly unknown[] => (body.errors ?? []).map(({ code, termId, agreementId, pointer }) => [code, termId, agreementId, pointer]);

const sales: readonly { readonly why: string; readonly sold: Sold; readonly code?: string; readonly more?: object }[] = [
  { why: 'where it may', sold: { offering: 'tv-telco', place: 'FR-75' } },
  { why: 'where it may, three at once', sold: { offering: 'tv-telco', place: 'BE', quantity: 3 } },
  { why: 'nobody says where', sold: { offering: 'tv-telco' } },
  { why: 'where it may not', sold: { offering: 'tv-telco', place: 'DE' }, code: 'territoryRestricted' },
  { why: 'at another price', sold: { offering: 'tv-cheap', place: 'FR' }, code: 'resalePriceRestricted' },
  { why: 'by another in the exclusive territory', sold: { offering: 'tv-rival', place: 'FR' }, code: 'exclusivityBroken' },
  { why: 'by another elsewhere', sold: { offering: 'tv-rival', place: 'DE' } },
  { why: 'by who granted it', sold: { offering: 'tv-stream', place: 'FR' } },
  { why: 'what no agreement speaks of', sold: { offering: 'unrestricted', place: 'DE' } },
  { why: 'in a bundle, where it may not', sold: { offering: 'pack', place: 'DE' }, code: 'territoryRestricted' },
  { why: 'through a channel it may use', sold: { offering: 'tv-telco', place: 'FR', channel: 'shop' } },
  { why: 'through another channel', sold: { offering: 'tv-telco', place: 'FR', channel: 'web' }, code: 'channelRestricted' },
];

it.each(sales)('quotes a sale $why only if no agreement forbids it', async ({ sold, code }) => {
  expect(await approve(sold)).toEqual(code ? [[code, 'territory', 'resale', '/quoteItem/0']] : []);
});

it.each(sales)('orders a sale $why, without a quote, only if no agreement forbids it', async ({ sold, code }) => {
  expect(await order(sold)).toEqual(code ? [[code, 'territory', 'resale', '/productOrderItem/0']] : []);
});

it('reads where it is sold from the contact of a quote that names no place', async () => {
  expect(await approve({ offering: 'tv-telco' }, { contactMedium: [{ mediumType: 'postal', characteristic: { country: 'DE' } }] })).toEqual([['territoryRestricted', 'territory', 'resale', '/quoteItem/0']]);
});

it('orders a quoted item through the channels that it was quoted for, or those that the order says', async () => {
  const { body } = await suite.post<{ id: string }>('/quoteManagement/v4/quote', { quoteItem: [{ ...item({ offering: 'tv-telco', place: 'FR' }), channel: [{ id: 'shop' }] }] });
  for (const state of ['approved', 'accepted']) await suite.patch(`/quoteManagement/v4/quote/${body.id}`, { state });
  await suite.settled();
  const orderThrough = async (more: object): Promise<readonly unknown[]> =>
    foundIn(await suite.post<Refused>('/productOrderingManagement/v4/productOrder', { quote: [{ id: body.id }], productOrderItem: [{ id: '1', action: 'add' }], ...more }));
  expect(await orderThrough({})).toEqual([]);
  expect(await orderThrough({ channel: [{ id: 'shop' }, { id: 'web' }] })).toEqual([['channelRestricted', 'territory', 'resale', '/productOrderItem/0']]);
});

it('says where in the agreement the restriction stands', async () => {
  const { body } = await suite.post<Refused>('/productOrderingManagement/v4/productOrder', { productOrderItem: [item({ offering: 'tv-telco', place: 'DE' })] });
  expect(body.errors?.[0]?.message).toBe('/agreementItem/1/termOrCondition/0 territory of agreement resale: telco may not sell in DE');
});

it('holds a partner to agreements that it may not see', async () => {
  expect((await suite.as('rival').get('/agreementManagement/v4/agreement/resale')).status).toBe(404);
  expect(await order({ offering: 'tv-rival', place: 'FR' }, suite.as('rival'))).toEqual([['exclusivityBroken', 'territory', 'resale', '/productOrderItem/0']]);
});

it('lets go of what is suspended, and takes it up again with it', async () => {
  const sold = { offering: 'tv-telco', place: 'DE' };
  for (const [status, found] of [['suspended', 0], ['active', 1], ['terminated', 0]] as const) {
    await suite.patch('/agreementManagement/v4/agreement/resale', { status });
    await suite.settled();
    expect([status, (await approve(sold)).length, (await order(sold)).length]).toEqual([status, found, found]);
  }
});
