import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { concord, NoAnswer, TmfError, type ConcordOptions } from './index.ts';

interface Asked {
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const credentials = { clientId: 'acme', clientSecret: 'secret', tenant: 'north' };

describe('the client', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  /** Answers as `reply` says, and remembers what it was asked. */
  async function served(reply: (asked: Asked, before: readonly Asked[]) => Reply, options: Partial<ConcordOptions> = {}) {
    const asked: Asked[] = [];
    const listening = server = createServer((request, response) => {
      void text(request).then((body) => {
        const one = { line: `${request.method ?? ''} ${request.url ?? ''}`, headers: request.headers, body };
        const { status = 200, headers = {}, body: answer } = reply(one, asked);
        asked.push(one);
        response.writeHead(status, headers).end(answer === undefined ? '' : JSON.stringify(answer));
      });
    }).listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const baseUrl = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`;
    return { asked, baseUrl, suite: concord({ baseUrl, access: 'a-token', ...options }) };
  }

  const refusal = { code: 'invalidBody', reason: 'no', message: 'the body is refused', errors: [{ code: 'required', message: 'is missing', pointer: '/name' }] };
  const isGrant = ({ line }: Asked): boolean => line === 'POST /oauth2/token';

  it('creates, with the token and a key by which it is done once', async () => {
    const { asked, suite } = await served(() => ({ status: 201, body: { id: 'a', href: '/a' } }));
    const created = await suite.collection('party/v4/organization').create({ tradingName: 'Acme' });
    expect(created.id).toBe('a');
    expect(asked[0]).toMatchObject({ line: 'POST /tmf-api/party/v4/organization', body: '{"tradingName":"Acme"}', headers: { authorization: 'Bearer a-token', 'content-type': 'application/json' } });
    expect(asked[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    { why: 'an object is a merge patch', changes: { name: 'B' }, type: 'application/merge-patch+json' },
    { why: 'null takes an attribute away', changes: { name: null }, type: 'application/merge-patch+json' },
    { why: 'an array is a JSON patch', changes: [{ op: 'replace', path: '/name', value: 'B' }] as const, type: 'application/json-patch+json' },
  ])('$why', async ({ changes, type }) => {
    const { asked, suite } = await served(() => ({ body: { id: 'a/b', href: '/a' } }));
    await suite.collection('party/v4/organization').patch('a/b', changes);
    expect(asked[0]).toMatchObject({ line: 'PATCH /tmf-api/party/v4/organization/a%2Fb', body: JSON.stringify(changes), headers: { 'content-type': type } });
  });

  it('lists page by page, as they are read, to the end that the suite has counted', async () => {
    const all = Array.from({ length: 1_001 }, (_, index) => ({ id: String(index), href: '' }));
    const { asked, suite } = await served(({ line }) => {
      const offset = Number(new URL(line.replace('GET ', ''), 'http://x').searchParams.get('offset'));
      return { status: 206, headers: { 'x-total-count': String(all.length) }, body: all.slice(offset, offset + 500) };
    });
    const products = suite.collection('productInventory/v4/product').list({ status: 'active' });
    expect((await products.next()).value).toEqual(all[0]);
    expect(asked).toHaveLength(1);
    const others: unknown[] = [];
    for await (const product of products) others.push(product);
    expect(others).toEqual(all.slice(1));
    expect(asked.map(({ line }) => line)).toEqual([0, 500, 1000].map((offset) => `GET /tmf-api/productInventory/v4/product?status=active&limit=500&offset=${offset}`));
  });

  it('throws what the suite refuses, with its code and every finding', async () => {
    const { suite } = await served(() => ({ status: 400, body: refusal }));
    const refused = await suite.collection('quoteManagement/v4/quote').retrieve('q').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(TmfError);
    expect(refused).toMatchObject({ status: 400, code: 'invalidBody', reason: 'no', findings: refusal.errors, message: 'GET /tmf-api/quoteManagement/v4/quote/q: 400 the body is refused\n  /name is missing' });
  });

  it('throws the same of an operation that is called by its path', async () => {
    const { asked, suite } = await served((_, before) => (before.length === 0 ? { body: { id: 'a' } } : { status: 400, body: refusal }));
    const party = suite.api('party/v4');
    const { data } = await party.GET('/organization/{id}', { params: { path: { id: 'a' } } });
    expect(data).toEqual({ id: 'a' });
    await expect(party.POST('/organization', { body: { tradingName: 'Acme' } })).rejects.toBeInstanceOf(TmfError);
    expect(asked[1]).toMatchObject({ body: '{"tradingName":"Acme"}', headers: { authorization: 'Bearer a-token' } });
  });

  it('says which address does not answer', async () => {
    const { baseUrl, suite } = await served(() => ({}));
    server?.close();
    const failed = await suite.collection('party/v4/organization').retrieve('a').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(NoAnswer);
    expect(failed).toMatchObject({ message: `${baseUrl}tmf-api/party/v4/organization/a does not answer` });
  });

  it('asks again as it is told to, with the same key', async () => {
    const twice: ConcordOptions['retry'] = (attempt) => attempt().catch(attempt);
    const { asked, suite } = await served((_, before) => (before.length === 0 ? { status: 503, body: {} } : { status: 201, body: { id: 'a' } }), { retry: twice });
    await suite.collection('party/v4/organization').create({ tradingName: 'Acme' });
    expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(asked.map(({ body }) => body)).toEqual(['{"tradingName":"Acme"}', '{"tradingName":"Acme"}']);
  });

  it('sends a file as it is, and says that it is not to be sent twice', async () => {
    const told: boolean[] = [];
    const { asked, suite } = await served(() => ({ status: 201, body: { id: 'f' } }), { retry: (attempt, isRepeatable) => { told.push(isRepeatable); return attempt(); } });
    await suite.collection('partnerUsage/v1/usageFile').create(new Blob(['a,b\n1,2\n'], { type: 'text/csv' }), { source: 'acme' });
    expect(asked[0]).toMatchObject({ line: 'POST /tmf-api/partnerUsage/v1/usageFile?source=acme', body: 'a,b\n1,2\n', headers: { 'content-type': 'text/csv' } });
    expect(told).toEqual([false]);
  });

  it('asks for a token once for all who wait, as the client of a tenant', async () => {
    const { asked, baseUrl } = await served((one) => ({ body: isGrant(one) ? { access_token: 'granted', expires_in: 300 } : { id: 'a' } }));
    const organizations = concord({ baseUrl, access: credentials }).collection('party/v4/organization');
    await Promise.all(['a', 'b', 'c'].map((id) => organizations.retrieve(id)));
    expect(asked.filter(isGrant).map(({ body }) => body)).toEqual(['grant_type=client_credentials&client_id=acme&client_secret=secret&tenant=north']);
    expect(new Set(asked.filter((one) => !isGrant(one)).map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer granted']));
  });

  it('asks for another token when the one it has is at its end, or when it got none', async () => {
    const grants = [{ status: 401, body: { error: 'invalid_client' } }, { body: { access_token: 'old', expires_in: 0 } }, { body: { access_token: 'new', expires_in: 300 } }];
    const { asked, baseUrl } = await served((one, before) => (isGrant(one) ? grants[before.filter(isGrant).length] ?? {} : { body: { id: 'a' } }));
    const organizations = concord({ baseUrl, access: credentials }).collection('party/v4/organization');
    await expect(organizations.retrieve('a')).rejects.toMatchObject({ status: 401 });
    await organizations.retrieve('a');
    await organizations.retrieve('a');
    await organizations.retrieve('a');
    expect(asked.filter((one) => !isGrant(one)).map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new', 'Bearer new']);
  });

});
