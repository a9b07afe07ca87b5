import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually, givenSuite, type GivenSuite } from '@concord/testkit';

const catalogPath = '/productCatalogManagement/v4';

interface Job {
  readonly id: string;
  readonly url: string;
  readonly status: string;
  readonly errorLog?: string;
  readonly completionDate?: string;
}

let suite: GivenSuite;
let elsewhere: Server;
let origin: string;
const files: Record<string, string> = {};
beforeAll(async () => {
  suite = await givenSuite({ services: ['catalog'] });
  elsewhere = createServer(({ url = '' }, response) => void response.writeHead(files[url] === undefined ? 404 : 200).end(files[url])).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  origin = `http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  elsewhere.close();
  await suite.close();
});

const lines = (...records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join('\n');

async function sent(body: string, tenant = suite): Promise<string> {
  const headers = { authorization: `Bearer ${await tenant.token()}`, 'content-type': 'application/x-ndjson' };
  const { href } = (await (await fetch(`${suite.url}/tmf-api${catalogPath}/catalogFile`, { method: 'POST', headers, body })).json()) as { readonly href: string };
  return href;
}

async function ended(kind: 'importJob' | 'exportJob', body: object, tenant = suite): Promise<Job> {
  const { status, body: job } = await tenant.post<Job>(`${catalogPath}/${kind}`, body);
  expect([status, job]).toEqual([201, expect.objectContaining({ status: 'Not Started' })]);
  return eventually(async () => {
    const { body: now } = await tenant.get<Job>(`${catalogPath}/${kind}/${job.id}`);
    return ['Succeeded', 'Failed'].includes(now.status) && now;
  });
}

async function fetched(url: string, tenant = suite): Promise<Response> {
  return fetch(suite.url + url, { headers: { authorization: `Bearer ${await tenant.token()}` } });
}

const namesOf = async (query: string, tenant = suite): Promise<readonly unknown[]> => (await tenant.get<{ name: string }[]>(`${catalogPath}/${query}`)).body.map(({ name }) => name);

describe('an import', () => {
  it('creates what a file says, and makes what is there what it says', async () => {
    const film = { '@type': 'ProductOffering', id: 'film', name: 'Film', lifecycleStatus: 'Active', isSellable: true };
    expect(await ended('importJob', { url: await sent(lines({ '@type': 'Category', id: 'films', name: 'Films' }, film)) })).toMatchObject({ status: 'Succeeded', completionDate: expect.any(String) as string });
    await ended('importJob', { url: await sent(lines({ '@type': 'ProductOffering', id: 'film', name: 'Film at home', lifecycleStatus: 'Launched' })) });
    const { body } = await suite.get(`${catalogPath}/productOffering/film`);
    expect([body.name, body.lifecycleStatus, body.isSellable, body.href]).toEqual(['Film at home', 'Launched', undefined, `/tmf-api${catalogPath}/productOffering/film`]);
  });

  it('reads an array, and what path says where records do not say it themselves', async () => {
    expect(await ended('importJob', { url: await sent('[{"name":"Array one"},\n{"name":"Array two"}]'), path: `/tmf-api${catalogPath}/category` })).toMatchObject({ status: 'Succeeded' });
    expect(await namesOf('category?name=Array one,Array two&sort=name')).toEqual(['Array one', 'Array two']);
  });

  it('fetches a file that lies elsewhere', async () => {
    files['/catalog.ndjson'] = lines({ '@type': 'Catalog', name: 'Elsewhere' });
    expect(await ended('importJob', { url: `${origin}/catalog.ndjson` })).toMatchObject({ status: 'Succeeded' });
    expect(await namesOf('catalog?name=Elsewhere')).toEqual(['Elsewhere']);
  });

  it('takes in what it can, and says line by line what it cannot', async () => {
    const { status, errorLog = '' } = await ended('importJob', {
      url: await sent(['{"@type":"Category","name":"Kept"}', '{"@type":"Category"}', '{"@type":"Planet","name":"Mars"}', '{"@type":"Category"', '{"@type":"ProductOfferingPrice","name":"p","price":{"unit":"coins","value":1}}'].join('\n')),
    });
    expect(status).toBe('Failed');
    expect(errorLog.split('\n').map((line) => line.slice(0, 26))).toEqual(['1 taken in, 4 refused', expect.stringContaining('line 2:') as string, 'line 3: @type is none of C', expect.stringContaining('line 4:') as string, expect.stringContaining('line 5:') as string]);
    expect(await namesOf('category?name=Kept')).toEqual(['Kept']);
  });

  it('goes on over many steps, each entry once', async () => {
    const tenant = suite.inNewTenant();
    const many = Array.from({ length: 450 }, (_, n) => ({ '@type': 'Category', name: `Many ${String(n)}` }));
    await ended('importJob', { url: await sent(lines(...many), tenant) }, tenant);
    expect((await tenant.get(`${catalogPath}/category?limit=1`)).headers.get('x-total-count')).toBe('450');
  });

  it.each([
    { why: 'nobody has it', url: () => `${origin}/none`, log: '404' },
    { why: 'it was never sent', url: () => `/tmf-api${catalogPath}/catalogFile/none`, log: 'none' },
    { why: 'nothing listens there', url: () => 'http://127.0.0.1:1/catalog', log: 'not to be had' },
  ])('fails where $why', async ({ url, log }) => expect(await ended('importJob', { url: url() })).toMatchObject({ status: 'Failed', errorLog: expect.stringContaining(log) as string }));

  it.each([
    { why: 'of this machine', body: { url: 'file:///etc/passwd' }, pointer: '/url' },
    { why: 'in the network of the suite', body: { url: 'http://10.0.0.1/catalog' }, pointer: '/url' },
    { why: 'nowhere', body: { url: 'catalog.ndjson' }, pointer: '/url' },
    { why: 'for something else', body: { url: 'http://127.0.0.1/x', path: '/planet' }, pointer: '/path' },
  ])('is refused for a file $why', async ({ body, pointer }) => expect(await suite.post(`${catalogPath}/importJob`, body)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } }));
});

describe('an export', () => {
  it('writes all of a catalog in an order in which another one takes it in', async () => {
    const [from, to] = [suite.inNewTenant(), suite.inNewTenant()];
    const many = Array.from({ length: 130 }, (_, n) => ({ '@type': 'ProductOfferingPrice', id: `p${String(n)}`, name: 'Price', lifecycleStatus: 'Retired' }));
    await ended('importJob', { url: await sent(lines({ '@type': 'ProductOffering', id: 'film', name: 'Film' }, { '@type': 'Category', id: 'films', name: 'Films' }, ...many), from) }, from);
    const job = await ended('exportJob', { url: 'all.ndjson' }, from);
    const reply = await fetched(job.url, from);
    expect([job.status, reply.status, reply.headers.get('content-type')]).toEqual(['Succeeded', 200, 'application/x-ndjson']);
    const text = await reply.text();
    expect(text.trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['films', ...many.map(({ id }) => id).toSorted(), 'film']);
    expect(await ended('importJob', { url: await sent(text, to) }, to)).toMatchObject({ status: 'Succeeded' });
    expect(await namesOf('productOffering', to)).toEqual(['Film']);
    expect((await ended('importJob', { url: await sent(text, to) }, to)).status).toBe('Succeeded');
  });

  it.each([
    { why: 'what a query selects', body: { query: 'name=Selected', path: 'category' }, found: ['Selected'] },
    { why: 'nothing', body: { query: 'name=Nobody' }, found: [] },
  ])('writes $why as an array where it is asked to', async ({ body, found }) => {
    const tenant = suite.inNewTenant();
    await ended('importJob', { url: await sent(lines({ name: 'Selected' }, { name: 'Other' }), tenant), path: 'category' }, tenant);
    const { url } = await ended('exportJob', { url: 'some.json', contentType: 'application/json', ...body }, tenant);
    expect(((await (await fetched(url, tenant)).json()) as { name: string }[]).map(({ name }) => name)).toEqual(found);
  });

  it('is gone with its job', async () => {
    const { id, url } = await ended('exportJob', { url: 'x', path: 'catalog' });
    expect([(await suite.delete(`${catalogPath}/exportJob/${id}`)).status, (await fetched(url)).status]).toEqual([204, 404]);
  });

  it.each([
    { why: 'elsewhere', body: { url: 'https://partner.example/catalog' }, pointer: '/url' },
    { why: 'as a table', body: { url: 'x', contentType: 'text/csv' }, pointer: '/contentType' },
    { why: 'of something else', body: { url: 'x', path: '/planet' }, pointer: '/path' },
    { why: 'of a page', body: { url: 'x', query: 'limit=3' }, pointer: '/query' },
  ])('is refused $why', async ({ body, pointer }) => expect(await suite.post(`${catalogPath}/exportJob`, body)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } }));
});

it('is the operator’s alone', async () => {
  const partner = suite.as('partner');
  const { id } = await ended('exportJob', { url: 'x', path: 'catalog' });
  expect((await partner.post(`${catalogPath}/exportJob`, { url: 'x' })).status).toBe(403);
  expect((await partner.post(`${catalogPath}/importJob`, { url: `/tmf-api${catalogPath}/catalogFile/x` })).status).toBe(403);
  expect((await partner.get(`${catalogPath}/exportJob/${id}`)).status).toBe(404);
  expect((await partner.get(`${catalogPath}/catalogFile/${id}`)).status).toBe(403);
});
