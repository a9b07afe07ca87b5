import type { Attributes } from '@concord/resource';
import { eventually, type GivenSuite, givenSuite } from '@concord/testkit';
import { listener } from '../conformance/listener.ts';

const [parties, roles, catalog, orders] = ['/party/v4', '/partyRoleManagement/v4/partyRole', '/productCatalogManagement/v4', '/productOrderingManagement/v4/productOrder'];
const partyAt = (kind: string): string => `/tmf-api/party/v4/${kind}`;
const catalogAt = (kind: string): string => `/tmf-api/productCatalogManagement/v4/${kind}`;

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite();
  await planted(`${parties}/organization`, { id: 'studio', tradingName: 'Studio AG' });
  await planted(`${parties}/individual`, { id: 'ada', givenName: 'Ada', familyName: 'Lovelace' });
  for (const id of ['film', 'serial']) await planted(`${catalog}/productSpecification`, { id, name: `A ${id}` });
});
afterAll(() => suite.close());

async function planted(path: string, body: Attributes): Promise<Attributes & { readonly id: string }> {
  const { status, body: made } = await suite.post<Attributes & { readonly id: string }>(path, body);
  expect([path, status]).toEqual([path, 201]);
  return made;
}

const role = (engagedParty: Attributes): Attributes => ({ name: 'Reseller', engagedParty });
const offering = (more: Attributes): Attributes => ({ name: 'Film', ...more });
const quoted = (product: Attributes): Attributes => ({ quoteItem: [{ id: '1', action: 'add', product }] });
const film = { id: 'film', href: `${catalogAt('productSpecification')}/film`, name: 'A film', '@referredType': 'ProductSpecification' };
const studio = { id: 'studio', href: `${partyAt('organization')}/studio`, name: 'Studio AG', '@referredType': 'Organization' };

it.each<{ why: string; path: string; body: Attributes; holds: Attributes }>([
  { why: 'what the same service keeps has an address, a name and a type', path: `${catalog}/productOffering`, body: offering({ productSpecification: { id: 'film' } }), holds: { productSpecification: film } },
  { why: 'in arrays too', path: `${catalog}/productSpecification`, body: { name: 'A box', bundledProductSpecification: [{ id: 'film' }] }, holds: { bundledProductSpecification: [{ id: 'film', href: film.href, name: film.name }] } },
  { why: 'of several kinds, the one that is there', path: roles, body: role({ id: 'studio' }), holds: { engagedParty: studio } },
  { why: 'a person is not called by name', path: roles, body: role({ id: 'ada' }), holds: { engagedParty: { id: 'ada', href: `${partyAt('individual')}/ada`, '@referredType': 'Individual' } } },
  { why: 'what the client said stays', path: roles, body: role({ id: 'studio', name: 'The studio', '@referredType': 'Organization' }), holds: { engagedParty: { ...studio, name: 'The studio' } } },
  { why: 'what is kept elsewhere is not ours to name', path: roles, body: role({ id: 'studio', href: 'https://example.com/studio' }), holds: { engagedParty: { id: 'studio', href: 'https://example.com/studio' } } },
  { why: 'what is not there has no address', path: `${catalog}/productOffering`, body: offering({ productSpecification: { id: 'nothing' } }), holds: { productSpecification: { id: 'nothing' } } },
  { why: 'what no resource can be called has no address', path: roles, body: role({ id: '../studio' }), holds: { engagedParty: { id: '../studio' } } },
  { why: 'what the suite does not serve has no address', path: `${catalog}/productOffering`, body: offering({ place: [{ id: 'DE' }], serviceCandidate: { id: 'fibre' } }), holds: { place: [{ id: 'DE' }], serviceCandidate: { id: 'fibre' } } },
  { why: 'what another service keeps has an address alone', path: `${catalog}/productOffering`, body: offering({ agreement: [{ id: 'films' }] }), holds: { agreement: [{ id: 'films', href: '/tmf-api/agreementManagement/v4/agreement/films' }] } },
  { why: 'of several kinds elsewhere, the one that is said', path: `${catalog}/catalog`, body: { name: 'Films', relatedParty: [{ id: 'studio', '@referredType': 'Organization' }, { id: 'studio' }] }, holds: { relatedParty: [{ id: 'studio', href: studio.href, '@referredType': 'Organization' }, { id: 'studio' }] } },
  { why: 'products within products', path: '/quoteManagement/v4/quote', body: quoted({ product: [{ product: [{ id: 'line' }] }] }), holds: quoted({ product: [{ product: [{ id: 'line', href: '/tmf-api/productInventory/v4/product/line' }] }] }) },
  { why: 'what its document knows by v5 alone', path: '/troubleTicket/v4/troubleTicket', body: { description: 'no sound', severity: 'minor', ticketType: 'fault', troubleTicketSpecification: { id: 'silence' } }, holds: { troubleTicketSpecification: { id: 'silence' } } },
  { why: 'records of usage come by the thousand and stay as they were sent', path: '/usageManagement/v4/usage', body: { usageType: 'voice', usageDate: '2026-01-01T00:00:00Z', relatedParty: [{ id: 'studio', '@referredType': 'Organization' }] }, holds: { relatedParty: [{ id: 'studio', '@referredType': 'Organization' }] } },
])('$why', async ({ path, body, holds }) => {
  const made = await planted(path, body);
  const { body: read } = await suite.get<Attributes>(`${path}/${made.id}`);
  for (const [name, held] of Object.entries(holds)) expect([made[name], read[name]]).toEqual([held, held]);
});

it('shows a client of v5 the same in its own form', async () => {
  const { id } = await planted(roles, role({ id: 'studio' }));
  expect((await suite.get<Attributes>(`/partyRoleManagement/v5/partyRole/${id}`)).body.engagedParty).toEqual({ '@type': 'PartyRef', ...studio });
});

it('tells of it in the same form', async () => {
  const ears = await listener();
  await suite.post('/productCatalogManagement/v4/hub', { callback: `${ears.url}/catalog`, query: 'eventType=ProductOfferingCreateEvent' });
  const made = await planted(`${catalog}/productOffering`, offering({ productSpecification: { id: 'film' } }));
  await eventually(() => ears.heardAt('/catalog').has('ProductOfferingCreateEvent'));
  expect(ears.heardAt('/catalog').get('ProductOfferingCreateEvent')).toMatchObject({ event: { productOffering: { id: made.id, productSpecification: film } } });
  ears.close();
});

it('gives another reference another address and another name, and the same one none anew', async () => {
  const { id } = await planted(`${catalog}/productOffering`, offering({ productSpecification: { id: 'film' } }));
  const patch = (productSpecification: Attributes) => suite.patch<Attributes>(`${catalog}/productOffering/${id}`, { productSpecification });
  const serial = { id: 'serial', href: `${catalogAt('productSpecification')}/serial`, name: 'A serial', '@referredType': 'ProductSpecification' };
  const { body } = await patch({ id: 'serial' });
  expect(body.productSpecification).toEqual(serial);
  expect((await patch({ id: 'serial' })).body.lastUpdate).toBe(body.lastUpdate);
  expect((await patch({ id: 'nothing' })).body.productSpecification).toEqual({ id: 'nothing', '@referredType': 'ProductSpecification' });
});

it('leaves a name standing that must be there, until another is known', async () => {
  const accounts = '/accountManagement/v4';
  for (const name of ['Paper', 'Screen']) await planted(`${accounts}/billFormat`, { id: name.toLowerCase(), name });
  const { id } = await planted(`${accounts}/billingAccount`, { name: 'Main', relatedParty: [studio], billStructure: { format: { id: 'paper', name: 'Paper', isRef: true } } });
  const patched = async (format: string) => (await suite.patch<{ billStructure: { format: Attributes } }>(`${accounts}/billingAccount/${id}`, { billStructure: { format: { id: format } } })).body.billStructure.format;
  expect(await patched('screen')).toMatchObject({ id: 'screen', name: 'Screen' });
  expect(await patched('nothing')).toMatchObject({ id: 'nothing', name: 'Screen' });
});

it('refuses an account by name alone, which v5 could not show', async () => {
  const { status, body } = await suite.post<{ errors?: readonly { code: string; pointer?: string }[] }>(roles, { ...role({ id: 'studio' }), account: [{ name: 'Main' }] });
  expect([status, body.errors?.map(({ code, pointer }) => [code, pointer])]).toEqual([400, [['accountWithoutId', '/account/0/id']]]);
});

it('finds the addresses that it gives', async () => {
  const { id } = await planted(orders, { relatedParty: [{ id: 'studio', '@referredType': 'Organization' }], productOrderItem: [{ id: '1', action: 'add', product: { productSpecification: { id: 'film' } } }] });
  const { body: { relatedParty } } = await suite.get<{ relatedParty: readonly { href: string }[] }>(`${orders}/${id}`);
  expect((await suite.get(String(relatedParty[0]?.href).replace('/tmf-api', ''))).status).toBe(200);
});
