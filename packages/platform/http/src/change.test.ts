import { sqliteStorage } from '@concord/storage-sqlite';
import { base, kiteSuite, type KiteSuite } from './kite-suite.ts';

let suite: KiteSuite;
beforeEach(async () => { suite = await kiteSuite((collections) => sqliteStorage({ path: ':memory:', collections })); });
afterEach(() => suite.close());

const merge = 'application/merge-patch+json';
const json = 'application/json-patch+json';
const query = 'application/json-patch-query+json';
const patch = (body: unknown, type = 'application/json', id = 'k') => suite.send('patch', `${base}/kite/${id}`).set('Content-Type', type).send(JSON.stringify(body));
const eventsAfter = async (count: number): Promise<string[]> => (await suite.messages()).slice(count).map(({ topic }) => topic);

describe('create', () => {
  it('answers 201 with Location, ETag and what the server adds', async () => {
    const reply = await suite.send('post', `${base}/kite`).send({ name: 'Red', href: 'http://elsewhere', statusDate: '2001-01-01T00:00:00Z' });
    const created = reply.body as { id: string };
    expect(reply.status).toBe(201);
    expect(reply.headers).toMatchObject({ etag: '"1"', location: `${base}/kite/${created.id}` });
    expect(created).toMatchObject({
      href: `${base}/kite/${created.id}`, '@type': 'Kite', status: 'folded', partCount: 0,
      statusDate: '2026-01-02T03:04:05.678Z', lastUpdate: '2026-01-02T03:04:05.678Z',
    });
    expect(created.id).toMatch(/^019b7ca9-8f2e-7[0-9a-f]{3}-[89ab]/);
  });

  it.each([
    { body: { id: 'my:id.1', name: 'x' }, status: 201, why: 'a sane id of the client’s' },
    { body: { id: 'a/b', name: 'x' }, status: 400, why: 'an id that is a path' },
    { body: { id: 'x'.repeat(129), name: 'x' }, status: 400, why: 'a long id' },
    { body: { id: 7, name: 'x' }, status: 400, why: 'a number for an id' },
    { body: { name: 'x', status: 'flying' }, status: 201, why: 'another state it may start in' },
    { body: { name: 'x', status: 'lost' }, status: 400, why: 'a state it may not start in' },
    { body: { name: 'x', status: 'eaten' }, status: 400, why: 'a state that nobody knows' },
    { body: { name: 'x', partCount: 3 }, status: 400, why: 'a read-only attribute' },
    { body: { name: 'x', partCount: 0 }, status: 201, why: 'a read-only attribute as it comes out' },
    { body: { name: 'x', area: -1 }, status: 400, why: 'a rule' },
    { body: { name: 'x', area: 200 }, status: 201, why: 'a warning alone' },
    { body: {}, status: 400, why: 'a required attribute' },
    { body: { name: 1, isLight: 'no' }, status: 400, why: 'wrong types' },
    { body: { name: 'x', launchDate: 'soon' }, status: 400, why: 'a date-time that is none' },
    { body: [], status: 400, why: 'an array' },
  ])('$status for $why', async ({ body, status }) => {
    const reply = await suite.send('post', `${base}/kite`).send(body);
    expect([reply.status, (await suite.messages()).length]).toEqual([status, status === 201 ? 1 : 0]);
  });

  it('says all that is wrong at once, with pointers', async () => {
    const reply = await suite.send('post', `${base}/kite`).send({ isLight: 'no', area: 'much', name: 5 });
    expect((reply.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer).sort()).toEqual(['/area', '/isLight', '/name']);
  });

  it.each([[{ id: 'k', name: 'x' }, 'duplicateId'], [{ name: 'x', serialNumber: '1' }, 'duplicateKey']])('409 for %j', async (body, code) => {
    await suite.kite({ id: 'k', name: 'x', serialNumber: '1' });
    expect((await suite.send('post', `${base}/kite`).send(body)).body).toMatchObject({ status: '409', code });
  });
});

describe('a JSON patch query', () => {
  const parts = [{ id: 'a', size: 1, tag: ['x'] }, { id: 'b', size: 20, madeAt: '2026-01-01T00:00:00.000Z' }, { id: 'c', size: 3 }];
  beforeEach(() => suite.kite({ id: 'k', name: 'Red', part: parts }));
  const ids = (kept: readonly string[]) => kept.map((id) => expect.objectContaining({ id }) as object);

  it.each([
    { body: [{ op: 'replace', path: "$.part[?(@.id=='b')].size", value: 2 }], part: [parts[0], { ...parts[1], size: 2 }, parts[2]], why: 'changes the element that it finds' },
    { body: [{ op: 'replace', path: '$.part[*].size', value: 7 }], part: parts.map((one) => ({ ...one, size: 7 })), why: 'changes every one' },
    { body: [{ op: 'remove', path: '$.part[?(@.size<4)]' }], part: ids(['b']), why: 'compares numbers as numbers, and removes each' },
    { body: [{ op: 'remove', path: "$.part[?(@.madeAt>'2025-12-31T23:00:00-02:00')]" }], part: parts, status: 422, why: 'compares instants as instants' },
    { body: [{ op: 'remove', path: "$.part[?(@.id=='a' && @.size>5)]" }], part: parts, status: 422, why: 'asks several things of one element' },
    { body: [{ op: 'remove', path: "$.part[?(@.id=='a' || !(@.size))]" }], part: ids(['b', 'c']), why: 'knows or and not' },
    { body: [{ op: 'remove', path: "$.part[?(@.id=~'^[ab]$')]" }], part: ids(['c']), why: 'knows patterns' },
    { body: [{ op: 'remove', path: "$.part[?(@.tag[?(@=='x')])]" }], part: ids(['b', 'c']), why: 'looks into elements' },
    { body: [{ op: 'add', path: '$.part', value: { id: 'd' } }], part: ids(['a', 'b', 'c', 'd']), why: 'adds behind the last element' },
    { body: [{ op: 'add', path: "$.part[?(@.id=='c')].colour", value: 'blue' }], part: [parts[0], parts[1], { ...parts[2], colour: 'blue' }], why: 'adds what is not there' },
    { body: [{ op: 'test', path: "$.part[?(@.id=='a')].size", value: 1 }, { op: 'remove', path: '/part/0' }], part: ids(['b', 'c']), why: 'goes together with pointers' },
    { body: [{ op: 'copy', from: "$.part[?(@.id=='a')].tag", path: "$.part[?(@.id=='b')].tag" }], part: parts, status: 422, why: 'replaces only what is there' },
    { body: [{ op: 'move', from: "$.part[?(@.id=='a')]", path: '/part/2' }], part: ids(['b', 'c', 'a']), why: 'moves what it finds' },
    { body: [{ op: 'test', path: '$.name', value: 'Blue' }, { op: 'remove', path: '$.part[*]' }], part: parts, status: 409, why: 'does all or nothing' },
    { body: [{ op: 'replace', path: "$.part[?(@.id=='none')].size", value: 1 }], part: parts, status: 422, why: 'says where it finds nothing' },
    { body: [{ op: 'remove', path: '$.part[?(' }], part: parts, status: 400, why: 'says where it is no JSONPath' },
    { body: [{ op: 'remove', path: "$.part[?(@.id=~'(a+)+$')]" }], part: parts, status: 400, why: 'refuses patterns that could take too long' },
    { body: [{ op: 'replace', path: '$.__proto__', value: 1 }], part: parts, status: 400, why: 'reaches into no prototype' },
    { body: [{ op: 'replace', path: '$.name', value: 7 }], part: parts, status: 400, why: 'is checked by what comes out of it' },
    { body: [{ op: 'replace', path: '/part/size?part.id=b', value: 2 }], part: [parts[0], { ...parts[1], size: 2 }, parts[2]], why: 'takes TM Forum’s own path' },
    { body: [{ op: 'replace', path: '/part?id=b/size', value: 2 }], part: [parts[0], { ...parts[1], size: 2 }, parts[2]], why: 'takes its conditions in the middle' },
    { body: [{ op: 'remove', path: '/part?part.size=3' }], part: ids(['a', 'b']), why: 'removes by TM Forum’s own path' },
    { body: [{ op: 'add', path: '/part/colour?part.id=c', value: 'blue' }], part: [parts[0], parts[1], { ...parts[2], colour: 'blue' }], why: 'adds what is not there by TM Forum’s own path' },
    { body: [{ op: 'add', path: '/part', value: { id: 'd' } }], part: ids(['a', 'b', 'c', 'd']), why: 'adds to an array by its name alone' },
    { body: [{ op: 'remove', path: '/part?part.id=none' }], part: parts, status: 422, why: 'says where TM Forum’s own path finds nothing' },
    { body: [{ op: 'remove', path: '/part?id' }], part: parts, status: 400, why: 'says where it is none' },
    { body: [{ op: 'move', from: '/part?id=a', path: '/part/2' }], part: ids(['b', 'c', 'a']), why: 'moves what TM Forum’s own path finds' },
    { body: [{ op: 'add', path: '$.part[*].box', value: Array.from({ length: 6_000 }, () => 0) }], part: parts, status: 400, why: 'puts no large value into many places' },
  ])('$why', async ({ body, part, status = 200 }) => {
    expect((await patch(body, query)).status).toBe(status);
    expect((await suite.send('get', `${base}/kite/k`)).body).toMatchObject({ part });
  });

  it('gives each place a value of its own', async () => {
    await patch([{ op: 'replace', path: '$.part[*].tag', value: ['y'] }].map((one) => ({ ...one, op: 'add' })), query);
    await patch([{ op: 'add', path: "$.part[?(@.id=='a')].tag", value: 'z' }], query);
    const { part } = (await suite.send('get', `${base}/kite/k`)).body as { part: { tag: string[] }[] };
    expect(part.map(({ tag }) => tag.at(-1))).not.toEqual(['z', 'z', 'z']);
  });

  it('is a path of its own media type alone', async () => {
    expect((await patch([{ op: 'remove', path: '$.part' }], json)).status).toBe(422);
  });
});

describe('patch', () => {
  beforeEach(async () => {
    await suite.kite({ id: 'k', name: 'Red', area: 2, relatedParty: [{ id: 'p' }], part: [{ id: 'x' }], box: { a: 1, b: { c: 2 } } });
    suite.setTime('2026-01-03T00:00:00Z');
  });

  it.each([
    { body: { name: 'Blue' }, type: 'application/json', kept: { name: 'Blue', area: 2 }, why: 'JSON is a merge patch' },
    { body: { area: null }, type: merge, kept: { name: 'Red', area: undefined }, why: 'null removes' },
    { body: { box: { b: { c: null, d: 3 } } }, type: merge, kept: { box: { a: 1, b: { d: 3 } } }, why: 'merging goes deep' },
    { body: { relatedParty: [{ id: 'q' }] }, type: merge, kept: { relatedParty: [{ id: 'q' }] }, why: 'arrays are replaced' },
    { body: [{ op: 'replace', path: '/name', value: 'Blue' }], type: json, kept: { name: 'Blue' }, why: 'JSON patch replaces' },
    { body: [{ op: 'add', path: '/part/-', value: { id: 'y' } }], type: json, kept: { part: [{ id: 'x' }, { id: 'y' }], partCount: 2 }, why: 'JSON patch adds, derivation follows' },
    { body: [{ op: 'test', path: '/name', value: 'Red' }, { op: 'copy', from: '/name', path: '/serialNumber' }], type: json, kept: { serialNumber: 'Red' }, why: 'test and copy' },
    { body: { id: 'k', href: `${base}/kite/k`, '@type': 'Kite', partCount: 1, name: 'Blue' }, type: merge, kept: { name: 'Blue' }, why: 'what was read may be sent back' },
    { body: { launchDate: '2026-01-01T01:00:00+01:00' }, type: merge, kept: { launchDate: '2026-01-01T00:00:00.000Z' }, why: 'instants are normalised' },
  ])('$why', async ({ body, type, kept }) => {
    const reply = await patch(body, type);
    expect([reply.status, reply.headers.etag]).toEqual([200, '"2"']);
    const found = (await suite.send('get', `${base}/kite/k`)).body as object;
    expect({ area: undefined, ...found }).toMatchObject({ ...kept, lastUpdate: '2026-01-03T00:00:00.000Z' });
  });

  it.each([
    { body: { id: 'other' }, type: merge, status: 400, why: 'id' },
    { body: { href: 'x' }, type: merge, status: 400, why: 'href' },
    { body: { '@type': 'Dragon' }, type: merge, status: 400, why: '@type' },
    { body: { '@type': null }, type: merge, status: 400, why: 'removing @type' },
    { body: { partCount: 9 }, type: merge, status: 400, why: 'a read-only attribute' },
    { body: { name: null }, type: merge, status: 400, why: 'removing a required attribute' },
    { body: { area: 'much' }, type: merge, status: 400, why: 'a wrong type' },
    { body: { area: -1 }, type: merge, status: 400, why: 'a rule' },
    { body: { status: 'lost' }, type: merge, status: 409, why: 'a forbidden transition' },
    { body: { status: 'eaten' }, type: merge, status: 400, why: 'an unknown state' },
    { body: { status: null }, type: merge, status: 400, why: 'no state' },
    { body: [], type: merge, status: 400, why: 'an array as merge patch' },
    { body: 'x', type: merge, status: 400, why: 'a text as merge patch' },
    { body: {}, type: json, status: 400, why: 'an object as JSON patch' },
    { body: [{ op: 'test', path: '/name', value: 'Blue' }], type: json, status: 409, why: 'a test that fails' },
    { body: [{ op: 'remove', path: '/nothing' }], type: json, status: 422, why: 'removing nothing' },
    { body: [{ op: 'replace', path: '/id', value: 'z' }], type: json, status: 400, why: 'a JSON patch of the id' },
    { body: [{ op: 'replace', path: '', value: 7 }], type: json, status: 400, why: 'replacing it all by a number' },
    { body: [{ op: 'explode', path: '/name' }], type: json, status: 400, why: 'an unknown operation' },
    { body: [{ op: 'move', path: '/name' }], type: json, status: 400, why: 'a move from nowhere' },
    { body: [{ op: 'add', path: '/__proto__/x', value: 1 }], type: json, status: 422, why: 'the prototype' },
    { body: [{ op: 'add', path: '/constructor/prototype/x', value: 1 }], type: json, status: 422, why: 'the prototype, by its other name' },
    { body: Array.from({ length: 101 }, () => ({ op: 'test', path: '/name', value: 'Red' })), type: json, status: 400, why: '101 operations' },
    { body: [{ op: 'add', path: '/a', value: [1, 1] }, ...Array.from({ length: 24 }, () => ({ op: 'copy', from: '/a', path: '/a/-' }))], type: json, status: 400, why: 'copies that double' },
  ])('$status for $why, and nothing changes', async ({ body, type, status }) => {
    const before = await suite.send('get', `${base}/kite/k`);
    const reply = await patch(body, type);
    expect([reply.status, reply.body]).toEqual([status, expect.objectContaining({ '@type': 'Error' })]);
    const after = await suite.send('get', `${base}/kite/k`);
    expect([after.body, after.headers.etag, await eventsAfter(1)]).toEqual([before.body, '"1"', []]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('writes and tells nothing when nothing changes', async () => {
    expect((await patch({ name: 'Red' })).headers.etag).toBe('"1"');
    expect(await eventsAfter(1)).toEqual([]);
  });
});

describe('preconditions', () => {
  beforeEach(() => suite.kite({ id: 'k', name: 'Red' }));

  it.each([['"1"', 200], ['W/"1"', 200], ['"7", "1"', 200], ['*', 200], ['"2"', 412], ['1', 412]])('If-Match %s: %i', async (tag, status) => {
    expect((await patch({ name: 'Blue' }).set('If-Match', tag)).status).toBe(status);
  });

  it('refuses to delete another version', async () => {
    expect((await suite.send('delete', `${base}/kite/k`).set('If-Match', '"2"')).status).toBe(412);
    expect((await suite.send('delete', `${base}/kite/k`).set('If-Match', '"1"')).status).toBe(204);
  });

  it('answers 304 to who has the current version', async () => {
    expect((await suite.send('get', `${base}/kite/k`).set('If-None-Match', '"1"')).status).toBe(304);
    expect((await suite.send('get', `${base}/kite/k`).set('If-None-Match', '"0"')).status).toBe(200);
  });

  it('lets one of many simultaneous changes through', async () => {
    const replies = await Promise.all(Array.from({ length: 10 }, (_, n) => patch({ name: `n${n}` }).set('If-Match', '"1"')));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
  });
});

describe('notifications', () => {
  it.each([
    { change: { name: 'Blue' }, told: ['KiteAttributeValueChangeEvent'], why: 'attributes' },
    { change: { status: 'flying' }, told: ['KiteStatusChangeEvent'], why: 'the state, by the document’s name for it' },
    { change: { status: 'flying', name: 'Blue' }, told: ['KiteAttributeValueChangeEvent', 'KiteStatusChangeEvent'], why: 'both, the state last' },
  ])('tells of $why', async ({ change, told }) => {
    await suite.kite({ id: 'k', name: 'Red' });
    await patch(change);
    expect(await eventsAfter(0)).toEqual(['KiteCreateEvent', ...told]);
  });

  it('tells the resource whole, with its version and parties', async () => {
    await suite.kite({ id: 'k', name: 'Red', relatedParty: [{ id: 'p' }], part: [{ relatedParty: [{ partyOrPartyRole: { id: 'q' } }] }] });
    await suite.send('delete', `${base}/kite/k`);
    const [created, deleted] = await suite.messages();
    expect(created).toMatchObject({ topic: 'KiteCreateEvent', key: 'Kite/k', tenant: 't' });
    expect(created?.body).toMatchObject({ id: created?.id, type: 'KiteCreateEvent', time: '2026-01-02T03:04:05.678Z', resourceName: 'Kite', version: 1, parties: ['p', 'q'], resource: { id: 'k', name: 'Red' } });
    expect(deleted?.body).toMatchObject({ type: 'KiteDeleteEvent', version: 2, resource: { id: 'k', name: 'Red' } });
  });
});

describe('lifecycle', () => {
  it('stamps each transition and ends in a final state', async () => {
    await suite.kite({ id: 'k', name: 'Red' });
    suite.setTime('2026-02-01T00:00:00Z');
    expect((await patch({ status: 'flying' })).body).toMatchObject({ statusDate: '2026-02-01T00:00:00.000Z' });
    suite.setTime('2026-02-02T00:00:00Z');
    expect((await patch({ name: 'Blue' })).body).toMatchObject({ statusDate: '2026-02-01T00:00:00.000Z', lastUpdate: '2026-02-02T00:00:00.000Z' });
    await patch({ status: 'lost' });
    expect((await patch({ status: 'folded' })).body).toMatchObject({ status: '409', code: 'forbiddenTransition' });
  });

  it('holds for operations of the service’s own too', async () => {
    await suite.kite({ id: 'k', name: 'Red' });
    expect((await suite.send('post', `${base}/kite/k/launch?wind=strong`)).body).toMatchObject({ status: 'flying' });
    expect((await suite.send('post', `${base}/kite/none/launch`)).status).toBe(404);
  });
});

it('deletes once', async () => {
  await suite.kite({ id: 'k', name: 'Red' });
  expect((await suite.send('delete', `${base}/kite/k`).set('Content-Type', 'application/json')).status).toBe(204);
  expect((await suite.send('delete', `${base}/kite/k`)).status).toBe(404);
  expect((await suite.send('get', `${base}/kite/k`)).status).toBe(404);
});
