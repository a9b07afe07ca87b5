import { type GivenSuite, givenSuite } from '@concord/testkit';

const [v4, v5] = ['/productInventory/v4/product', '/productInventory/v5/product'];

interface Seen {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['ordering'] }); });
afterAll(() => suite.close());

const inV4 = {
  name: 'Film', status: 'active', relatedParty: [{ id: 'ada', name: 'Ada', role: 'owner', '@referredType': 'Individual' }], place: [{ id: 'DE', name: 'Germany', role: 'delivery' }],
  agreement: [{ id: 'films', agreementItemId: '1' }], productOrderItem: [{ productOrderId: 'order', orderItemId: '1', role: 'origin', orderItemAction: 'add' }],
  productRelationship: [{ relationshipType: 'reliesOn', product: { id: 'line', name: 'Line' } }], productCharacteristic: [{ name: 'seats', value: 3 }],
  productPrice: [{ priceType: 'recurring', price: { dutyFreeAmount: { unit: 'EUR', value: 9.99 } }, productPriceAlteration: [{ priceType: 'discount', price: { percentage: 10 } }] }],
};

const inV5 = {
  '@type': 'Product', name: 'Film', status: 'active',
  relatedParty: [{ '@type': 'RelatedPartyOrPartyRole', role: 'owner', partyOrPartyRole: { '@type': 'PartyRef', id: 'ada', name: 'Ada', '@referredType': 'Individual' } }],
  place: [{ '@type': 'RelatedPlaceRefOrValue', role: 'delivery', place: { '@type': 'PlaceRef', id: 'DE', name: 'Germany' } }],
  agreementItem: [{ '@type': 'AgreementItemRef', agreementId: 'films', agreementItemId: '1' }],
  productOrderItem: [{ '@type': 'RelatedOrderItem', orderId: 'order', orderItemId: '1', role: 'origin', orderItemAction: 'add' }],
  productRelationship: [{ '@type': 'ProductRelationship', relationshipType: 'reliesOn', id: 'line', name: 'Line' }],
  productCharacteristic: [{ '@type': 'NumberCharacteristic', name: 'seats', value: 3 }],
  productPrice: [{
    '@type': 'ProductPrice', priceType: 'recurring', price: { '@type': 'Price', dutyFreeAmount: { unit: 'EUR', value: 9.99 } },
    priceAlteration: [{ '@type': 'PriceAlteration', priceType: 'discount', price: { '@type': 'Price', percentage: 10 } }],
  }],
};

it('shows a product of a v4 client in the form of v5, and finds it by the names of v5', async () => {
  const { body: { id, orderDate } } = await suite.post<Seen>(v4, inV4);
  expect((await suite.get(`${v5}/${id}`)).body).toMatchObject({ ...inV5, href: `/tmf-api/productInventory/v5/product/${id}`, orderDate, creationDate: orderDate });
  const query = `place.place.id=DE&agreementItem.agreementId=films&productOrderItem.orderId=order&productRelationship.id=line&creationDate=${String(orderDate)}&sort=-creationDate`;
  expect((await suite.get<readonly Seen[]>(`${v5}?${query}`)).body.map((one) => one.id)).toContain(id);
});

it('shows a product of a v5 client in the form of v4', async () => {
  const created = await suite.post<Seen>(v5, inV5);
  expect(created).toMatchObject({ status: 201, body: inV5 });
  expect((await suite.get(`${v4}/${created.body.id}`)).body).toMatchObject(inV4);
});

it('changes nothing but what a v5 client changes', async () => {
  const { body: { id } } = await suite.post<Seen>(v4, { ...inV4, productOrderItem: [{ productOrderId: 'order', orderItemId: '1' }] });
  const before = (await suite.get<Seen>(`${v4}/${id}`)).body;
  expect(await suite.patch(`${v5}/${id}`, { '@type': 'Product', name: 'Longer film' })).toMatchObject({ status: 200 });
  expect((await suite.get(`${v4}/${id}`)).body).toEqual({ ...before, name: 'Longer film' });
});

it.each([v4, v5])('ends the state of an aborted product of %s in the blank that is published', async (path) => {
  const { id } = (await suite.post<Seen>(path, path === v4 ? { ...inV4, status: 'pendingActive' } : { ...inV5, status: 'pendingActive' })).body;
  expect((await suite.patch<Seen>(`${path}/${id}`, { ...(path === v5 && { '@type': 'Product' }), status: 'aborted ' })).status).toBe(200);
  expect((await suite.get<readonly Seen[]>(`${path}?status=aborted%20&id=${id}`)).body).toMatchObject([{ id, status: 'aborted ' }]);
});

it.each([[v4, inV4], [v5, inV5]])('says to a client of %s that sends the state without its blank how it is written', async (path, body) => {
  expect(await suite.post(path, { ...body, status: 'aborted' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/status', message: expect.stringContaining('terminated, suspended, "aborted "') as unknown }] } });
});
