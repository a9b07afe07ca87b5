import { eventually, type GivenSuite, givenSuite } from '@concord/testkit';

let suite: GivenSuite;
const orders = '/productOrderingManagement/v4/productOrder';

interface Item { readonly id: string; readonly state: string; readonly productOrderItem?: readonly Item[]; readonly product?: { readonly relatedParty: readonly { readonly id: string; readonly role: string }[] } }
interface Order { readonly id: string; readonly state: string; readonly completionDate?: string; readonly productOrderItem: readonly Item[] }
interface Product { readonly id: string; readonly status: string; readonly startDate: string; readonly productOffering: { readonly id: string }; readonly productRelationship?: readonly unknown[] }

const codes = (body: unknown) => ((body as { readonly errors?: readonly { readonly code: string }[] }).errors ?? []).map(({ code }) => code);

async function offer(id: string, party: string, parts: readonly string[] = []): Promise<void> {
  await suite.post('/productCatalogManagement/v4/productSpecification', { id: `${id}-spec`, name: id, relatedParty: [{ id: 'telco', role: 'seller' }, { id: party, role: 'supplier' }] });
  await suite.post('/productCatalogManagement/v4/productOffering', {
    id, name: id, lifecycleStatus: 'Active', productSpecification: { id: `${id}-spec` }, isBundle: parts.length > 0, bundledProductOffering: parts.map((part) => ({ id: part })),
  });
}

beforeAll(async () => {
  suite = await givenSuite({ services: ['catalog', 'quote', 'ordering'] });
  await offer('traffic', 'softco');
  await offer('air', 'envco');
  await offer('city', 'telco', ['traffic', 'air']);
  await suite.settled();
});
afterAll(() => suite.close());

const item = { id: '1', action: 'add', quantity: 2, productOffering: { id: 'city' } };
const order = async (body: object = {}): Promise<Order> => (await suite.post<Order>(orders, { productOrderItem: [item], relatedParty: [{ id: 'town', role: 'customer' }], ...body })).body;
const jsonPatch = { headers: { 'content-type': 'application/json-patch+json' } };
const move = (party: string, id: string, index: number, state: string) =>
  suite.as(party).patch<Order>(`${orders}/${id}`, [{ op: 'replace', path: `/productOrderItem/0/productOrderItem/${index}/state`, value: state }], jsonPatch);

it('splits a bundle by the partner that delivers each part', async () => {
  const { state, productOrderItem: [bundle] } = await order();
  expect(state).toBe('acknowledged');
  expect(bundle?.productOrderItem?.map(({ product }) => product?.relatedParty)).toMatchObject([[{ id: 'softco', role: 'deliveryPartner' }], [{ id: 'envco', role: 'deliveryPartner' }]]);
});

it('is complete when every partner has delivered its part, and gives the customer its products from then on', async () => {
  const { id } = await order();
  expect((await move('softco', id, 0, 'inProgress')).body.state).toBe('inProgress');
  expect((await move('envco', id, 1, 'completed')).body.state).toBe('inProgress');
  const { body } = await move('softco', id, 0, 'completed');
  expect(body.state).toBe('completed');
  const products = await eventually(async () => {
    const found = (await suite.get<Product[]>(`/productInventory/v4/product?productOrderItem.productOrderId=${id}`)).body;
    return found.length === 3 && found;
  });
  expect(products.map(({ status, startDate, productOffering }) => [productOffering.id, status, startDate])).toEqual(['city', 'traffic', 'air'].map((offering) => [offering, 'active', body.completionDate]));
  expect(products.map(({ productRelationship = [] }) => productRelationship.length)).toEqual([0, 1, 1]);
});

it.each([
  ['moves the item of another', 'softco', 1],
  ['is not part of the order', 'stranger', 0],
])('refuses a partner that %s', async (_what, party, index) => {
  const { id } = await order();
  const { status } = await move(party, id, index, 'completed');
  expect(status).toBe(party === 'stranger' ? 404 : 400);
  expect((await suite.get<Order>(`${orders}/${id}`)).body.state).toBe('acknowledged');
});

it('hears of what is late from the partner that delivers it, and of nothing else', async () => {
  const { id, productOrderItem: [bundle] } = await order();
  const [own = '', other = ''] = bundle?.productOrderItem?.map((part) => part.id) ?? [];
  const alert = (...items: readonly string[]) => ({ '@type': 'ProductOrderJeopardyAlert', message: 'The digger is late', productOrderItem: items.map((productOrderItemId) => ({ '@type': 'ProductOrderItemRef', productOrderId: id, productOrderItemId })) });
  const report = (productOrderJeopardyAlert: readonly object[]) => suite.as('softco').patch(`/productOrderingManagement/v5/productOrder/${id}`, { '@type': 'ProductOrder', productOrderJeopardyAlert });
  expect(await report([alert(own)])).toMatchObject({ status: 200, body: { productOrderJeopardyAlert: [alert(own)] } });
  expect(await report([alert(own), alert(own)])).toMatchObject({ status: 200 });
  for (const refused of [[], [alert(own)], [alert(own), alert(own), alert(own, other)], [alert(own), alert(own), alert()]]) {
    const { status, body } = await report(refused);
    expect([status, codes(body)]).toEqual([400, ['notThePartnersToChange']]);
  }
  for (const malformed of [[null], [{ productOrderItem: 'x' }], 'x']) {
    const { status, body } = await suite.as('softco').patch(`${orders}/${id}`, { productOrderMilestone: malformed });
    expect([status, codes(body)]).toEqual([400, ['notThePartnersToChange']]);
  }
});

it('does not take back what was delivered', async () => {
  const { id } = await order();
  await move('softco', id, 0, 'completed');
  const { status, body } = await move('softco', id, 0, 'inProgress');
  expect([status, codes(body)]).toEqual([400, ['forbiddenTransition']]);
});

it('is cancelled as far as it is not delivered', async () => {
  const { id } = await order();
  await move('softco', id, 0, 'completed');
  const cancellation = await suite.post('/productOrderingManagement/v4/cancelProductOrder', { productOrder: { id }, cancellationReason: 'changed plans' });
  expect([cancellation.status, cancellation.body.state]).toEqual([201, 'done']);
  const { body } = await suite.get<Order>(`${orders}/${id}`);
  expect(body).toMatchObject({ state: 'partial', cancellationReason: 'changed plans' });
  expect(body.productOrderItem[0]?.productOrderItem?.map(({ state }) => state)).toEqual(['completed', 'cancelled']);
  const again = await suite.post('/productOrderingManagement/v4/cancelProductOrder', { productOrder: { id } });
  expect([again.status, codes(again.body)]).toEqual([400, ['orderIsOver']]);
});

it('is partial when a part failed', async () => {
  const { id } = await order();
  await move('softco', id, 0, 'completed');
  expect((await move('envco', id, 1, 'failed')).body.state).toBe('partial');
});

describe('an order made from a quote', () => {
  const quoted = async (state: string) => {
    const { body: { id } } = await suite.post<{ id: string }>('/quoteManagement/v4/quote', { quoteItem: [{ id: '1', action: 'add', quantity: 3, productOffering: { id: 'air' } }], relatedParty: [{ id: 'town', role: 'customer' }] });
    for (const next of ['approved', 'accepted'].slice(0, state === 'accepted' ? 2 : 1)) await suite.patch(`/quoteManagement/v4/quote/${id}`, { state: next });
    await suite.settled();
    return id;
  };

  it('orders what was quoted', async () => {
    const { status, body } = await suite.post<Order>(orders, { quote: [{ id: await quoted('accepted') }], productOrderItem: [{ id: '1', action: 'add' }] });
    expect(status).toBe(201);
    expect(body).toMatchObject({ relatedParty: [{ id: 'town' }], productOrderItem: [{ quantity: 3, productOffering: { id: 'air' } }] });
  });

  it('is refused while the quote is not accepted', async () => {
    const { status, body } = await suite.post(orders, { quote: [{ id: await quoted('approved') }], productOrderItem: [{ id: '1', action: 'add' }] });
    expect([status, codes(body)[0]]).toEqual([400, 'quoteNotAccepted']);
  });

  it('is refused for a quote that nobody knows', async () => {
    const { status, body } = await suite.post(orders, { quote: [{ id: 'nothing' }], productOrderItem: [item] });
    expect([status, codes(body)]).toEqual([400, ['unknownReference']]);
  });
});

it('takes an order for what a specification describes, without an offering', async () => {
  const product = { productSpecification: { id: 'traffic-spec', name: 'Traffic' } };
  const { id, productOrderItem } = await order({ productOrderItem: [{ id: '1', action: 'add', product }] });
  expect(productOrderItem[0]?.product?.relatedParty).toEqual([expect.objectContaining({ id: 'softco', role: 'deliveryPartner' })]);
  await suite.as('softco').patch(`${orders}/${id}`, [{ op: 'replace', path: '/productOrderItem/0/state', value: 'completed' }], jsonPatch);
  const made = await eventually(async () => (await suite.get<Product[]>(`/productInventory/v4/product?productOrderItem.productOrderId=${id}`)).body[0]);
  expect(made).toMatchObject({ name: 'Traffic', ...product });
  const { status, body } = await suite.post(orders, { productOrderItem: [{ id: '1', action: 'add', product: { productSpecification: { id: 'nothing' } } }] });
  expect([status, codes(body)]).toEqual([400, ['unknownReference']]);
});

it('refuses an item that says nothing', async () => {
  const { status, body } = await suite.post(orders, { productOrderItem: [{ id: '1', action: 'add' }] });
  expect([status, codes(body)]).toEqual([400, ['nothingOrdered']]);
});

it('refuses items that share an id', async () => {
  const { status, body } = await suite.post(orders, { productOrderItem: [item, item] });
  expect([status, codes(body)[0]]).toEqual([400, 'duplicateItemId']);
});

it('shows an order to clients of v4 and v5, each in its own form', async () => {
  const v5 = '/productOrderingManagement/v5/productOrder';
  const buyer = { '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'customer', partyOrPartyRole: { '@type': 'PartyRef', id: 'town', '@referredType': 'Organization' } };
  const offering = { '@type': 'ProductOfferingRef', id: 'traffic' };
  const instant: unknown = expect.stringMatching(/Z$/);
  const { status, body: made } = await suite.post<Order>(v5, {
    '@type': 'ProductOrder', relatedParty: [buyer], externalId: [{ '@type': 'ExternalIdentifier', owner: 'town', id: 'po-1' }, { '@type': 'ExternalIdentifier', id: 'po-2' }],
    productOrderItem: [{ '@type': 'ProductOrderItem', id: '1', action: 'add', quantity: 1, productOffering: offering }],
  });
  expect([status, made]).toMatchObject([201, { '@type': 'ProductOrder', creationDate: instant, relatedParty: [buyer], productOrderItem: [{ '@type': 'ProductOrderItem', productOffering: offering }] }]);
  const { body } = await suite.get<Readonly<Record<string, unknown>>>(`${orders}/${made.id}`);
  expect(body).toMatchObject({ orderDate: instant, externalId: 'po-1', relatedParty: [{ id: 'town', role: 'customer', '@referredType': 'Organization' }] });
  expect(body).not.toHaveProperty('creationDate');
  const { body: found } = await suite.get<readonly Order[]>(`${v5}?relatedParty.partyOrPartyRole.id=town&creationDate.gte=2020-01-01&sort=-creationDate`);
  expect(found.map(({ id }) => id)).toContain(made.id);
});
