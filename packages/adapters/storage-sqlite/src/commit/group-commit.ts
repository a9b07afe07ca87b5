import { setImmediate as nextTurn } from 'node:timers/promises';
import { unavailable } from '@concord/errors';
import type { Bundles, Outgoing } from '../messages/bundles.ts';
import type { Connection } from '../connection.ts';
import type { Disk } from './disk.ts';

/** Most works of one commit: more would make the first wait for the last. */
const MOST_WORKS = 256;

/** `forgettable`: what a power cut may undo without harm. It is atomic all the same, and lasts with the next commit that is synced. */
type Durability = 'durable' | 'forgettable';

interface Waiting {
  readonly durability: Durability;
  readonly attempt: () => Promise<Done>;
  readonly reject: (error: unknown) => void;
}

/** A work whose writes stand in the open transaction. */
interface Done {
  /** To be called once they are durable. */
  readonly tell: () => void;
  readonly messages: readonly Outgoing[];
}

/** A work, with what takes the messages that it leaves. */
type Work<T> = (emit: (message: Outgoing) => void) => Promise<T>;

export interface Writer {
  /** Resolves once the writes of `work` are on disk; rejects when it threw, or when the commit failed, and then nothing of it is there. */
  submit<T>(work: Work<T>, durability?: Durability): Promise<T>;
  /** Takes no more work and resolves when what was taken is done. */
  close(): Promise<void>;
}

interface Outcome extends Done {
  readonly failed: boolean;
}

/** What a group commits over, and with. */
interface Commit {
  readonly connection: Connection;
  readonly bundles: Pick<Bundles, 'write'>;
}

/** @throws what SQLite has given up the transaction for */
async function attempted(connection: Connection, { attempt, reject }: Waiting): Promise<Outcome> {
  try {
    return { ...(await attempt()), failed: false };
  } catch (error) {
    if (!connection.isInTransaction()) throw error;
    return { tell: () => reject(error), messages: [], failed: true };
  }
}

type Tell = Done['tell'];

/** Commits what a group has done, with the messages of all of it in one piece. */
function conclude({ connection, bundles }: Commit, done: readonly Done[]): readonly Tell[] {
  const kept = bundles.write(done.flatMap(({ messages }) => messages));
  connection.run('COMMIT');
  return [kept, ...done.map(({ tell }) => tell)];
}

/**
 * A work that fails before it has written leaves nothing behind. At the first that fails later, all begin anew without it: works seldom
 * fail so late, and a savepoint for each costs as much as what it writes.
 */
async function together(commit: Commit, group: readonly Waiting[]): Promise<readonly Tell[]> {
  const { connection } = commit;
  const done: Done[] = [];
  connection.run('BEGIN IMMEDIATE');
  for (const waiting of group) {
    const before = connection.changes();
    const outcome = await attempted(connection, waiting);
    if (outcome.failed && connection.changes() !== before) {
      connection.run('ROLLBACK');
      return [outcome.tell, ...(await eachAlone(commit, group.filter((other) => other !== waiting)))];
    }
    done.push(outcome);
  }
  return conclude(commit, done);
}

/** Each work with a savepoint, to which it can be undone alone. */
async function eachAlone(commit: Commit, group: readonly Waiting[]): Promise<readonly Tell[]> {
  const { connection } = commit;
  const done: Done[] = [];
  connection.run('BEGIN IMMEDIATE');
  for (const waiting of group) {
    connection.run('SAVEPOINT work');
    const outcome = await attempted(connection, waiting);
    if (outcome.failed) connection.run('ROLLBACK TO work');
    connection.run('RELEASE work');
    done.push(outcome);
  }
  return conclude(commit, done);
}

/** @returns what tells each of the group how it went. Where SQLite gives up the transaction, all works of the group are undone with it. */
async function committed(commit: Commit, group: readonly Waiting[], disk: Disk): Promise<readonly Tell[]> {
  const { connection } = commit;
  const mayForget = group.every(({ durability }) => durability === 'forgettable');
  try {
    return await (mayForget ? together(commit, group) : disk.durably(() => together(commit, group)));
  } catch (error) {
    if (connection.isInTransaction()) connection.run('ROLLBACK');
    return group.map(({ reject }) => () => reject(error));
  }
}

/**
 * One writer for one file. What arrives while a commit is on its way shares the next one: a sync of the disk costs about as much
 * as a hundred inserts, and nobody is answered before it.
 */
export function groupCommit(commit: Commit, disk: Disk): Writer {
  const queue: Waiting[] = [];
  let draining: Promise<void> | undefined;
  let closed = false;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      await nextTurn();
      const outcomes = await committed(commit, queue.splice(0, MOST_WORKS), disk);
      for (const tell of outcomes) tell();
      await disk.carryOver();
    }
    draining = undefined;
  }

  function submit<T>(work: Work<T>, durability: Durability = 'durable'): Promise<T> {
    if (closed) return Promise.reject(unavailable('storageClosed', 'the storage is closed'));
    return new Promise((resolve, reject) => {
      const attempt = async (): Promise<Done> => {
        const messages: Outgoing[] = [];
        const value = await work((message) => void messages.push(message));
        return { tell: () => resolve(value), messages };
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
