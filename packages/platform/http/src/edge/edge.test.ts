import { connect } from 'node:net';
import { sqliteStorage } from '@concord/storage-sqlite';
import { base, documentName, kiteSuite, type KiteSuite } from '../kite-suite.ts';

let suite: KiteSuite;
beforeAll(async () => {
  suite = await kiteSuite((collections) => sqliteStorage({ path: ':memory:', collections }));
  await suite.kite({ id: 'k', name: 'Red' });
});
afterAll(() => suite.close());

const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);
const post = (body: string | Buffer, type = 'application/json') => suite.send('post', `${base}/kite`).set('Content-Type', type).send(body);

it.each([
  { method: 'get', path: `${base}/nothing`, status: 404, why: 'an unknown path' },
  { method: 'get', path: base, status: 404, why: 'a base path alone' },
  { method: 'get', path: `${base}//kite`, status: 404, why: 'an empty segment' },
  { method: 'get', path: `${base}/kite/k/x`, status: 404, why: 'a path too long' },
  { method: 'put', path: `${base}/kite/k`, status: 405, why: 'an unknown method' },
  { method: 'delete', path: `${base}/kite`, status: 405, why: 'deleting a collection' },
  { method: 'get', path: `${base}/kite/`, status: 200, why: 'a trailing slash' },
  { method: 'get', path: `${base}/kite/k/`, status: 200, why: 'a trailing slash behind an id' },
  { method: 'get', path: `${base}/kite/%E0%A4%A`, status: 400, why: 'a broken percent-encoding' },
  { method: 'get', path: `${base}/kite/%00`, status: 404, why: 'a zero character for an id' },
  { method: 'get', path: `${base}/kite/__proto__`, status: 404, why: 'a prototype for an id' },
  { method: 'get', path: `${base}/kite/..%2f..%2fetc`, status: 404, why: 'a climb' },
  { method: 'get', path: `${base}/kite/k?unknown=1`, status: 400, why: 'a filter on one resource' },
  { method: 'post', path: `${base}/kite/k/launch?winds=1`, status: 400, why: 'an unknown parameter of a task' },
  { method: 'get', path: `${base}/unserved`, status: 501, why: 'what nobody serves' },
] as const)('$status for $why', async ({ method, path, status }) => {
  const reply = await suite.send(method, path);
  expect([reply.status, status < 400 || (reply.body as object)]).toEqual([status, status < 400 || expect.objectContaining({ '@type': 'Error', status: String(status) })]);
});

it('says what is allowed', async () => {
  expect((await suite.send('put', `${base}/kite/k`)).headers.allow).toBe('DELETE, GET, PATCH');
});

it.each([
  { who: '', status: 401 },
  { who: 't//tmf632:read', status: 403 },
  { who: 't//kite:write', status: 403 },
  { who: 't//kite:read', status: 200 },
  { who: 't//*:read', status: 200 },
])('$status for the scopes of "$who"', async ({ who, status }) => {
  const reply = await suite.send('get', `${base}/kite`, who);
  expect([reply.status, reply.headers['www-authenticate'] !== undefined]).toEqual([status, status === 401]);
});

it('asks who is calling before it looks at the body', async () => {
  expect((await suite.send('post', `${base}/kite`, '').set('Content-Type', 'text/plain').send('{')).status).toBe(401);
  expect((await suite.send('post', `${base}/kite`, 't//kite:read').set('Content-Type', 'text/plain').send('{')).status).toBe(403);
  expect((await suite.send('post', `${base}/kite`).set('Content-Type', 'text/plain').send('{')).status).toBe(415);
});

it.each([
  { body: '', status: 400, why: 'nothing' },
  { body: '{"name":', status: 400, why: 'half of JSON' },
  { body: nested(40_000, '[', ']'), status: 400, why: '40,000 levels of arrays' },
  { body: `{"name":"x","a":${nested(40_000, '{"a":[', ']}').replace('[]', '[1]')}}`, status: 400, why: '40,000 levels of objects' },
  { body: `{"name":"x","a":${nested(19, '[', ']')}}`, status: 201, why: '20 levels' },
  { body: `{"name":"x","a":${nested(20, '[', ']')}}`, status: 400, why: '21 levels' },
  { body: `{"name":"x","a":[${'1,'.repeat(50_000)}1]}`, status: 400, why: '50,000 values' },
  { body: `{"name":"${'x'.repeat(1_048_576)}"}`, status: 413, why: 'a body above 1 MB' },
  { body: `{"name":"${'x'.repeat(17_000_000)}"}`, status: 413, why: '17 MB' },
  { body: '{"name":"x","area":1e400}', status: 400, why: 'infinity in disguise' },
  { body: '{"name":"x","area":1e500000000}', status: 400, why: 'infinity in a long disguise' },
  { body: '{"name":"x","area":1e-400}', status: 400, why: 'a number that becomes nothing' },
  { body: '{"name":"x","area":-0}', status: 400, why: 'minus nothing' },
  { body: '{"name":"x","area":0.1000000000000000055}', status: 400, why: 'more digits than a double holds' },
  { body: '{"name":"x","a":12345678901234567890}', status: 400, why: 'a large integer' },
  { body: '{"name":"x","area":10000000000000000000000}', status: 201, why: 'a large round number, though a sail' },
  { body: '{"name":"x","a":"12345678901234567890"}', status: 201, why: 'many digits in a text' },
  { body: '{"name":"x \\" 1e400 \\\\","a":1}', status: 201, why: 'a number in a text with quotes' },
  { body: '{"name":"x","a":123456789012.345}', status: 201, why: '15 digits' },
  { body: '{"name":"x","__proto__":{"polluted":1}}', status: 400, why: 'a prototype' },
  { body: '{"name":"x","a":{"constructor":{"prototype":{}}}}', status: 400, why: 'a prototype by another name' },
  { body: '{"name":"x\\ud800"}', status: 400, why: 'half a character' },
  { body: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), status: 400, why: 'no UTF-8' },
  { body: '{"name":"crash"}', status: 500, why: 'a defect of ours' },
])('$status for $why', async ({ body, status }) => {
  const reply = await post(body);
  expect([reply.status, JSON.stringify(reply.body)]).toEqual([status, expect.not.stringMatching(/node_modules|\.ts|secret/)]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it.each([
  ['application/json', 201],
  ['application/json; charset=UTF-8', 201],
  ['APPLICATION/JSON', 201],
  ['application/json; charset=latin1', 415],
  ['application/merge-patch+json', 415],
  ['application/x-www-form-urlencoded', 415],
])('a body of type %s: %i', async (type, status) => {
  expect((await post('{"name":"x"}', type)).status).toBe(status);
});

it('reads no compressed bodies', async () => {
  expect((await post('{"name":"x"}').set('Content-Encoding', 'gzip')).status).toBe(415);
});

it('tells the log of a defect what it does not tell the client', async () => {
  const reply = await post('{"name":"crash"}');
  const id = String(reply.headers['x-request-id']);
  expect((reply.body as { message: string }).message).toContain(id);
  expect(suite.log.find((line) => line.includes(id) && line.includes('"level":"error"'))).toContain('secret of the implementation');
});

it('carries a request id through and sets the headers of caution', async () => {
  const { headers } = await suite.send('get', `${base}/kite`).set('X-Request-Id', 'abc-1');
  expect(headers).toMatchObject({ 'x-request-id': 'abc-1', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
  expect(headers['x-powered-by']).toBeUndefined();
});

it('serves hub and listeners', async () => {
  expect((await suite.send('post', `${base}/hub`, 't//kite:read').send({ callback: 'https://x' })).body).toEqual({ id: 'h1', callback: 'https://x', secret: 'told once' });
  expect((await suite.send('get', `${base}/hub/h1`)).body).toEqual({ id: 'h1', callback: 'https://x' });
  expect((await suite.send('delete', `${base}/hub/h1`)).status).toBe(404);
  expect((await suite.send('post', `${base}/hub`).send({ callback: 1 })).status).toBe(400);
  expect((await suite.send('post', `${base}/listener/kiteCreateEvent`).send({ eventId: '1' })).status).toBe(201);
});

it.each([
  ['/', 200, 'Kites &lt;of the trade&gt;'],
  ['/health/live', 200, '{"status":"up"}'],
  ['/health/ready', 200, '{"status":"ready"}'],
  ['/metrics', 200, 'concord_http_request_seconds_count{operation="listKite",status="200"}'],
  [`/openapi/${documentName}.json`, 200, '"operationId":"listKite"'],
  [`/docs/${documentName}/`, 200, 'swagger-ui'],
  [`/docs/${documentName}/swagger-ui-init.js`, 200, `/openapi/${documentName}.json`],
  [`/docs/${documentName}`, 308, ''],
  ['/docs/unknown/', 404, 'notFound'],
  ['/%E0%A4%A', 404, 'notFound'],
])('GET %s: %i', async (path, status, content) => {
  const reply = await suite.send('get', path);
  expect([reply.status, reply.text]).toEqual([status, expect.stringContaining(content)]);
});

it.each([
  ['GET / HTTP/9.9\r\n\r\n', '400', 'no HTTP'],
  [`GET / HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(30_000)}\r\n\r\n`, '431', 'large headers'],
])('answers %.20j with %s: %s', async (bytes, status) => {
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(suite.port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (data) => resolve(data.toString())).on('error', reject);
  });
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*"@type":"Error"`));
});
