import { basePathOf, documentNamed, lowerCamel } from '@concord/resource';
import { readDocuments, services } from '@concord/server';
import { type Client, type GivenSuite, givenSuite } from '@concord/testkit';
import { groundOf, type Ground } from '../conformance/ground.ts';

interface Refusal {
  readonly code?: string;
  readonly errors?: readonly { readonly code: string; readonly pointer: string }[];
}

const path = '/extension/v1/extensionSchema';
const documents = await readDocuments(services);
const league = { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', required: ['league'], properties: { league: { enum: ['gold', 'silver'] } }, definitions: { Crew: { required: ['rank'] } } };

/** Every resource that a client creates by JSON, in each version that there is of it. */
const created = services.flatMap(({ apis }) => apis).flatMap(({ document, resources, views = [] }) =>
  [...resources.map(({ name }) => name), ...views.map(({ of, name = of.name }) => name)]
    .filter((name) => /^(?=.*application\/json)(?!.*octet-stream)/.test(JSON.stringify(documentNamed(documents, document).paths[`/${lowerCamel(name)}`]?.post?.requestBody ?? '')))
    .map((name) => ({ document, name })));

let suite: GivenSuite;
let ground: Ground;
let href = '';
let operators = '';
beforeAll(async () => {
  suite = await givenSuite();
  ground = await groundOf(suite);
  href = await uploaded('League', {});
  operators = await uploaded('League of all', {}, suite);
}, 60_000);
afterAll(() => suite.close());

/** The address of an active schema that a partner has uploaded, or the operator. */
async function uploaded(name: string, more: object, by: Client = suite.as('alpha')): Promise<string> {
  const { status, body } = await by.post<{ href: string }>(path, { name, state: 'active', schema: league, ...more });
  expect(status).toBe(201);
  await suite.settled();
  return body.href;
}

const ticket = (more: object): object => ({ description: 'No sound', severity: 'Major', ticketType: 'complaint', ...more });
const places = (body: unknown): readonly string[] => ((body as Refusal).errors ?? []).map(({ code, pointer }) => `${code} ${pointer}`);

it.each(created)('judges a new $name of $document by the schema that it names', async ({ document, name }) => {
  const base = basePathOf(documentNamed(documents, document)).replace('/tmf-api', '');
  const { status, body } = await suite.post<Refusal>(`${base}/${lowerCamel(name)}`, { ...(await ground.example(document, name)), '@schemaLocation': operators });
  expect([status, body.code, places(body)]).toEqual([400, 'invalidBody', ['required /league']]);
});

it.each([
  { why: 'by its path', of: (own: string) => own },
  { why: 'by its whole address', of: (own: string) => `${suite.url}${own}` },
])('is named $why, or by a place in it', async ({ of }) => {
  const partner = suite.as('alpha');
  const post = async (more: object) => (await partner.post('/troubleTicket/v4/troubleTicket', ticket(more))).body;
  expect(places(await post({ '@schemaLocation': of(href), league: 'lead' }))).toEqual(['enum /league']);
  expect(await post({ '@schemaLocation': of(href), league: 'gold' })).toMatchObject({ league: 'gold' });
  expect(places(await post({ '@schemaLocation': `${of(href)}#/definitions/Crew` }))).toEqual(['required /rank']);
  expect(places(await post({ note: [{ text: 'x', '@schemaLocation': of(href) }] }))).toEqual(['required /note/0/league']);
});

it('judges what comes out of a patch, of one version or the other, also by whom may not read the schema', async () => {
  const { body: { id } } = await suite.as('alpha').post('/troubleTicket/v4/troubleTicket', ticket({ '@schemaLocation': href, league: 'gold', relatedParty: [{ id: 'alpha', '@referredType': 'Organization' }, { id: 'beta', '@referredType': 'Organization' }] }));
  expect(places((await suite.as('beta').patch(`/troubleTicket/v4/troubleTicket/${String(id)}`, { league: 'lead' })).body)).toEqual(['enum /league']);
  expect(places((await suite.as('beta').patch(`/troubleTicket/v5/troubleTicket/${String(id)}`, { '@type': 'TroubleTicket', league: 'lead' })).body)).toEqual(['enum /league']);
  expect((await suite.as('beta').patch(`/troubleTicket/v4/troubleTicket/${String(id)}`, { league: 'silver' })).status).toBe(200);
});

it('tells who may not read a schema what it tells of one that there is not', async () => {
  const post = async (location: string, party: string, tenant?: string) => (await suite.as(party, tenant).post<Refusal>('/troubleTicket/v4/troubleTicket', ticket({ '@schemaLocation': location }))).body;
  const [foreign, nobodys] = [await post(href, 'beta'), await post('/tmf-api/extension/v1/extensionSchema/nobody', 'beta')];
  expect([foreign.code, places(foreign)]).toEqual(['schemaNotToBeHad', ['schemaNotToBeHad /@schemaLocation']]);
  expect([nobodys.code, places(nobodys)]).toEqual([foreign.code, places(foreign)]);
  expect((await post(href, 'alpha', 'other')).code).toBe('schemaNotToBeHad');
  const shared = await uploaded('Shared league', { relatedParty: [{ id: 'beta' }] });
  expect(places(await post(shared, 'beta'))).toEqual(['required /league']);
});

it('refers to schemas that are active and may be read, and to no others', async () => {
  const schema = { allOf: [{ $ref: href }, { $ref: `${href}#/definitions/Crew` }] };
  const both = await uploaded('Both', { schema });
  const { body } = await suite.as('alpha').post('/troubleTicket/v4/troubleTicket', ticket({ '@schemaLocation': both }));
  expect(places(body).toSorted()).toEqual(['required /league', 'required /rank']);
  expect(places((await suite.as('beta').post(path, { name: 'Both', schema })).body)).toEqual(['unknownReference /schema/allOf/0/$ref', 'unknownReference /schema/allOf/1/$ref']);
});

it('stays as it is once it is active, and another version stands beside it', async () => {
  const draft = (await suite.as('alpha').post<{ id: string; state: string; version: string; href: string }>(path, { name: 'Crew', schema: { type: 'planet' } }));
  expect([draft.status, places(draft.body)]).toEqual([400, ['notASchema /schema/type']]);
  const { body: { id, state, version, href: own } } = await suite.as('alpha').post<{ id: string; state: string; version: string; href: string }>(path, { name: 'Crew', schema: {} });
  expect([state, version]).toEqual(['draft', '1']);
  await suite.settled();
  expect((await suite.as('alpha').post<Refusal>('/troubleTicket/v4/troubleTicket', ticket({ '@schemaLocation': own }))).body.code).toBe('schemaNotToBeHad');
  expect((await suite.as('alpha').patch(`${path}/${id}`, { schema: league })).status).toBe(200);
  expect((await suite.as('alpha').patch(`${path}/${id}`, { state: 'active' })).status).toBe(200);
  expect(places((await suite.as('alpha').patch(`${path}/${id}`, { schema: { required: ['rank'] }, version: '9' })).body)).toEqual(['activeSchemasStand /version', 'activeSchemasStand /schema']);
  expect((await suite.as('alpha').delete(`${path}/${id}`)).status).toBe(409);
  expect(places((await suite.as('alpha').post(path, { name: 'Crew', schema: {} })).body)).toEqual(['versionTaken /version']);
  const next = await suite.as('alpha').post<{ id: string }>(path, { name: 'Crew', version: '2', schema: {} });
  expect(next.status).toBe(201);
  expect((await suite.as('alpha').delete(`${path}/${next.body.id}`)).status).toBe(204);
});

it('is changed by whom it belongs to alone', async () => {
  const shared = await uploaded('Kept', { relatedParty: [{ id: 'beta' }] });
  const attempt = await suite.as('beta').patch<Refusal>(shared.replace('/tmf-api', ''), { description: 'mine' });
  expect([attempt.status, attempt.body.code]).toEqual([403, 'notThePartnersToChange']);
});

it('holds no more than a hundred of a partner', async () => {
  const partner = suite.as('delta');
  for (let n = 0; n < 100; n += 1) expect((await partner.post(path, { name: `S${String(n)}`, schema: {} })).status).toBe(201);
  expect(places((await partner.post(path, { name: 'One more', schema: {} })).body)).toEqual(['tooManySchemas ']);
  expect((await partner.post(path, { name: 'Large', schema: { enum: ['x'.repeat(70_000)] } })).status).toBe(400);
}, 60_000);
