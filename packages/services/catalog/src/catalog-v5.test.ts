import { type GivenSuite, givenSuite } from '@concord/testkit';

const [v4, v5] = ['/productCatalogManagement/v4', '/productCatalogManagement/v5'];
const lastUpdate = '2026-01-01T00:00:00.000Z';

interface Seen {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['catalog'] }); });
afterAll(() => suite.close());

const posted = async (path: string, body: Readonly<Record<string, unknown>>): Promise<Seen> => {
  const answer = await suite.post<Seen>(path, body);
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const seen = async (path: string): Promise<Seen> => (await suite.get<Seen>(path)).body;

it('calls a catalog a product catalog', async () => {
  const { id, href } = await posted(`${v5}/productCatalog`, { '@type': 'ProductCatalog', name: 'Films', relatedParty: [{ '@type': 'RelatedPartyRefOrPartyRoleRef', role: 'owner', partyOrPartyRole: { '@type': 'PartyRef', id: 'studio' } }] });
  expect([href, await seen(`${v4}/catalog/${id}`)]).toMatchObject([`/tmf-api/productCatalogManagement/v5/productCatalog/${id}`, { name: 'Films', relatedParty: [{ id: 'studio', role: 'owner' }] }]);
  expect((await suite.get<readonly Seen[]>(`${v5}/productCatalog?relatedParty.partyOrPartyRole.id=studio`)).body).toMatchObject([{ '@type': 'ProductCatalog', id }]);
  expect((await suite.delete(`${v5}/productCatalog/${id}`)).status).toBe(204);
  expect((await suite.get(`${v4}/catalog/${id}`)).status).toBe(404);
});

it('refers to the parent of a category', async () => {
  const { id: root } = await posted(`${v4}/category`, { name: 'All' });
  const { id } = await posted(`${v5}/category`, { '@type': 'Category', name: 'Films', parent: { '@type': 'CategoryRef', id: root, name: 'All' } });
  expect([await seen(`${v4}/category/${id}`), await seen(`${v5}/category/${id}`)]).toMatchObject([{ parentId: root }, { parent: { '@type': 'CategoryRef', id: root, name: 'All' } }]);
  expect((await suite.get<readonly Seen[]>(`${v5}/category?parent.id=${root}`)).body.map((one) => one.id)).toEqual([id]);
  await suite.patch(`${v4}/category/${id}`, { parentId: 'other' });
  expect((await seen(`${v5}/category/${id}`)).parent).toEqual({ '@type': 'CategoryRef', id: 'other' });
});

it('shows characteristics, prices and policies by the names of v5, and keeps them under those of v4', async () => {
  const v5Body = {
    '@type': 'ProductSpecification', name: 'Film', lifecycleStatus: 'Active', lastUpdate,
    productSpecCharacteristic: [{ '@type': 'CharacteristicSpecification', name: 'length', valueType: 'number', characteristicValueSpecification: [{ '@type': 'NumberCharacteristicValueSpecification', value: 90, isDefault: true }] }],
  };
  const { id } = await posted(`${v5}/productSpecification`, v5Body);
  expect(await seen(`${v4}/productSpecification/${id}`)).toMatchObject({ productSpecCharacteristic: [{ name: 'length', productSpecCharacteristicValue: [{ value: 90, isDefault: true }] }] });
  expect((await suite.get<readonly Seen[]>(`${v5}/productSpecification?productSpecCharacteristic.characteristicValueSpecification.isDefault=true`)).body).toMatchObject([{ id, productSpecCharacteristic: v5Body.productSpecCharacteristic }]);
  const price = await posted(`${v4}/productOfferingPrice`, { name: 'Monthly', priceType: 'recurring', price: { unit: 'EUR', value: 9.99 }, constraint: [{ id: 'adults' }] });
  expect(await seen(`${v5}/productOfferingPrice/${price.id}`)).toMatchObject({ '@type': 'ProductOfferingPrice', policy: [{ '@type': 'PolicyRef', id: 'adults' }], price: { unit: 'EUR', value: 9.99 } });
});

it('keeps of an offering what v4 does not know, whatever a v4 client changes', async () => {
  const offering = {
    '@type': 'ProductOffering', name: 'Film', lifecycleStatus: 'Active', lastUpdate, productSpecification: { '@type': 'ProductSpecificationRef', id: 'film' },
    productOfferingPrice: [{ '@type': 'ProductOfferingPriceRef', id: 'monthly' }], externalIdentifier: [{ '@type': 'ExternalIdentifier', id: 'F-1', owner: 'studio' }],
  };
  const { id } = await posted(`${v5}/productOffering`, offering);
  await suite.patch(`${v4}/productOffering/${id}`, { description: 'a film' });
  expect(await seen(`${v5}/productOffering/${id}`)).toMatchObject({ ...offering, lastUpdate: expect.any(String) as unknown, description: 'a film' });
});
