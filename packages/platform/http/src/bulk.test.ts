import { sqliteStorage } from '@concord/storage-sqlite';
import { base, kiteSuite, type KiteSuite } from './kite-suite.ts';

let suite: KiteSuite;
beforeEach(async () => {
  suite = await kiteSuite((collections) => sqliteStorage({ path: ':memory:', collections }));
  for (const body of [{ id: 'a', name: 'Red', area: 1 }, { id: 'b', name: 'Green', area: 2, serialNumber: '7' }, { id: 'c', name: 'Blue', area: 3, part: [{ id: 'x' }] }]) await suite.kite(body);
});
afterEach(() => suite.close());

const query = 'application/json-patch-query+json';
const patchAll = (body: unknown, type = query, who?: string) => suite.send('patch', `${base}/kite`, who).set('Content-Type', type).send(JSON.stringify(body));
const kites = async (): Promise<readonly Record<string, unknown>[]> => (await suite.send('get', `${base}/kite?sort=id`)).body as Record<string, unknown>[];
const told = async (): Promise<readonly string[]> => (await suite.messages()).slice(3).map(({ topic, key }) => `${topic} ${key}`);
const add = (value: unknown, path = '/-') => ({ op: 'add', path, value });
const one = (id: string) => `$[?(@.id=='${id}')]`;

describe('a patch of a collection', () => {
  it.each([
    { body: [add({ id: 'd', name: 'D' }), add({ id: 'e', name: 'E' }, '/')], answered: ['D', 'E'], names: ['Red', 'Green', 'Blue', 'D', 'E'], why: 'creates, at the end or as TMF630 writes it' },
    { body: [add({ id: 'd', name: 'D' })], type: 'application/json-patch+json', answered: ['D'], names: ['Red', 'Green', 'Blue', 'D'], why: 'creates by a plain JSON patch' },
    { body: [{ op: 'replace', path: `${one('a')}.name`, value: 'Pink' }], answered: ['Pink'], names: ['Pink', 'Green', 'Blue'], why: 'changes the one that it names' },
    { body: [{ op: 'replace', path: '$[?(@.area>1)].name', value: 'Grey' }], answered: ['Grey', 'Grey'], names: ['Red', 'Grey', 'Grey'], why: 'changes all that it chooses' },
    { body: [{ op: 'remove', path: '$[?(@.area<3)]' }], answered: [], names: ['Blue'], why: 'removes all that it chooses' },
    { body: [{ op: 'copy', from: `${one('b')}.serialNumber`, path: `${one('b')}.name` }], answered: ['7'], names: ['Red', '7', 'Blue'], why: 'copies within one' },
    { body: [add({ id: 'd', name: 'D' }), { op: 'replace', path: `${one('d')}.name`, value: 'Dd' }, { op: 'remove', path: one('b') }], answered: ['Dd'], names: ['Red', 'Blue', 'Dd'], why: 'goes step by step, each on what those before have left' },
    { body: [{ op: 'remove', path: one('b') }, add({ id: 'd', name: 'D', serialNumber: '7' })], answered: ['D'], names: ['Red', 'Blue', 'D'], why: 'gives free what it removes' },
    { body: [], answered: [], names: ['Red', 'Green', 'Blue'], why: 'may be empty' },
  ])('$why', async ({ body, type, answered, names }) => {
    const reply = await patchAll(body, type);
    expect([reply.status, (reply.body as { name: string }[]).map(({ name }) => name)]).toEqual([200, answered]);
    expect((await kites()).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    { body: [add({ id: 'd', name: 'D' }), add({ name: 7 }), add({})], status: 400, code: 'invalidBody', pointers: ['/1/value/name', '/2/value/name'], why: 'what is wrong with each new one, all at once' },
    { body: [add({ name: 'D' }), add({ name: 'E', area: -1 })], status: 400, code: 'areaNotPositive', pointers: ['/1/value/area'], why: 'a rule' },
    { body: [add({ name: 'D' }), add({ id: 'a', name: 'A' })], status: 409, code: 'duplicateId', pointers: ['/1'], why: 'an id that is taken' },
    { body: [add({ name: 'D' }), { op: 'replace', path: `${one('a')}.name`, value: 7 }], status: 400, code: 'invalidBody', pointers: ['/1'], why: 'a change that leaves one invalid' },
    { body: [add({ name: 'D' }), { op: 'remove', path: one('none') }], status: 422, code: 'patchNotApplicable', pointers: ['/1'], why: 'a choice that finds nothing' },
    { body: [{ op: 'remove', path: one('b') }, { op: 'test', path: `${one('a')}.name`, value: 'Blue' }], status: 409, code: 'patchTestFailed', pointers: ['/1'], why: 'a test that fails' },
    { body: [add({ name: 'D' }), { op: 'replace', path: `${one('a')}.id`, value: 'z' }], status: 400, code: 'immutableAttribute', pointers: ['/1'], why: 'a new id for an old one' },
  ])('refuses whole, and says where: $why', async ({ body, status, code, pointers }) => {
    const before = await kites();
    const reply = await patchAll(body);
    const { errors = [] } = reply.body as { errors?: { pointer: string }[] };
    expect([reply.status, (reply.body as { code: string }).code, errors.map(({ pointer }) => pointer)]).toEqual([status, code, pointers]);
    expect([await kites(), await told()]).toEqual([before, []]);
  });

  it.each([
    { body: {}, code: 'invalidPatch', why: 'no array' },
    { body: [{ op: 'add', path: '/-', value: null }], code: 'invalidBody', why: 'nothing for a resource' },
    { body: Array.from({ length: 201 }, () => add({ name: 'x' })), code: 'invalidPatch', why: 'more than 200 operations' },
    { body: [{ op: 'remove', path: '/0' }], code: 'invalidFilter', why: 'a place by number' },
    { body: [{ op: 'remove', path: '$[*]' }], code: 'invalidFilter', why: 'everything there is' },
    { body: [{ op: 'move', from: `${one('a')}.name`, path: `${one('b')}.name` }], code: 'invalidPatch', why: 'a move from one to the other' },
    { body: [{ op: 'remove', path: "$[?(@.name=~'(a+)+$')]" }], code: 'invalidFilterValue', why: 'a pattern that could take too long' },
    { body: [{ op: 'replace', path: `${one('a')}.__proto__`, value: 1 }], code: 'invalidFilter', why: 'the prototype' },
  ])('is no patch: $why', async ({ body, code }) => {
    expect((await patchAll(body)).body).toMatchObject({ status: '400', code });
  });

  it('is one change of a resource, and one notification, where operations with one choice follow each other', async () => {
    await patchAll([{ op: 'replace', path: `${one('a')}.name`, value: 'Pink' }, { op: 'replace', path: `${one('a')}.area`, value: 9 }, add({ id: 'd', name: 'D' }), { op: 'remove', path: one('c') }]);
    expect(await told()).toEqual(['KiteAttributeValueChangeEvent Kite/a', 'KiteCreateEvent Kite/d', 'KiteDeleteEvent Kite/c']);
    expect((await suite.send('get', `${base}/kite/a`)).headers.etag).toBe('"2"');
  });

  it.each([
    { type: 'application/json', status: 415, why: 'a merge patch has no meaning for a collection' },
    { type: 'application/merge-patch+json', status: 415, why: 'nor by its own name' },
  ])('$status, since $why', async ({ type, status }) => {
    expect((await patchAll([], type)).status).toBe(status);
  });

  it('says of a plain JSON patch that resources have no numbers', async () => {
    expect((await patchAll([{ op: 'remove', path: '/0' }], 'application/json-patch+json')).body).toMatchObject({ code: 'invalidPatch' });
  });

  it('knows no version of a collection', async () => {
    expect((await patchAll([]).set('If-Match', '"1"')).status).toBe(412);
  });

  it('has one effect for one key', async () => {
    const twice = [await patchAll([add({ name: 'D' })]).set('Idempotency-Key', 'k'), await patchAll([add({ name: 'D' })]).set('Idempotency-Key', 'k')];
    expect([twice[1]?.body, (await kites()).length]).toEqual([twice[0]?.body, 4]);
  });

  it('answers the attributes that are asked for', async () => {
    const reply = await suite.send('patch', `${base}/kite?fields=area`).set('Content-Type', query).send([{ op: 'replace', path: '$[?(@.area>1)].area', value: 5 }]);
    expect(reply.body).toEqual([{ id: 'b', href: `${base}/kite/b`, '@type': 'Kite', area: 5 }, { id: 'c', href: `${base}/kite/c`, '@type': 'Kite', area: 5 }]);
  });

  it('finds for a partner what it may see, and lets it choose ids of its own alone', async () => {
    await suite.kite({ id: 'p', name: 'Mine', relatedParty: [{ id: 'p' }] });
    expect((await patchAll([{ op: 'replace', path: '$[?(@.area>0 || @.name)].name', value: 'Ours' }], query, 't/p')).body).toMatchObject([{ id: 'p', name: 'Ours' }]);
    expect((await patchAll([{ op: 'remove', path: one('a') }], query, 't/p')).body).toMatchObject({ code: 'patchNotApplicable' });
    expect((await patchAll([add({ id: 'free', name: 'D' })], query, 't/p')).body).toMatchObject({ status: '403', code: 'idNotYours' });
  });

  it('concerns no more than 200 resources', async () => {
    for (const round of [1, 2]) await patchAll(Array.from({ length: 100 }, (_, n) => add({ name: `n${String(round)}-${String(n)}` })));
    expect((await patchAll([{ op: 'replace', path: '$[?(@.name)].area', value: 5 }])).body).toMatchObject({ code: 'tooManyResources' });
    expect((await patchAll([...Array.from({ length: 199 }, () => add({ name: 'x' })), { op: 'replace', path: '$[?(@.area<4)].area', value: 4 }])).body).toMatchObject({ code: 'tooManyResources' });
  });
});
