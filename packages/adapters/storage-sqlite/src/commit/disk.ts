import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import { unavailable } from '@concord/errors';
import type { Connection } from '../connection.ts';
import { carryOver, leave } from './carry-over.ts';

/** How long commits may gather in the log before they are carried over into the database file. */
const CARRIED_OVER_MS = 1_000;

/** The log of a database file, into which SQLite writes commits. */
export interface Log {
  /** Resolves when what was written is on disk. */
  sync(): Promise<void>;
  /** Resolves when what was written is in the database file too, with false where the disk did not take it. */
  carryOver(): Promise<boolean>;
  close(): Promise<void>;
}

const fdatasynced = promisify(fdatasync);

/** The log beside a database file that is open. */
export function logOf(file: string): Log {
  const descriptor = openSync(`${file}-wal`, 'r+');
  return {
    sync: () => fdatasynced(descriptor),
    carryOver: () => carryOver(file),
    async close() {
      await leave(file);
      closeSync(descriptor);
    },
  };
}

export interface Disk {
  /**
   * Runs `commit` and resolves once what it has written is on disk; readers see it from then on. The sync happens beside the event loop,
   * which SQLite's own would hold up for as long as a hundred inserts take.
   * @throws DomainError unavailable from when a sync has failed, since nobody knows then what of the log is on disk
   */
  durably<T>(commit: () => Promise<T>): Promise<T>;
  /**
   * Has commits carried over into the database file, once a second at most; to be called when no commit is on its way. Commits go on
   * meanwhile, and wait only for what is left when most of it is done: the log begins anew once all of it is carried over.
   */
  carryOver(): Promise<void>;
}

/** @param connection that commits, with synchronous NORMAL: the log stays sound through a power cut, and is synced here */
export function diskOf(connection: Connection, reader: Connection, log: Omit<Log, 'close'>): Disk {
  let failure: Error | undefined;
  const isSound = (): boolean => failure === undefined;
  const carrying = carrier(connection, log);
  /** Readers stay with the last state that is on disk: nobody is to act on what a power cut may take back. */
  const hold = (): void => {
    reader.run('BEGIN');
    reader.get('SELECT 1 FROM sqlite_schema');
  };
  const synced = async (): Promise<void> => {
    try {
      await log.sync();
    } catch (error) {
      failure = Object.assign(unavailable('storageUnavailable', 'the disk did not take what was written; the process has to be started again'), { cause: error });
      throw failure;
    }
  };
  return {
    async durably(commit) {
      if (failure) throw failure;
      const before = connection.changes();
      hold();
      try {
        const value = await commit();
        if (connection.changes() > before) await synced();
        return value;
      } finally {
        if (isSound()) reader.run('COMMIT');
      }
    },
    async carryOver() {
      if (isSound()) await carrying();
    },
  };
}

/** @returns what begins to carry over when it is time, or waits for the rest of what was begun */
function carrier(connection: Connection, log: Pick<Log, 'carryOver'>): () => Promise<void> {
  let carriedOver = { at: performance.now(), changes: connection.changes() };
  let stage: 'rest' | 'most' | 'last' = 'rest';
  const isDue = (): boolean => connection.changes() !== carriedOver.changes && performance.now() - carriedOver.at >= CARRIED_OVER_MS;
  const carryMost = async (): Promise<void> => {
    stage = 'most';
    await log.carryOver();
    stage = 'last';
  };
  return async () => {
    if (stage === 'last') {
      const changes = connection.changes();
      carriedOver = { at: performance.now(), changes: (await log.carryOver()) ? changes : carriedOver.changes };
      stage = 'rest';
    } else if (stage === 'rest' && isDue()) void carryMost();
  };
}
