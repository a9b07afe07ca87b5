import { checkDeclaration, checkIdentifier, type Collection, type CollectionDeclaration, type Document, type Scope, type ScopedStorage, type Storage, type Transaction, withTexts } from '@concord/storage-port';
import { createConnection, type Connection } from 'mongoose';
import { transactor, type Transact } from './commit/attempt.ts';
import { risingClock } from './clock.ts';
import { collectionOf } from './documents/collection.ts';
import { groupCommit } from './commit/group-commit.ts';
import { uniqueKeys } from './keys.ts';
import { createSchema, modelsOf, rawOf, type Models } from './models.ts';
import { translating } from './mongo-error.ts';
import { addToOutbox, outboxOf, type NotifyingOutbox } from './messages/outbox.ts';
import { transactionOf, type Surroundings } from './transaction.ts';

export interface MongodbOptions {
  /** Of a replica set or a sharded cluster: a lone server has no transactions. */
  readonly url: string;
  readonly database: string;
  readonly collections: readonly CollectionDeclaration[];
}

interface Open extends Pick<Surroundings, 'models' | 'clock' | 'declared' | 'keyed'> {
  readonly connection: Connection;
  readonly outbox: NotifyingOutbox;
  readonly transact: Transact;
  /** Notes a tenant before its first commit here. */
  readonly register: (tenant: string) => Promise<void>;
}

function connect({ url, database }: MongodbOptions): Promise<Connection> {
  const durable = { writeConcern: { w: 'majority' }, readConcern: { level: 'majority' }, readPreference: 'primary' } as const;
  const limits = { serverSelectionTimeoutMS: 5000, socketTimeoutMS: 30_000, maxPoolSize: 50 };
  return createConnection(url, { dbName: database, autoIndex: false, autoCreate: false, bufferCommands: false, ...durable, ...limits }).asPromise();
}

function declaredIn(models: Models, collections: readonly CollectionDeclaration[]): Surroundings['declared'] {
  const known = new Map(collections.map((declaration) => [declaration.name, { declaration, keysOf: uniqueKeys(declaration) }]));
  return (name) => {
    const [model, packs, declared] = [models.documents.get(name), models.packs.get(name), known.get(name)];
    if (!model || !declared) throw new Error(`no collection ${name} was declared`);
    return { ...declared, model, packs: packs && rawOf(packs) };
  };
}

const keyedIn = ({ keyed }: Models): Surroundings['keyed'] => (name) => {
  const model = keyed.get(name);
  if (!model) throw new Error(`no collection ${name} was declared to be keyed`);
  return rawOf(model);
};

/** A tenant of a transaction that fails at its commit stays noted: those who go over all tenants find it empty. */
function registrar({ tenants }: Models): Open['register'] {
  const known = new Set<string>();
  return async (tenant) => {
    if (known.has(tenant)) return;
    await rawOf(tenants).updateOne({ _id: tenant }, { $setOnInsert: { _id: tenant } }, { upsert: true });
    known.add(tenant);
  };
}

async function open(options: MongodbOptions): Promise<Open> {
  const connection = await connect(options);
  const models = modelsOf(connection, options.collections);
  await createSchema(models);
  const clock = risingClock();
  return {
    connection,
    models,
    outbox: outboxOf(models.outbox),
    transact: transactor(connection, groupCommit({ connection, outbox: models.outbox, clock })),
    clock,
    declared: declaredIn(models, options.collections),
    keyed: keyedIn(models),
    register: registrar(models),
  };
}

async function run<T>(storage: Open, scope: Scope, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const { value, hasEmitted } = await storage.transact(async (attempt) => {
    const { transaction, messages, hasWritten, flush, unit } = transactionOf({ ...storage, scope }, attempt);
    const [outcome] = await Promise.allSettled([work(transaction)]);
    const shared = outcome.status === 'fulfilled' ? await attempt.inTurn(unit) : undefined;
    // A work that failed may have taken a write for done that was only waiting: the server has the last word on that.
    if (!shared) await flush();
    if (outcome.status === 'rejected') throw outcome.reason;
    if (!shared) await attempt.inTurn(() => addToOutbox(storage.models.outbox, messages, attempt.session, storage.clock));
    if (hasWritten()) await storage.register(scope.tenant);
    return { value: { value: outcome.value, hasEmitted: messages.length > 0 }, unit: shared };
  });
  if (hasEmitted) storage.outbox.committed();
  return value;
}

function translatingReads<D extends Document>(collection: Collection<D>): Collection<D> {
  return {
    find: (id) => translating(collection.find(id)),
    findMany: (ids) => translating(collection.findMany(ids)),
    list: (query) => translating(collection.list(query)),
    count: (where) => translating(collection.count(where)),
  };
}

function scopedTo(storage: Open, scope: Scope): ScopedStorage {
  checkIdentifier('a tenant', scope.tenant);
  if (scope.party !== undefined) checkIdentifier('a party', scope.party);
  return {
    collection: <D extends Document>(name: string) => withTexts(translatingReads(collectionOf<D>({ ...storage.declared(name), scope, session: null }))),
    transaction: (work) => run(storage, scope, work),
  };
}

/**
 * Storage on MongoDB, for as many processes as there are. What resolves has been acknowledged by a majority.
 * @throws DomainError `unavailable` when the server cannot be reached, Error when a declaration is unsound
 */
export async function mongodbStorage(options: MongodbOptions): Promise<Storage> {
  options.collections.forEach(checkDeclaration);
  const storage = await translating(open(options));
  const { pulse, tenants } = storage.models;
  return {
    scoped: (scope) => scopedTo(storage, scope),
    outbox: storage.outbox,
    tenants: async () => (await translating(tenants.find().sort({ _id: 1 }).lean<{ readonly _id: string }[]>().exec())).map(({ _id }) => _id),
    ping: async () => {
      await translating(rawOf(pulse).updateOne({ _id: 'pulse' }, { $inc: { beats: 1 } }, { upsert: true, maxTimeMS: 2000 }));
    },
    close: () => storage.connection.close(),
  };
}
