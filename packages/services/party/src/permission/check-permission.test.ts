import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { eventually, type GivenSuite, givenSuite } from '@concord/testkit';

const checks = '/rolesAndPermissionsManagement/v4/checkPermission';
const permissions = '/rolesAndPermissionsManagement/v4/permission';
const always = { startDateTime: '2020-01-01T00:00:00Z' };
const user = (id: string) => ({ id, '@referredType': 'Organization' });
const may = (use: string, action: string, asset: string) => ({ function: use, action, manageableAsset: { id: asset, name: asset } });
const asked = (id: string, use: string, action: string, ...assets: readonly string[]) =>
  ({ user: user(id), permissionSpecification: { name: `${action} ${use}`, function: use, action }, ...(assets.length > 0 && { entity: assets.map((asset) => ({ id: asset })) }) });

interface Check {
  readonly id: string;
  readonly state: string;
  readonly isPermitted: boolean;
  readonly permittedEntity: readonly { readonly id: string }[];
  readonly permission: readonly { readonly id: string }[];
}

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services: ['party'] });
  const { body: clerk } = await suite.post<{ id: string }>('/rolesAndPermissionsManagement/v4/userRole', { involvementRole: 'clerk', entitlement: [{ function: 'bills', action: 'read' }, { function: 'bills', action: 'write' }] });
  const grant = (id: string, more: object) => suite.post(permissions, { id, user: user('shop'), granter: user('telco'), validFor: always, ...more });
  await grant('north', { privilege: [may('bills', 'pay', 'north'), may('bills', 'pay', 'south')] });
  await grant('again', { privilege: [may('bills', 'pay', 'north')] });
  await grant('clerk', { assetUserRole: [{ manageableAsset: { id: 'east' }, userRole: clerk }] });
  await grant('over', { privilege: [may('bills', 'pay', 'west')], validFor: { startDateTime: '2020-01-01T00:00:00Z', endDateTime: '2021-01-01T00:00:00Z' } });
  await grant('later', { privilege: [may('bills', 'pay', 'west')], validFor: { startDateTime: '2999-01-01T00:00:00Z' } });
  await grant('others', { user: user('label'), privilege: [may('bills', 'pay', 'moon')] });
  await grant('seller', { user: { id: 'role-1', '@referredType': 'PartyRole' }, privilege: [may('offers', 'sell', 'north')] });
  await suite.settled();
});
afterAll(() => suite.close());

const ids = (references: readonly { readonly id: string }[]): readonly string[] => references.map(({ id }) => id).toSorted();
const answerOf = ({ isPermitted, permittedEntity, permission }: Check) => ({ isPermitted, on: ids(permittedEntity), by: ids(permission) });

const table: readonly { readonly why: string; readonly body: object; readonly answer: object }[] = [
  { why: 'is permitted by two, and names both', body: asked('shop', 'bills', 'pay', 'north'), answer: { isPermitted: true, on: ['north'], by: ['again', 'north'] } },
  { why: 'is permitted on each of several', body: asked('shop', 'bills', 'pay', 'north', 'south'), answer: { isPermitted: true, on: ['north', 'south'], by: ['again', 'north'] } },
  { why: 'is permitted on some of what was asked for only', body: asked('shop', 'bills', 'pay', 'north', 'moon'), answer: { isPermitted: false, on: ['north'], by: ['again', 'north'] } },
  { why: 'is permitted somewhere, where no asset is named', body: asked('shop', 'bills', 'pay'), answer: { isPermitted: true, on: ['north', 'south'], by: ['again', 'north'] } },
  { why: 'is permitted by a role over the asset', body: asked('shop', 'bills', 'write', 'east'), answer: { isPermitted: true, on: ['east'], by: ['clerk'] } },
  { why: 'is not permitted by a role over another asset', body: asked('shop', 'bills', 'write', 'north'), answer: { isPermitted: false, on: [], by: [] } },
  { why: 'was permitted, and will be', body: asked('shop', 'bills', 'pay', 'west'), answer: { isPermitted: false, on: [], by: [] } },
  { why: 'is permitted to somebody else', body: asked('shop', 'bills', 'pay', 'moon'), answer: { isPermitted: false, on: [], by: [] } },
  { why: 'is another action of the function', body: asked('shop', 'bills', 'burn'), answer: { isPermitted: false, on: [], by: [] } },
];

it.each(table)('answers the operator and the partner alike what $why', async ({ body, answer }) => {
  for (const asker of [undefined, 'shop']) {
    const { status, body: check } = await suite.as(asker).post<Check>(checks, body);
    expect([status, check.state, answerOf(check)]).toEqual([201, 'done', answer]);
    const { body: again } = await suite.as(asker).get<Check>(`${checks}/${check.id}`);
    expect(again).toEqual(check);
  }
});

it('answers what a role was granted, and what it was not', async () => {
  const roleAsked = async (action: string) => answerOf((await suite.post<Check>(checks, { ...asked('role-1', 'offers', action), user: { id: 'role-1', '@referredType': 'PartyRole' } })).body);
  expect([await roleAsked('sell'), await roleAsked('give')]).toEqual([{ isPermitted: true, on: ['north'], by: ['seller'] }, { isPermitted: false, on: [], by: [] }]);
});

it.each([
  { why: 'what somebody else may', by: 'shop', body: asked('label', 'bills', 'pay'), code: 'notThePartnersToAsk' },
  { why: 'and says the answer itself', by: 'shop', body: { ...asked('shop', 'bills', 'burn'), isPermitted: true }, code: 'readOnlyAttribute' },
  { why: 'in a state of its own', by: undefined, body: { ...asked('shop', 'bills', 'pay'), state: 'acknowledged' }, code: 'invalidInitialState' },
])('refuses who asks $why', async ({ by, body, code }) => {
  const { status, body: told } = await suite.as(by).post<{ code: string }>(checks, body);
  expect([status, told.code]).toEqual([400, code]);
});

it.each([
  { why: 'a role', path: '/rolesAndPermissionsManagement/v4/userRole', body: { entitlement: [{ function: 'bills', action: 'pay' }] } },
  { why: 'a permission', path: permissions, body: { user: user('shop'), validFor: always } },
])('lets nobody but the operator make $why', async ({ path, body }) => {
  const { status, body: told } = await suite.as('shop').post<{ code: string }>(path, body);
  expect([status, told.code]).toEqual([403, 'operatorOnly']);
});

it('shows a check to its user and the operator, and keeps the answer when the permission ends', async () => {
  const { body: granted } = await suite.post<{ id: string }>(permissions, { user: user('firm'), validFor: always, privilege: [may('mail', 'read', 'box')] });
  const { body: check } = await suite.as('firm').post<Check>(checks, asked('firm', 'mail', 'read', 'box'));
  await suite.patch(`${permissions}/${granted.id}`, { validFor: { ...always, endDateTime: '2021-01-01T00:00:00Z' } });
  const { body: later } = await suite.as('firm').post<Check>(checks, asked('firm', 'mail', 'read', 'box'));
  expect([check.isPermitted, later.isPermitted]).toEqual([true, false]);
  expect((await suite.get<Check>(`${checks}/${check.id}`)).body).toEqual(check);
  expect(ids((await suite.as('firm').get<readonly Check[]>(checks)).body)).toEqual(ids([check, later]));
  expect((await suite.as('shop').get(`${checks}/${check.id}`)).status).toBe(404);
});

describe('a listener', () => {
  const heard: { readonly eventType: string; readonly event: { readonly checkPermission: Check } }[] = [];
  let listener: Server;
  beforeAll(async () => {
    listener = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        heard.push(JSON.parse(Buffer.concat(chunks).toString()) as (typeof heard)[number]);
        response.writeHead(204).end();
      });
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
  });
  afterAll(() => { listener.closeAllConnections(); listener.close(); });

  it('is told of a check with its answer, once', async () => {
    await suite.post('/rolesAndPermissionsManagement/v4/hub', { callback: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`, query: 'eventType=CheckPermissionCreateEvent' });
    const { body: check } = await suite.post<Check>(checks, asked('shop', 'bills', 'pay', 'north'));
    await suite.settled();
    await eventually(() => Promise.resolve(heard.length > 0));
    expect(heard.map(({ eventType, event }) => [eventType, event.checkPermission])).toEqual([['CheckPermissionCreateEvent', check]]);
  });
});
