import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pinoLogger } from '@concord/telemetry';
import { readDocuments } from '../documents.ts';
import { services } from '../services.ts';
import { front } from './front.ts';
import { frontRoutes } from './front-routes.ts';
import type { Supervised } from './supervise.ts';

const documents = await readDocuments(services);
const usagePath = '/tmf-api/usageManagement/v4/usage';

describe('the routes of the front', () => {
  const routes = frontRoutes(services, documents);
  const everybody = services.map(({ name }) => name);

  it.each([
    { url: usagePath, names: ['usage'] },
    { url: `${usagePath}/u1?fields=id`, names: ['usage'] },
    { url: '/tmf-api/productInventory/v4/product', names: ['ordering'] },
    { url: '/docs/TMF676-Payment-v4/', names: ['billing'] },
    { url: '/openapi/TMF635-Usage-v4.json', names: ['usage'] },
    { url: '/oauth2/token', names: everybody },
    { url: '/.well-known/jwks.json', names: everybody },
    { url: '/metrics?service=quote', names: ['quote'] },
    { url: '/admin/dead-letters?consumer=settlement.intake', names: ['settlement'] },
  ])('send $url to $names', ({ url, names }) => expect(routes(url)).toEqual(names));

  it.each([
    { url: '/tmf-api/usageManagement/v40', code: 'notFound' },
    { url: '/', code: 'notFound' },
    { url: 'http://elsewhere/', code: 'notFound' },
    { url: '/metrics', code: 'unknownParameter' },
    { url: '/admin/deliveries?service=nobody', code: 'unknownParameter' },
  ])('refuse $url: $code', ({ url, code }) => expect(() => routes(url)).toThrow(expect.objectContaining({ code }) as Error));
});

describe('the front', () => {
  const servers: Server[] = [];
  afterEach(() => { for (const server of servers.splice(0)) server.close().closeAllConnections(); });

  async function listening(answer: RequestListener): Promise<number> {
    const server = createServer(answer).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  /** A front before one process, that of usage. @returns its address */
  async function frontOf(answer: RequestListener | undefined): Promise<string> {
    const port = answer && (await listening(answer));
    const usage: Supervised = { service: 'usage', pid: () => 1, port: () => port, served: Promise.resolve(undefined), stop: async () => undefined };
    const listener = front({ services, documents, processes: () => [usage], logger: pinoLogger({ level: 'silent', format: 'json' }) });
    return `http://127.0.0.1:${await listening(listener)}`;
  }

  it('keeps what belongs to a request and adds where it came from; drops what belongs to the connection', async () => {
    const url = await frontOf(({ headers, method, url: path }, response) => response.end(JSON.stringify({ headers, method, path })));
    const outgoing = request(`${url}${usagePath}?a=%2F&b`, {
      method: 'DELETE', agent: false,
      headers: { connection: 'keep-alive, X-Mine', 'x-mine': '1', te: 'trailers', host: 'bss.example', authorization: 'Bearer t', 'x-forwarded-for': '10.1.1.1', 'x-request-id': 'r-1' },
    });
    outgoing.end();
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
    const seen = JSON.parse((await answer.toArray()).join('')) as { headers: Record<string, string> };
    expect(seen).toMatchObject({
      method: 'DELETE', path: `${usagePath}?a=%2F&b`,
      headers: { host: 'bss.example', authorization: 'Bearer t', 'x-forwarded-for': '10.1.1.1, 127.0.0.1', 'x-forwarded-host': 'bss.example', 'x-forwarded-proto': 'http', 'x-request-id': 'r-1' },
    });
    expect(Object.keys(seen.headers)).not.toEqual(expect.arrayContaining(['x-mine']));
    expect(Object.keys(seen.headers)).not.toEqual(expect.arrayContaining(['te']));
  });

  it('keeps what belongs to an answer', async () => {
    const url = await frontOf((_, response) => response.writeHead(418, 'Short and stout', { 'set-cookie': ['a=1', 'b=2'], etag: '"7"', connection: 'close', 'content-length': 2 }).end('{}'));
    const answer = await fetch(`${url}${usagePath}`);
    expect([answer.status, answer.statusText, answer.headers.getSetCookie(), answer.headers.get('etag'), answer.headers.get('connection')]).toEqual([418, 'Short and stout', ['a=1', 'b=2'], '"7"', 'keep-alive']);
  });

  it('streams both ways: the answer begins before the request has ended', async () => {
    const url = await frontOf((incoming, response) => incoming.pipe(response));
    const outgoing = request(`${url}${usagePath}`, { method: 'POST' });
    outgoing.write('first');
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
    expect(String((await once(answer, 'data'))[0])).toBe('first');
    outgoing.end('last');
    expect(String((await once(answer, 'data'))[0])).toBe('last');
  });

  it('says of a process that is being started that nothing was done', async () => {
    const answer = await fetch(`${await frontOf(undefined)}${usagePath}`, { method: 'POST', body: '{}' });
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([503, '1', expect.objectContaining({ '@type': 'Error', status: '503', code: 'serviceDown' })]);
  });

  it.each(['GET', 'POST'])('sends a %s once, and says of a process that ended before it answered that nobody knows', async (method) => {
    let requests = 0;
    const url = await frontOf((incoming) => {
      requests += 1;
      incoming.socket.destroy();
    });
    const answer = await fetch(`${url}${usagePath}`, { method, ...(method === 'POST' ? { body: '{}' } : {}) });
    expect([requests, answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([1, 503, '1', expect.objectContaining({ code: 'serviceLost' })]);
  });

  it('breaks off an answer that breaks off', async () => {
    const url = await frontOf((_, response) => response.writeHead(200, { 'content-length': 100 }).write('half', () => response.destroy()));
    await expect(fetch(`${url}${usagePath}`).then((answer) => answer.text())).rejects.toThrow('terminated');
  });

  it('lets go of a request whose client has gone', async () => {
    const { promise: gone, resolve } = Promise.withResolvers<string>();
    const leaving = new AbortController();
    const url = await frontOf((incoming) => {
      incoming.socket.once('close', () => resolve('gone'));
      leaving.abort();
    });
    await expect(fetch(`${url}${usagePath}`, { signal: leaving.signal })).rejects.toThrow('aborted');
    expect(await gone).toBe('gone');
  });

  it.each([
    { why: 'the process is ready', answer: () => 200, status: 200, body: { status: 'ready' } },
    { why: 'the process misses its store', answer: () => 503, status: 503, body: { status: 'notReady', failing: ['usage: storage of usage'] } },
    { why: 'the process is being started', answer: undefined, status: 503, body: { status: 'notReady', failing: ['usage: is being started'] } },
  ])('answers $status for all at /health/ready where $why', async ({ answer, status, body }) => {
    const url = await frontOf(answer && ((_, response) => response.writeHead(answer()).end(JSON.stringify(answer() === 200 ? {} : { failing: ['storage of usage'] }))));
    const found = await fetch(`${url}/health/ready`);
    expect([found.status, await found.json()]).toEqual([status, body]);
  });

  it('lists every API', async () => {
    const page = await (await fetch(`${await frontOf(undefined)}/`)).text();
    for (const document of services.flatMap(({ apis }) => apis)) expect(page).toContain(`/docs/${document.document}/`);
  });
});
