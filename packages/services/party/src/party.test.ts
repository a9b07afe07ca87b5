import { type GivenSuite, givenSuite } from '@concord/testkit';

let suite: GivenSuite;
beforeAll(async () => { suite = await givenSuite({ services: ['party'] }); });
afterAll(() => suite.close());

const organization = (id: string) => suite.post('/party/v4/organization', { id, tradingName: id });
const errors = (body: unknown) => (body as { readonly errors?: readonly { readonly code: string; readonly pointer?: string }[] }).errors;

describe('a partnership', () => {
  beforeAll(async () => {
    await organization('telco');
    await organization('studio');
    await suite.post('/partnershipManagement/v4/partnershipSpecification', { id: 'content', name: 'Content', roleSpecification: [{ name: 'operator' }, { name: 'contentProvider' }] });
  });

  const join = (id: string, partner: unknown) => suite.post('/partnershipManagement/v4/partnership', { id, name: id, specification: { id: 'content' }, partner });

  it('gives every partner its role', async () => {
    const { status } = await join('p1', [{ name: 'operator', engagedParty: { id: 'telco' } }, { name: 'contentProvider', engagedParty: { id: 'studio' } }]);
    expect(status).toBe(201);
    const { body } = await suite.get<{ name: string; status: string }[]>('/partyRoleManagement/v4/partyRole?engagedParty.id=studio');
    expect(body).toMatchObject([{ name: 'contentProvider', status: 'active' }]);
  });

  it('gives a partner that joins later its role, and the others no second one', async () => {
    await organization('label');
    const partner = [{ name: 'operator', engagedParty: { id: 'telco' } }, { name: 'contentProvider', engagedParty: { id: 'studio' } }, { name: 'contentProvider', engagedParty: { id: 'label' } }];
    expect((await suite.patch('/partnershipManagement/v4/partnership/p1', { partner })).status).toBe(200);
    expect((await suite.get<unknown[]>('/partyRoleManagement/v4/partyRole?engagedParty.id=label')).body).toHaveLength(1);
    expect((await suite.get<unknown[]>('/partyRoleManagement/v4/partyRole?engagedParty.id=studio')).body).toHaveLength(1);
  });

  it.each([
    ['unknownRole', [{ name: 'broker', engagedParty: { id: 'telco' } }], '/partner/0/name'],
    ['unknownParty', [{ name: 'operator', engagedParty: { id: 'nobody' } }], '/partner/0/engagedParty/id'],
  ])('is refused as %s, and nothing is written', async (code, partner, pointer) => {
    const { status, body } = await join('p2', partner);
    expect(status).toBe(400);
    expect(errors(body)).toMatchObject([{ code, pointer }]);
    expect((await suite.get('/partnershipManagement/v4/partnership/p2')).status).toBe(404);
    expect((await suite.get<unknown[]>('/partyRoleManagement/v4/partyRole?name=broker')).body).toEqual([]);
  });

  it('is refused under a specification that does not exist', async () => {
    const { status, body } = await suite.post('/partnershipManagement/v4/partnership', { name: 'p3', specification: { id: 'nothing' } });
    expect([status, errors(body)?.[0]?.code]).toEqual([400, 'unknownSpecification']);
  });
});

describe('a partner', () => {
  it('sees itself and not another', async () => {
    const studio = suite.as('studio');
    expect((await studio.get('/party/v4/organization/studio')).status).toBe(200);
    expect((await studio.get('/party/v4/organization/telco')).status).toBe(404);
    expect((await studio.get<{ id: string }[]>('/party/v4/organization')).body.map(({ id }) => id)).toEqual(['studio']);
  });

  it('may not write what is the operator\'s', async () => {
    expect((await suite.as('studio').post('/party/v4/organization', { tradingName: 'x' })).status).toBe(403);
  });
});

it('goes through the states of an organization one way', async () => {
  await organization('short-lived');
  expect((await suite.patch('/party/v4/organization/short-lived', { status: 'closed' })).status).toBe(200);
  expect((await suite.patch('/party/v4/organization/short-lived', { status: 'validated' })).status).toBe(409);
});

describe('a permission', () => {
  const path = '/rolesAndPermissionsManagement/v4/permission';
  const granted = { user: { id: 'clerk', '@referredType': 'Individual' }, granter: { id: 'studio', '@referredType': 'Organization' }, validFor: { startDateTime: '2026-01-01T00:00:00Z' } };

  it('is seen by its user and its granter, and by nobody else', async () => {
    const { body: { id } } = await suite.post(path, granted);
    const seen = await Promise.all(['clerk', 'studio', 'stranger'].map(async (party) => (await suite.as(party).get(`${path}/${String(id)}`)).status));
    expect(seen).toEqual([200, 200, 404]);
  });

  it('is not what a partner gives itself', async () => {
    expect((await suite.as('clerk').post(path, granted)).status).toBe(403);
  });
});
