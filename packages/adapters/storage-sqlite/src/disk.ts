import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import { isDomainError, unavailable } from '@concord/errors';
import type { Connection } from './connection.ts';

/** How long commits may gather in the log before they are carried over into the database file. */
const CARRIED_OVER_MS = 1_000;

/** The log of a database file, into which SQLite writes commits. */
export interface Log {
  /** Resolves when what was written is on disk. */
  sync(): Promise<void>;
  close(): void;
}

const fdatasynced = promisify(fdatasync);

/** The log beside a database file that is open. */
export function logOf(file: string): Log {
  const descriptor = openSync(`${file}-wal`, 'r+');
  return { sync: () => fdatasynced(descriptor), close: () => closeSync(descriptor) };
}

export interface Disk {
  /**
   * Runs `commit` and resolves once what it has written is on disk; readers see it from then on. The sync happens beside the event loop,
   * which SQLite's own would hold up for as long as a hundred inserts take.
   * @throws DomainError unavailable from when a sync has failed, since nobody knows then what of the log is on disk
   */
  durably<T>(commit: () => Promise<T>): Promise<T>;
  /** Carries commits over into the database file, once a second at most; to be called when no commit is on its way. */
  carryOver(): void;
}

/** @param connection that commits, with synchronous NORMAL: the log stays sound through a power cut, and is synced here */
export function diskOf(connection: Connection, reader: Connection, { sync }: Pick<Log, 'sync'>): Disk {
  let failure: Error | undefined;
  const isSound = (): boolean => failure === undefined;
  let carriedOver = { at: performance.now(), changes: connection.changes() };
  /** Readers stay with the last state that is on disk: nobody is to act on what a power cut may take back. */
  const hold = (): void => {
    reader.run('BEGIN');
    reader.get('SELECT 1 FROM sqlite_schema');
  };
  const synced = async (): Promise<void> => {
    try {
      await sync();
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
    carryOver() {
      const changes = connection.changes();
      if (!isSound() || changes === carriedOver.changes || performance.now() - carriedOver.at < CARRIED_OVER_MS) return;
      carriedOver = { at: performance.now(), changes: hasCarriedOver(connection) ? changes : carriedOver.changes };
    },
  };
}

/** What a full disk does not let be carried over now stays in the log, where it is safe. */
function hasCarriedOver(connection: Connection): boolean {
  try {
    connection.get('PRAGMA wal_checkpoint(PASSIVE)');
    return true;
  } catch (error) {
    if (!isDomainError(error) || error.kind !== 'unavailable') throw error;
    return false;
  }
}
