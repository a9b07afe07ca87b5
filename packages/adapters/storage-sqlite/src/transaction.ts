import { unavailable } from '@concord/errors';
import { checkIdentifier, type CollectionDeclaration, type Document, type OutboxMessage, type Scope, type Transaction } from '@concord/storage-port';
import type { Connection } from './connection.ts';
import { writableCollectionOf } from './writable-collection.ts';

/** Longest time in ms that one work may hold the writer: all others wait behind it. */
const LONGEST_WORK = 10_000;

/** What a work needs to know of its storage. */
export interface Surroundings {
  readonly connection: Connection;
  readonly scope: Scope;
  /** @throws Error when no such collection was declared */
  readonly declared: (collection: string) => CollectionDeclaration;
  /** Tenants that are known to be noted. */
  readonly noted: Set<string>;
}

interface Lease {
  readonly connection: Connection;
  readonly hasWritten: () => boolean;
  readonly end: () => void;
}

/** The writer's connection for the time of one work: a call that the work did not await would write into somebody else's. */
function lease(connection: Connection): Lease {
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
    hasWritten: () => changes > 0,
    end: () => void (over = true),
  };
}

function unseen(connection: Connection, { tenant }: Scope, consumer: string, ids: readonly string[]): ReadonlySet<string> {
  checkIdentifier('a consumer', consumer);
  for (const id of ids) checkIdentifier('the id of a message', id);
  const isNew = (id: string): boolean => connection.run('INSERT OR IGNORE INTO inbox VALUES (?, ?, ?, unixepoch())', tenant, consumer, id).changes === 1;
  return new Set(ids.filter(isNew));
}

function keep(connection: Connection, { id, topic, key, tenant, body }: OutboxMessage): void {
  connection.run('INSERT INTO outbox (id, topic, key, tenant, body) VALUES (?, ?, ?, ?, ?)', id, topic, key, tenant, JSON.stringify(body));
}

function transactionOf({ scope, declared }: Surroundings, connection: Connection, outgoing: Set<string>): Transaction {
  return {
    collection: <D extends Document>(name: string) => writableCollectionOf<D>({ connection, name, scope }, declared(name)),
    emit: (message) => {
      keep(connection, message);
      outgoing.add(message.id);
    },
    unseen: async (consumer, ids) => unseen(connection, scope, consumer, ids),
  };
}

async function inTime<T>(result: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable('transactionTooLong', `a transaction took longer than ${LONGEST_WORK} ms`)), LONGEST_WORK);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}

export interface Performed<T> {
  readonly value: T;
  readonly hasEmitted: boolean;
  /** Noted with the commit. */
  readonly newTenant?: string;
}

/** Runs `work` within the open savepoint of the writer's connection. */
export async function perform<T>(surroundings: Surroundings, work: (transaction: Transaction) => Promise<T>): Promise<Performed<T>> {
  const { connection, hasWritten, end } = lease(surroundings.connection);
  const outgoing = new Set<string>();
  try {
    const value = await inTime(work(transactionOf(surroundings, connection, outgoing)));
    const { noted, scope: { tenant } } = surroundings;
    const isNew = hasWritten() && !noted.has(tenant);
    if (isNew) connection.run('INSERT OR IGNORE INTO tenant VALUES (?)', tenant);
    return { value, hasEmitted: outgoing.size > 0, ...(isNew && { newTenant: tenant }) };
  } finally {
    end();
  }
}
