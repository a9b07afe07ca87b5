import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDeclaration, checkIdentifier, type CollectionDeclaration, type Document, type Outbox, type Scope, type ScopedStorage, type Storage, type Transaction } from '@concord/storage-port';
import { unavailable } from '@concord/errors';
import { bundlesIn } from './messages/bundles.ts';
import { readableCollectionOf } from './documents/collection.ts';
import { connect, type Connection } from './connection.ts';
import { deadline, type InTime } from './commit/deadline.ts';
import { diskOf, logOf, type Log } from './commit/disk.ts';
import { groupCommit, type Writer } from './commit/group-commit.ts';
import { inboxRound, keepForgetting } from './messages/inbox.ts';
import { outboxOf } from './messages/outbox.ts';
import { createSchema } from './schema.ts';
import { perform } from './transaction.ts';

export interface SqliteOptions {
  /** The database file, made where there is none; `:memory:` stands for one in the system's temporary folder that goes when the storage closes. */
  readonly path: string;
  readonly collections: readonly CollectionDeclaration[];
}

interface Open {
  readonly reader: Connection;
  readonly connection: Connection;
  readonly log: Log;
  readonly writer: Writer;
  readonly outbox: Outbox;
  readonly declared: (collection: string) => CollectionDeclaration;
  readonly noted: Set<string>;
  readonly inTime: InTime;
}

/** Longest time in ms that one work may hold the writer: all others wait behind it. */
const LONGEST_WORK = 10_000;

const tooLong = (): Error => unavailable('transactionTooLong', `a transaction took longer than ${LONGEST_WORK} ms`);

interface Place {
  readonly file: string;
  /** Removes what was made for this storage alone. */
  leave(): void;
}

/** SQLite's own :memory: cannot be read while it is written, so a short life takes a file as well. */
function placeOf(path: string): Place {
  if (path !== ':memory:') return { file: path, leave: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'concord-'));
  return { file: join(folder, 'storage.sqlite'), leave: () => rmSync(folder, { recursive: true }) };
}

function declaredIn(collections: readonly CollectionDeclaration[]): Open['declared'] {
  const declarations = new Map(collections.map((declaration) => [declaration.name, declaration]));
  return (name) => {
    const declaration = declarations.get(name);
    if (!declaration) throw new Error(`no collection ${name} was declared`);
    return declaration;
  };
}

/** Writes go over one connection, reads over another, which sees commits alone. */
function openFile(file: string, collections: readonly CollectionDeclaration[]): Open {
  const connection = connect(file, 'writer');
  createSchema(connection, collections);
  const reader = connect(file, 'reader');
  const log = logOf(file);
  const bundles = bundlesIn(reader, connection);
  const writer = groupCommit({ connection, bundles }, diskOf(connection, reader, log));
  return { reader, connection, log, writer, outbox: outboxOf(bundles, writer), declared: declaredIn(collections), noted: new Set(), inTime: deadline(LONGEST_WORK, tooLong) };
}

async function transact<T>(open: Open, scope: Scope, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const { value, newTenant } = await open.writer.submit((leave) => perform({ ...open, scope }, leave, work));
  if (newTenant !== undefined) open.noted.add(newTenant);
  return value;
}

function scopedTo(open: Open, scope: Scope): ScopedStorage {
  checkIdentifier('a tenant', scope.tenant);
  if (scope.party !== undefined) checkIdentifier('a party', scope.party);
  return {
    collection: <D extends Document>(name: string) => readableCollectionOf<D>({ connection: open.reader, name, scope }, open.declared(name)),
    transaction: (work) => transact(open, scope, work),
  };
}

async function shut({ reader, connection, log, writer }: Open): Promise<void> {
  await writer.close();
  await log.close();
  reader.close();
  connection.close();
}

/**
 * Storage in one SQLite file, for one process: durable once a transaction resolves, nothing to install. Indexes through arrays are not
 * kept; such a search reads the documents of the tenant.
 * @throws DomainError `unavailable` when the file cannot be opened, Error when a declaration is unsound
 */
export function sqliteStorage({ path, collections }: SqliteOptions): Storage {
  collections.forEach(checkDeclaration);
  const place = placeOf(path);
  const open = openFile(place.file, collections);
  const stopForgetting = keepForgetting(inboxRound(open.reader, open.connection, open.writer));
  return {
    scoped: (scope) => scopedTo(open, scope),
    outbox: open.outbox,
    tenants: async () => open.reader.all('SELECT name FROM tenant ORDER BY name').map(({ name }) => String(name)),
    ping: () => open.writer.submit(async () => void open.connection.run('UPDATE pulse SET beats = beats + 1')),
    close: async () => {
      stopForgetting();
      await shut(open);
      place.leave();
    },
  };
}
