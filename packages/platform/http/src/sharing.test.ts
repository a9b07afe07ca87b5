import { sqliteStorage } from '@concord/storage-sqlite';
import { base, kiteSuite, type KiteSuite } from './kite-suite.ts';

let suite: KiteSuite;
beforeEach(async () => { suite = await kiteSuite((collections) => sqliteStorage({ path: ':memory:', collections })); });
afterEach(() => suite.close());

const idsOf = (body: unknown): string[] => (body as { id: string }[]).map(({ id }) => id);

describe('visibility', () => {
  beforeEach(async () => {
    await suite.kite({ id: 'mine', name: 'x', relatedParty: [{ id: 'p' }] });
    await suite.kite({ id: 'ours', name: 'x', relatedParty: [{ id: 'p' }, { id: 'q' }] });
    await suite.kite({ id: 'theirs', name: 'x', relatedParty: [{ id: 'q' }] });
    await suite.kite({ id: 'nobodys', name: 'x' });
    await suite.kite({ id: 'starred', name: 'x', relatedParty: [{ id: '*' }] });
    await suite.kite({ id: 'mine', name: 'canary' }, 'other');
  });

  it.each([
    ['t', ['mine', 'ours', 'theirs', 'nobodys', 'starred'], 'the operator sees all of the tenant'],
    ['t/p', ['mine', 'ours'], 'a partner what names it'],
    ['t/q', ['ours', 'theirs'], 'another partner what names that'],
    ['t/stranger', [], 'a star in a resource opens nothing'],
    ['other', ['mine'], 'another tenant its own'],
    ['third', [], 'a third one nothing'],
  ])('%s lists %j: %s', async (who, ids) => {
    const reply = await suite.send('get', `${base}/kite`, who);
    expect([idsOf(reply.body), reply.headers['x-total-count']]).toEqual([ids, String(ids.length)]);
  });

  it.each(['get', 'patch', 'delete'] as const)('%s of what one may not see is 404', async (method) => {
    const reply = await suite.send(method, `${base}/kite/theirs`, 't/p').set('Content-Type', 'application/json').send(method === 'patch' ? { name: 'taken' } : undefined);
    expect(reply.status).toBe(404);
    expect((await suite.send('get', `${base}/kite/theirs`)).body).toMatchObject({ name: 'x' });
  });

  it('filters cannot look behind the curtain', async () => {
    expect((await suite.send('get', `${base}/kite?id=theirs;id=mine`, 't/p')).body).toEqual([expect.objectContaining({ id: 'mine', name: 'x' })]);
  });

  it('a partner stays among those who see what it created', async () => {
    await suite.kite({ id: 'new', name: 'x', relatedParty: [{ id: 'q' }] }, 't/p');
    await suite.send('patch', `${base}/kite/new`, 't/q').send({ name: 'y' });
    expect((await suite.send('get', `${base}/kite/new`, 't/p')).body).toMatchObject({ name: 'y' });
    await suite.send('patch', `${base}/kite/new`).send({ relatedParty: [] });
    expect((await suite.send('get', `${base}/kite/new`, 't/q')).status).toBe(404);
    expect((await suite.send('get', `${base}/kite/new`, 't/p')).status).toBe(200);
  });

  it('an id may be taken by another without being seen', async () => {
    expect((await suite.send('post', `${base}/kite`, 't/p').send({ id: 'theirs', name: 'x' })).body).toMatchObject({ code: 'duplicateId' });
  });
});

describe('idempotency', () => {
  const post = (body: object, key: string, who?: string) => suite.send('post', `${base}/kite`, who).set('Idempotency-Key', key).send(body);

  it('answers a repeat with the first answer, whole', async () => {
    const [first, second] = [await post({ name: 'x' }, 'k1'), await post({ name: 'x' }, 'k1')];
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers).toMatchObject({ etag: first.headers.etag, location: first.headers.location, 'idempotency-replayed': 'true' });
    expect(await suite.messages()).toHaveLength(1);
  });

  it('refuses the key for another body', async () => {
    await post({ name: 'x' }, 'k1');
    expect((await post({ name: 'y' }, 'k1')).body).toMatchObject({ status: '422', code: 'idempotencyKeyReused' });
  });

  it('keeps no refusal', async () => {
    expect((await post({ name: 'x', area: -1 }, 'k1')).status).toBe(400);
    expect((await post({ name: 'x', area: 1 }, 'k1')).status).toBe(201);
  });

  it.each(['', 'x'.repeat(256), 'a b'])('refuses the key "%.10s"', async (key) => {
    expect((await post({ name: 'x' }, key)).status).toBe(400);
  });

  it('belongs to tenant and party', async () => {
    const ids = await Promise.all(['t', 't/p', 't/q', 'other'].map(async (who) => ((await post({ name: 'x' }, 'k1', who)).body as { id: string }).id));
    expect(new Set(ids).size).toBe(4);
  });

  it('has one effect under concurrency', async () => {
    const replies = await Promise.all(Array.from({ length: 200 }, (_, n) => post({ name: `n${n % 10}` }, `key${n % 10}`)));
    expect(replies.every(({ status }) => status === 201)).toBe(true);
    expect(new Set(replies.map(({ body }) => (body as { id: string }).id)).size).toBe(10);
    expect((await suite.send('get', `${base}/kite`)).body).toHaveLength(10);
  });
});
