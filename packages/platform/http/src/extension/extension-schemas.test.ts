import type { Outside } from '@concord/resource';
import { unprocessable } from '@concord/errors';
import { sqliteStorage } from '@concord/storage-sqlite';
import { base, kiteSuite, schemaPlace, type KiteSuite } from '../kite-suite.ts';

const schemas: Record<string, string> = {};
const asked: string[] = [];

const outside: Outside = {
  async *bytesAt(address) {
    asked.push(address);
    const text = schemas[address.slice(schemaPlace.length)];
    if (text === undefined) throw unprocessable('notToBeHad', `${address} is not to be had: it answered 404`);
    yield Buffer.from(text);
  },
};

const racing = JSON.stringify({
  $schema: 'http://json-schema.org/draft-07/schema#', $id: `${schemaPlace}racing.json`, type: 'object', required: ['league'],
  properties: { league: { enum: ['gold', 'silver'] }, crew: { type: 'array', items: { $ref: '#/definitions/Sailor' } } },
  definitions: { Sailor: { type: 'object', required: ['name'] } },
});

let suite: KiteSuite;
beforeEach(async () => {
  asked.length = 0;
  Object.assign(schemas, { 'racing.json': racing, 'list.json': '[1]', 'broken.json': '{', 'wrong.json': '{"type":"planet"}', 'slow.json': '{"properties":{"league":{"pattern":"(a+)+$"}}}', 'slow-names.json': '{"patternProperties":{"(a+)+$":{}}}', 'far.json': '{"$ref":"https://elsewhere.example/x.json"}', 'tree.json': '{"properties":{"child":{"$ref":"#"}}}', 'long.json': JSON.stringify({ description: 'x'.repeat(300_000) }) });
  suite = await kiteSuite((collections) => sqliteStorage({ path: ':memory:', collections }), outside);
});
afterEach(() => suite.close());

const at = (name: string): object => ({ '@type': 'RacingKite', '@baseType': 'Kite', '@schemaLocation': `${schemaPlace}${name}` });
const post = (body: object) => suite.send('post', `${base}/kite`).send({ name: 'x', ...body });
const patch = (id: unknown, body: object) => suite.send('patch', `${base}/kite/${String(id)}`).set('Content-Type', 'application/merge-patch+json').send(body);
interface Refusal {
  readonly code?: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

const pointersOf = ({ body }: { readonly body: unknown }): readonly string[] => ((body as Refusal).errors ?? []).map(({ pointer }) => pointer);

it('judges a new resource by the schema that it names, and keeps what it says of its types', async () => {
  const refused = await post(at('racing.json'));
  expect([refused.status, pointersOf(refused)]).toEqual([400, ['/league']]);
  const deep = await post({ ...at('racing.json'), league: 'gold', crew: [{}] });
  expect([deep.status, pointersOf(deep)]).toEqual([400, ['/crew/0/name']]);
  const made = await post({ ...at('racing.json'), league: 'gold', crew: [{ name: 'Ada' }] });
  expect([made.status, made.body]).toMatchObject([201, { ...at('racing.json'), league: 'gold' }]);
});

it('judges what comes out of a patch, also where the patch names the schema', async () => {
  const { id } = await suite.kite({ name: 'x', ...at('racing.json'), league: 'gold' });
  const refused = await patch(id, { league: 'lead' });
  expect([refused.status, pointersOf(refused)]).toEqual([400, ['/league']]);
  expect((await patch(id, { league: 'silver' })).status).toBe(200);
  const plain = await suite.kite({ name: 'y' });
  expect((await patch(plain.id, { '@schemaLocation': `${schemaPlace}racing.json` })).status).toBe(400);
});

it('judges objects within a resource by the schemas that they name, in new ones and in what comes out of patches', async () => {
  const refused = await post({ ...at('racing.json'), part: [{ id: 'a' }, { id: 'b', ...at('racing.json'), league: 'lead', crew: [{}] }] });
  expect([refused.status, pointersOf(refused)]).toEqual([400, ['/league', '/part/1/league']]);
  const { id } = await suite.kite({ name: 'x', part: [{ id: 'b', ...at('racing.json'), league: 'gold' }] });
  const json = (path: string, value: unknown) => suite.send('patch', `${base}/kite/${String(id)}`).set('Content-Type', 'application/json-patch+json').send([{ op: 'replace', path, value }]);
  expect(pointersOf(await json('/part/0/league', 'lead'))).toEqual(['/part/0/league']);
  expect((await json('/part/0/league', 'silver')).status).toBe(200);
});

it('fetches no more than twenty schemas for a request', async () => {
  const part = Array.from({ length: 21 }, (_, index) => ({ '@schemaLocation': `${schemaPlace}${String(index)}.json` }));
  for (const index of part.keys()) schemas[`${String(index)}.json`] = '{}';
  expect((await post({ part })).body).toMatchObject({ status: '422', code: 'tooManySchemas' });
  expect((await post({ part: part.slice(0, 20) })).status).toBe(201);
});

it('finds a schema within a file', async () => {
  const named = { '@schemaLocation': `${schemaPlace}racing.json#/definitions/Sailor` };
  schemas['racing.json'] = JSON.stringify({ definitions: { Sailor: { required: ['rank'] } } });
  expect(pointersOf(await post(named))).toEqual(['/rank']);
  expect((await post({ ...named, rank: 1 })).status).toBe(201);
});

it('fetches a schema once in five minutes', async () => {
  for (const league of ['gold', 'silver']) await suite.kite({ name: 'x', ...at('racing.json'), league });
  expect(asked).toHaveLength(1);
  suite.setTime('2026-01-02T03:09:06Z');
  await suite.kite({ name: 'x', ...at('racing.json'), league: 'gold' });
  expect(asked).toHaveLength(2);
});

it.each([
  { why: 'is not to be had', name: 'none.json', code: 'schemaNotToBeHad' },
  { why: 'is too long', name: 'long.json', code: 'schemaNotToBeHad' },
  { why: 'is no JSON', name: 'broken.json', code: 'badSchema' },
  { why: 'is no object', name: 'list.json', code: 'badSchema' },
  { why: 'is no schema', name: 'wrong.json', code: 'badSchema' },
  { why: 'has a pattern that could take too long', name: 'slow.json', code: 'badSchema' },
  { why: 'has such a pattern for names', name: 'slow-names.json', code: 'badSchema' },
  { why: 'has no end', name: 'tree.json', code: 'badSchema' },
  { why: 'refers to elsewhere', name: 'far.json', code: 'badSchema' },
])('refuses what names a schema that $why', async ({ name, code }) => {
  const refused = await post(at(name));
  expect([refused.status, (refused.body as Refusal).code, pointersOf(refused)]).toEqual([422, code, ['/@schemaLocation']]);
});

it.each(['https://elsewhere.example/schemas/racing.json', `${schemaPlace}../racing.json`, 'https://schemas.example.evil/racing.json', '/schema/racing.json'])('asks nobody for a schema at %s, and keeps the name', async (location) => {
  expect((await post({ '@schemaLocation': location })).body).toMatchObject({ '@schemaLocation': location });
  expect(asked).toEqual([]);
});
