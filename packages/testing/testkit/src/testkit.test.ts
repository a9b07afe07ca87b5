import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually, givenSuite, type GivenSuite } from './index.ts';

const offering = (name: string) => ({ name, lifecycleStatus: 'In study' });

describe('a given suite', () => {
  let suite: GivenSuite;
  beforeAll(async () => { suite = await givenSuite({ services: ['party', 'catalog', 'quote'] }); });
  afterAll(() => suite.close());

  it('answers the operator of a tenant, and another tenant with nothing of it', async () => {
    const created = await suite.post<{ id: string }>('/party/v4/organization', { tradingName: 'Acme' });
    expect(created.status).toBe(201);
    expect((await suite.get(`/party/v4/organization/${created.body.id}`)).body).toMatchObject({ tradingName: 'Acme' });
    expect((await suite.as(undefined, 'other').get(`/party/v4/organization/${created.body.id}`)).status).toBe(404);
    expect((await suite.as('somebody').get(`/party/v4/organization/${created.body.id}`)).status).toBe(404);
  });

  it('lets a partner do what a partner does and no more', async () => {
    const partner = suite.as('partner-1');
    expect((await partner.post('/party/v4/organization', { tradingName: 'Me' })).status).toBe(403);
    expect((await partner.get('/party/v4/organization')).status).toBe(200);
  });

  it('is settled when what was committed has arrived everywhere', async () => {
    for (const name of ['one', 'two', 'three']) expect((await suite.post('/productCatalogManagement/v4/productOffering', offering(name))).status).toBe(201);
    await suite.settled();
    const lag = await (await fetch(`${suite.url}/metrics`)).text();
    expect(lag).toContain('concord_consumer_messages_total{consumer="quote.copies",outcome="handled"} 3');
  });

  it('tells a hub subscription eventually', async () => {
    const heard: string[] = [];
    const listener = createServer((request, response) => request.on('data', (chunk: Buffer) => heard.push(chunk.toString())).on('end', () => response.writeHead(204).end()));
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const callback = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
    const { status, body } = await suite.post('/party/v4/hub', { callback, query: 'eventType=OrganizationCreateEvent' });
    expect([status, String(body.secret).slice(0, 6)]).toEqual([201, 'whsec_']);
    await suite.post('/party/v4/organization', { tradingName: 'Told' });
    expect(JSON.parse(await eventually(() => heard[0]))).toMatchObject({ eventType: 'OrganizationCreateEvent', event: { organization: { tradingName: 'Told' } } });
    expect((await suite.delete(`/party/v4/hub/${String(body.id)}`)).status).toBe(204);
    listener.close();
  });
});
