import { randomUUID } from 'node:crypto';
import type { Storage } from '@concord/storage-port';
import { storageConformance } from '@concord/storage-port/conformance';
import { createConnection, type Connection } from 'mongoose';
import { mongodbStorage } from './index.ts';
import { modelsOf } from './models.ts';
import { addToOutbox } from './messages/outbox.ts';

const url = process.env.MONGODB_URL ?? '';
const databases: string[] = [];

function newDatabase(): string {
  const name = `concord-${randomUUID()}`;
  databases.push(name);
  return name;
}

storageConformance('storage-mongodb', (collections) => mongodbStorage({ url, database: newDatabase(), collections }));

describe('a database of MongoDB', () => {
  let storage: Storage;
  let connection: Connection;
  beforeAll(async () => {
    const database = newDatabase();
    storage = await mongodbStorage({ url, database, collections: [{ name: 'thing', indexes: [['name']], unique: [['code']] }] });
    connection = createConnection(url, { dbName: database });
    await connection.asPromise();
  });
  afterAll(async () => {
    await storage.close();
    for (const name of databases) await connection.useDb(name).dropDatabase();
    await connection.close();
  });

  it('numbers messages behind those of their key though the clock of the process is slow', async () => {
    const store = storage.scoped({ tenant: 't' });
    const message = (id: string) => ({ id, topic: 'ThingCreateEvent', key: 'k', tenant: 't', body: {} });
    await store.transaction(async (t) => t.emit(message('first')));
    const { outbox } = modelsOf(connection, []);
    await connection.transaction((session) => addToOutbox(outbox, [message('second'), message('third')], session, { now: () => 1, place: () => '' }));
    expect((await storage.outbox.pending(9)).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  it('commits works that arrive together as one, and lets none fail for its neighbour', async () => {
    const store = storage.scoped({ tenant: 'group' });
    const insert = (id: string, code = id) => store.transaction((t) => t.collection('thing').insert({ document: { id, code }, parties: [] }));
    await Promise.all([insert('taken'), insert('changed')]);
    const change = (expectedVersion: number) => store.transaction((t) => t.collection('thing').replace({ document: { id: 'changed', code: 'changed' }, parties: [] }, expectedVersion));
    const asked = [...Array.from({ length: 40 }, (_, n) => insert(`new${n}`)), insert('taken'), change(7), insert('other', 'taken'), change(1), ...Array.from({ length: 40 }, (_, n) => insert(`more${n}`))];
    const outcomes = await Promise.allSettled(asked);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as { readonly code: string }).code] : []));
    expect([refused, await store.collection('thing').count()]).toEqual([['duplicateId', 'versionConflict', 'duplicateKey'], 82]);
  });

  it.each([
    { collection: 'documents_thing', index: { tenant: 1, 'doc.name': 1, seq: 1 } },
    { collection: 'documents_thing', index: { tenant: 1, parties: 1, seq: 1 } },
    { collection: 'documents_thing', index: { keys: 1 } },
    { collection: 'inbox', index: { at: 1 } },
  ])('has the index $index on $collection', async ({ collection, index }) => {
    expect((await connection.collection(collection).indexes()).map(({ key }) => key)).toContainEqual(index);
  });

  it('serves a page in the order of creation from an index', async () => {
    const plan = connection.collection('documents_thing').find({ tenant: 't', parties: { $in: ['p', '*'] } }).sort({ seq: 1 }).limit(20);
    const { queryPlanner } = (await plan.explain('queryPlanner')) as { queryPlanner: { winningPlan: unknown } };
    expect(JSON.stringify(queryPlanner.winningPlan)).not.toContain('"stage":"SORT"');
  });

  it('is unavailable where nothing answers', async () => {
    const nowhere = mongodbStorage({ url: 'mongodb://127.0.0.1:1/?replicaSet=none', database: 'none', collections: [] });
    await expect(nowhere).rejects.toMatchObject({ kind: 'unavailable', code: 'storageUnavailable' });
  });
});
