import { sqliteStorage } from '@concord/storage-sqlite';
import { base, kiteSuite, type KiteSuite } from '../kite-suite.ts';

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

  it.each([
    ['mine', 204, 'what it alone sees'],
    ['ours', 403, 'what another sees as well'],
  ])('a partner that removes %s is answered %i: it removes %s', async (id, status) => {
    expect((await suite.send('delete', `${base}/kite/${id}`, 't/p')).status).toBe(status);
    expect((await suite.send('get', `${base}/kite/${id}`)).status).toBe(status === 204 ? 404 : 200);
  });

  it('filters cannot look behind the curtain', async () => {
    expect((await suite.send('get', `${base}/kite?id=theirs;id=mine`, 't/p')).body).toEqual([expect.objectContaining({ id: 'mine', name: 'x' })]);
  });

  it('a partner stays among those who see what it created', async () => {
    await suite.kite({ id: 'p:new', name: 'x', relatedParty: [{ id: 'q' }] }, 't/p');
    await suite.send('patch', `${base}/kite/p:new`, 't/q').send({ name: 'y' });
    expect((await suite.send('get', `${base}/kite/p:new`, 't/p')).body).toMatchObject({ name: 'y' });
    await suite.send('patch', `${base}/kite/p:new`).send({ relatedParty: [] });
    expect((await suite.send('get', `${base}/kite/p:new`, 't/q')).status).toBe(404);
    expect((await suite.send('get', `${base}/kite/p:new`, 't/p')).status).toBe(200);
  });

  it.each([
    { id: 'theirs', why: 'is taken by what one may not see' },
    { id: 'unheardOf', why: 'is free' },
    { id: 'q:1', why: 'is in the name space of another' },
    { id: 'p:q:1', why: 'is in the name space of p:q' },
    { id: 'px', why: 'only begins like one of its own' },
  ])('an id of a partner\'s choice gets the same answer where it $why', async ({ id }) => {
    const refused = await suite.send('post', `${base}/kite`, 't/p').send({ id, name: 'x' });
    expect(refused.body).toMatchObject({ status: '403', code: 'idNotYours', message: 'p may leave the id to the server or choose one that begins with p: and holds no other colon behind it' });
  });

  it('a partner numbers what it creates in a name space of its own', async () => {
    await suite.kite({ id: 'p:1', name: 'x' }, 't/p');
    expect((await suite.send('get', `${base}/kite/p:1`, 't/p')).status).toBe(200);
    expect((await suite.send('post', `${base}/kite`, 't/p').send({ id: 'p:1', name: 'x' })).body).toMatchObject({ code: 'duplicateId' });
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

  it('keeps no secret: a hub is made once, and the repeat is answered without it', async () => {
    const subscribe = () => suite.send('post', `${base}/hub`).set('Idempotency-Key', 'k1').send({ callback: 'http://127.0.0.1:9/' });
    const [first, second] = [await subscribe(), await subscribe()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body).toEqual({ ...(second.body as object), secret: 'told once' });
    expect(JSON.stringify(await suite.storage.scoped({ tenant: 't' }).collection('idempotency').list({ limit: 10 }))).not.toContain('told once');
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
