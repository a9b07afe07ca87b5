import { setImmediate as nextTurn } from 'node:timers/promises';
import { unavailable } from '@concord/errors';
import type { Connection } from './connection.ts';
import type { Disk } from './disk.ts';

/** Most works of one commit: more would make the first wait for the last. */
const MOST_WORKS = 256;

/** `forgettable`: what a power cut may undo without harm. It is atomic all the same, and lasts with the next commit that is synced. */
type Durability = 'durable' | 'forgettable';

interface Waiting {
  readonly durability: Durability;
  /** Resolves with what is to be done once the work is durable. */
  readonly attempt: () => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

export interface Writer {
  /** Resolves once the writes of `work` are on disk; rejects when it threw, or when the commit failed, and then nothing of it is there. */
  submit<T>(work: () => Promise<T>, durability?: Durability): Promise<T>;
  /** Takes no more work and resolves when what was taken is done. */
  close(): Promise<void>;
}

interface Outcome {
  readonly tell: () => void;
  readonly failed: boolean;
}

/** @throws what SQLite has given up the transaction for */
async function attempted(connection: Connection, { attempt, reject }: Waiting): Promise<Outcome> {
  try {
    return { tell: await attempt(), failed: false };
  } catch (error) {
    if (!connection.isInTransaction()) throw error;
    return { tell: () => reject(error), failed: true };
  }
}

type Tell = Outcome['tell'];

/**
 * A work that fails before it has written leaves nothing behind. At the first that fails later, all begin anew without it: works seldom
 * fail so late, and a savepoint for each costs as much as what it writes.
 */
async function together(connection: Connection, group: readonly Waiting[]): Promise<readonly Tell[]> {
  const told: Tell[] = [];
  connection.run('BEGIN IMMEDIATE');
  for (const waiting of group) {
    const before = connection.changes();
    const { tell, failed } = await attempted(connection, waiting);
    if (failed && connection.changes() !== before) {
      connection.run('ROLLBACK');
      return [tell, ...(await eachAlone(connection, group.filter((other) => other !== waiting)))];
    }
    told.push(tell);
  }
  connection.run('COMMIT');
  return told;
}

/** Each work with a savepoint, to which it can be undone alone. */
async function eachAlone(connection: Connection, group: readonly Waiting[]): Promise<readonly Tell[]> {
  const told: Tell[] = [];
  connection.run('BEGIN IMMEDIATE');
  for (const waiting of group) {
    connection.run('SAVEPOINT work');
    const { tell, failed } = await attempted(connection, waiting);
    if (failed) connection.run('ROLLBACK TO work');
    connection.run('RELEASE work');
    told.push(tell);
  }
  connection.run('COMMIT');
  return told;
}

/** @returns what tells each of the group how it went. Where SQLite gives up the transaction, all works of the group are undone with it. */
async function committed(connection: Connection, group: readonly Waiting[], disk: Disk): Promise<readonly Tell[]> {
  const mayForget = group.every(({ durability }) => durability === 'forgettable');
  try {
    return await (mayForget ? together(connection, group) : disk.durably(() => together(connection, group)));
  } catch (error) {
    if (connection.isInTransaction()) connection.run('ROLLBACK');
    return group.map(({ reject }) => () => reject(error));
  }
}

/**
 * One writer for one file. What arrives while a commit is on its way shares the next one: a sync of the disk costs about as much
 * as a hundred inserts, and nobody is answered before it.
 */
export function groupCommit(connection: Connection, disk: Disk): Writer {
  const queue: Waiting[] = [];
  let draining: Promise<void> | undefined;
  let closed = false;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      await nextTurn();
      const outcomes = await committed(connection, queue.splice(0, MOST_WORKS), disk);
      for (const tell of outcomes) tell();
      disk.carryOver();
    }
    draining = undefined;
  }

  function submit<T>(work: () => Promise<T>, durability: Durability = 'durable'): Promise<T> {
    if (closed) return Promise.reject(unavailable('storageClosed', 'the storage is closed'));
    return new Promise((resolve, reject) => {
      const attempt = async (): Promise<() => void> => {
        const value = await work();
        return () => resolve(value);
      };
      queue.push({ attempt, reject, durability });
      draining ??= drain();
    });
  }

  return {
    submit,
    close: async () => {
      closed = true;
      await draining;
    },
  };
}
