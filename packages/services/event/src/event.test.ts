import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Client, eventually, type GivenSuite, givenSuite } from '@concord/testkit';

const topics = '/event/v4/topic';
const organizations = '/party/v4/organization';

interface Told {
  readonly id: string;
  readonly eventType: string;
  readonly domain: string;
  readonly event: Readonly<Record<string, { readonly id: string; readonly tradingName?: string }>>;
}

let suite: GivenSuite;
let listener: Server;
let address = '';
const heard: Told[] = [];

beforeAll(async () => {
  suite = await givenSuite({ services: ['party', 'event'] });
  listener = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      heard.push(JSON.parse(Buffer.concat(chunks).toString()) as Told);
      response.writeHead(204).end();
    });
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  listener.close();
  await suite.close();
});

const topicOf = async (body: Readonly<Record<string, unknown>>): Promise<string> => (await suite.post<{ id: string }>(topics, body)).body.id;
const create = (tradingName: string) => suite.post<{ id: string }>(organizations, { tradingName });
const eventsOf = async (topic: string, query = '', asker: Client = suite): Promise<readonly Told[]> => (await asker.get<Told[]>(`${topics}/${topic}/event?${query}`)).body;
const namesIn = (told: readonly Told[]) => told.map(({ event }) => event.organization?.tradingName);

describe('a topic', () => {
  it('keeps the events that its queries ask for, from when it is there', async () => {
    await create('Before');
    const topic = await topicOf({ name: 'new carriers', headerQuery: 'eventType=OrganizationCreateEvent', contentQuery: 'organization.tradingName=Fjord,Dune' });
    const { body: { id } } = await create('Fjord');
    await create('Other');
    await suite.patch(`${organizations}/${id}`, { name: 'Fjord AS' });
    await suite.settled();
    const told = await eventsOf(topic);
    expect(told).toMatchObject([{ eventType: 'OrganizationCreateEvent', domain: 'TMF632-Party-v4', event: { organization: { id, tradingName: 'Fjord' } } }]);
    expect((await suite.get(`${topics}/${topic}/event/${told[0]?.id}`)).body).toEqual(told[0]);
  });

  it('is asked by filters, pages and fields as every list is', async () => {
    const topic = await topicOf({ name: 'all of three', contentQuery: 'organization.tradingName=A1,A2,A3' });
    for (const name of ['A1', 'A2', 'A3']) await create(name);
    await suite.settled();
    expect(namesIn(await eventsOf(topic, 'sort=-eventTime&limit=1&offset=1'))).toHaveLength(1);
    expect(namesIn(await eventsOf(topic, 'event.organization.tradingName=A2'))).toEqual(['A2']);
    expect(Object.keys((await eventsOf(topic, 'fields=eventType'))[0] ?? {}).toSorted()).toEqual(['@type', 'eventType', 'href', 'id']);
    const { status, headers } = await suite.get(`${topics}/${topic}/event?limit=2`);
    expect([status, headers.get('x-total-count'), headers.get('link')]).toEqual([206, '3', expect.stringContaining(`</tmf-api/event/v4/topic/${topic}/event?offset=2&limit=2>; rel="next"`)]);
  });

  it('shows a partner the events of what it may see, and no others', async () => {
    const topic = await topicOf({ name: 'two', contentQuery: 'organization.tradingName=Seen,Unseen' });
    const [{ body: { id } }] = [await create('Seen'), await create('Unseen')];
    await suite.settled();
    const partner = suite.as(id);
    expect(namesIn(await eventsOf(topic, '', partner))).toEqual(['Seen']);
    const [, unseen] = await eventsOf(topic, 'sort=eventTime');
    expect((await partner.get(`${topics}/${topic}/event/${unseen?.id}`)).status).toBe(404);
  });

  it('takes events of others, and tells its hub of both', async () => {
    const topic = await topicOf({ name: 'releases', contentQuery: 'organization.tradingName=Told' });
    const hub = `${topics}/${topic}/hub`;
    const { body, status, headers } = await suite.post<{ id: string; secret?: string }>(hub, { callback: address });
    expect([status, headers.get('location')]).toEqual([201, `/tmf-api${hub}/${body.id}`]);
    expect((await suite.get<{ secret?: string }[]>(hub)).body).toEqual([{ id: body.id, callback: address }]);
    await create('Told');
    const sent = await suite.post<Told>(`${topics}/${topic}/event`, { eventType: 'FilmReleasedEvent', event: { film: { id: 'f1' } } });
    expect(sent.status).toBe(201);
    await eventually(() => Promise.resolve(heard.length === 2));
    expect(heard.map(({ eventType }) => eventType).toSorted()).toEqual(['FilmReleasedEvent', 'OrganizationCreateEvent']);
    expect((await suite.delete(`${hub}/${body.id}`)).status).toBe(204);
    expect((await suite.get(hub)).body).toEqual([]);
  });

  it.each([
    { path: 'event', body: { eventType: 'FilmReleasedEvent' }, why: 'nothing is published to it' },
    { path: 'hub', body: { callback: 'http://127.0.0.1:9/' }, why: 'nobody subscribes to it' },
  ])('that is not there is not found: $why', async ({ path, body }) => {
    const answers = [await suite.get(`${topics}/none/${path}`), await suite.post(`${topics}/none/${path}`, body)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });

  it('is refused when its queries cannot be read', async () => {
    expect(await suite.post(topics, { name: 'bad', headerQuery: 'a-b=1', contentQuery: 'c d=2' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/headerQuery' }, { pointer: '/contentQuery' }] } });
  });

  it('takes its subscriptions along when it goes', async () => {
    const topic = await topicOf({ name: 'short' });
    await suite.post(`${topics}/${topic}/hub`, { callback: address });
    expect((await suite.delete(`${topics}/${topic}`)).status).toBe(204);
    const kept = suite.storages[1]?.scoped({ tenant: 'default' }).collection('hub');
    expect(await kept?.count({ op: 'eq', path: 'topic.id', value: topic })).toBe(0);
  });
});
