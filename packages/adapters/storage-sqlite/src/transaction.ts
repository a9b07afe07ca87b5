import { checkIdentifier, type CollectionDeclaration, type Document, type OutboxMessage, type Scope, type Transaction } from '@concord/storage-port';
import { outgoing, type Outgoing } from './messages/bundles.ts';
import type { Connection } from './connection.ts';
import type { InTime } from './commit/deadline.ts';
import { keyedTextsOf } from './documents/keyed-texts.ts';
import { writableCollectionOf } from './documents/writable-collection.ts';

/** What a work needs to know of its storage. */
export interface Surroundings {
  readonly connection: Connection;
  readonly scope: Scope;
  /** @throws Error when no such collection was declared */
  readonly declared: (collection: string) => CollectionDeclaration;
  /** Tenants that are known to be noted. */
  readonly noted: Set<string>;
  readonly inTime: InTime;
}

interface Lease {
  readonly connection: Connection;
  readonly emit: (message: OutboxMessage) => void;
  readonly hasWritten: () => boolean;
  readonly end: () => void;
}

/** The writer's connection for the time of one work: a call that the work did not await would write into somebody else's. */
function lease(connection: Connection, leave: (message: Outgoing) => void): Lease {
  let over = false;
  let changes = 0;
  const current = (): Connection => {
    if (over) throw new Error('the transaction is over: its work did not await this call');
    return connection;
  };
  return {
    connection: {
      ...connection,
      run: (sql, ...values) => {
        const outcome = current().run(sql, ...values);
        changes += outcome.changes;
        return outcome;
      },
      get: (sql, ...values) => current().get(sql, ...values),
      all: (sql, ...values) => current().all(sql, ...values),
    },
    emit: (message) => {
      current();
      leave(outgoing(message));
      changes += 1;
    },
    hasWritten: () => changes > 0,
    end: () => void (over = true),
  };
}

const SEEN = 'SELECT id FROM inbox WHERE tenant = ? AND consumer = ? AND id IN (SELECT value FROM json_each(?))';
const SEE = 'INSERT OR IGNORE INTO inbox SELECT ?, ?, value, unixepoch() FROM json_each(?)';

function unseen(connection: Connection, { tenant }: Scope, consumer: string, ids: readonly string[]): ReadonlySet<string> {
  checkIdentifier('a consumer', consumer);
  for (const id of ids) checkIdentifier('the id of a message', id);
  const seen = new Set(connection.all(SEEN, tenant, consumer, JSON.stringify(ids)).map(({ id }) => id));
  const fresh = new Set(ids.filter((id) => !seen.has(id)));
  if (fresh.size > 0) connection.run(SEE, tenant, consumer, JSON.stringify([...fresh]));
  return fresh;
}

function transactionOf({ scope, declared }: Surroundings, connection: Connection, emit: (message: OutboxMessage) => void): Transaction {
  return {
    collection: <D extends Document>(name: string) => writableCollectionOf<D>({ connection, name, scope }, declared(name)),
    keyed: (name) => keyedTextsOf({ connection, name: declared(name).name, scope }),
    emit,
    unseen: async (consumer, ids) => unseen(connection, scope, consumer, ids),
  };
}

export interface Performed<T> {
  readonly value: T;
  /** Noted with the commit. */
  readonly newTenant?: string;
}

/** Runs `work` within the open transaction of the writer's connection. @param leave takes the messages that are to leave with the commit */
export async function perform<T>(surroundings: Surroundings, leave: (message: Outgoing) => void, work: (transaction: Transaction) => Promise<T>): Promise<Performed<T>> {
  const { connection, emit, hasWritten, end } = lease(surroundings.connection, leave);
  const { inTime, noted, scope: { tenant } } = surroundings;
  try {
    const value = await inTime(work(transactionOf(surroundings, connection, emit)));
    const isNew = hasWritten() && !noted.has(tenant);
    if (isNew) connection.run('INSERT OR IGNORE INTO tenant VALUES (?)', tenant);
    return { value, ...(isNew && { newTenant: tenant }) };
  } finally {
    end();
  }
}
