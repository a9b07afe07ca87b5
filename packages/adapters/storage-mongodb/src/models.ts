import type { CollectionDeclaration, Path } from '@concord/storage-port';
import { Schema, type Collection, type Connection, type Model } from 'mongoose';
import { fieldOf } from './documents/filter.ts';

/** A document as it is kept. `seq` is the order of creation, `keys` are the unique keys it holds. */
export interface Stored {
  readonly _id: string;
  readonly tenant: string;
  readonly id: string;
  readonly seq: string;
  readonly version: number;
  readonly parties: readonly string[];
  readonly keys?: readonly string[];
  readonly doc: unknown;
  readonly encoded?: true;
}

/** Documents that came together. `label` is JSON. */
export interface StoredPack {
  readonly _id: string;
  readonly tenant: string;
  readonly first: string;
  readonly last: string;
  readonly seq: string;
  readonly label: string;
  readonly content: Uint8Array;
}

/** A text under a key. */
export interface StoredText {
  readonly _id: string;
  readonly held: string;
}

export interface StoredMessage {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly tenant: string;
  readonly seq: number;
  /** JSON. */
  readonly body: string;
}

interface Seen {
  readonly _id: string;
  readonly at: Date;
}

interface Named {
  readonly _id: string;
  readonly beats?: number;
}

export interface Models {
  readonly documents: ReadonlyMap<string, Model<Stored>>;
  readonly packs: ReadonlyMap<string, Model<StoredPack>>;
  readonly keyed: ReadonlyMap<string, Model<StoredText>>;
  readonly outbox: Model<StoredMessage>;
  readonly inbox: Model<Seen>;
  readonly tenants: Model<Named>;
  readonly pulse: Model<Named>;
}

/** The driver's own collection: it writes what it is given, where mongoose would cast and clone. */
export const rawOf = <T extends object>(model: Model<T>): Collection<T> => model.db.collection<T>(model.collection.name);

/** A filter on a field that the schema does not know throws instead of being dropped, which would match everything. */
const options = { strictQuery: 'throw', strict: 'throw', minimize: false, versionKey: false, autoIndex: false, autoCreate: false, id: false } as const;

const FORGOTTEN_AFTER_SECONDS = 14 * 24 * 60 * 60;

const indexOf = (paths: readonly Path[]): Record<string, 1> => Object.fromEntries(['tenant', ...paths.map(fieldOf), 'seq'].map((field) => [field, 1]));

function documentsModel(connection: Connection, { name, indexes = [], unique = [] }: CollectionDeclaration): Model<Stored> {
  const schema = new Schema<Stored>(
    { _id: String, tenant: String, id: String, seq: String, version: Number, parties: [String], keys: [String], doc: Schema.Types.Mixed, encoded: Boolean },
    { ...options, collection: `documents_${name}` },
  );
  schema.index({ tenant: 1, seq: 1 });
  schema.index({ tenant: 1, parties: 1, seq: 1 });
  if (unique.length > 0) schema.index({ keys: 1 }, { unique: true, sparse: true });
  for (const paths of indexes) schema.index(indexOf(paths));
  return connection.model<Stored>(`documents_${name}`, schema);
}

function packsModel(connection: Connection, { name }: CollectionDeclaration): Model<StoredPack> {
  const schema = new Schema<StoredPack>({ _id: String, tenant: String, first: String, last: String, seq: String, label: String, content: Buffer }, { ...options, collection: `packs_${name}` });
  schema.index({ tenant: 1, last: 1 }, { unique: true });
  schema.index({ tenant: 1, seq: 1 });
  return connection.model<StoredPack>(`packs_${name}`, schema);
}

const keyedModel = (connection: Connection, { name }: CollectionDeclaration): Model<StoredText> =>
  connection.model<StoredText>(`keyed_${name}`, new Schema<StoredText>({ _id: String, held: String }, { ...options, collection: `keyed_${name}` }));

function outboxModel(connection: Connection): Model<StoredMessage> {
  const schema = new Schema<StoredMessage>({ id: String, topic: String, key: String, tenant: String, seq: Number, body: String }, { ...options, collection: 'outbox' });
  schema.index({ seq: 1, _id: 1 });
  schema.index({ id: 1 });
  schema.index({ key: 1, seq: -1 });
  return connection.model<StoredMessage>('outbox', schema);
}

function inboxModel(connection: Connection): Model<Seen> {
  const schema = new Schema<Seen>({ _id: String, at: Date }, { ...options, collection: 'inbox' });
  schema.index({ at: 1 }, { expireAfterSeconds: FORGOTTEN_AFTER_SECONDS });
  return connection.model<Seen>('inbox', schema);
}

const namedModel = (connection: Connection, name: string): Model<Named> => connection.model<Named>(name, new Schema<Named>({ _id: String, beats: Number }, { ...options, collection: name }));

export function modelsOf(connection: Connection, collections: readonly CollectionDeclaration[]): Models {
  return {
    documents: new Map(collections.filter(({ keyed }) => !keyed).map((declaration) => [declaration.name, documentsModel(connection, declaration)])),
    packs: new Map(collections.filter(({ packed }) => packed).map((declaration) => [declaration.name, packsModel(connection, declaration)])),
    keyed: new Map(collections.filter(({ keyed }) => keyed).map((declaration) => [declaration.name, keyedModel(connection, declaration)])),
    outbox: outboxModel(connection),
    inbox: inboxModel(connection),
    tenants: namedModel(connection, 'tenants'),
    pulse: namedModel(connection, 'pulse'),
  };
}

/** Indexes that are no longer declared stay: an older process may still run on them. */
export async function createSchema({ documents, packs, keyed, outbox, inbox, tenants, pulse }: Models): Promise<void> {
  const indexed = [...documents.values(), ...packs.values(), outbox, inbox].map((model) => createIndexed(model as Model<object>));
  await Promise.all([...indexed, ...[...keyed.values()].map((model) => model.createCollection()), tenants.createCollection(), pulse.createCollection()]);
}

/** One command makes a collection with all its indexes; mongoose would send one for each. */
async function createIndexed(model: Model<object>): Promise<void> {
  const indexes = model.schema.indexes().map(([key, { unique = false, sparse = false, expireAfterSeconds }]) => ({
    key: key as Record<string, 1 | -1>, ...(unique === true && { unique }), ...(sparse && { sparse }), ...(expireAfterSeconds !== undefined && { expireAfterSeconds }),
  }));
  await rawOf(model).createIndexes(indexes);
}
