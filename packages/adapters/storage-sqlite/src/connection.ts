import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { unavailable } from '@concord/errors';
import { patternMatcher } from '@concord/storage-port';
import { translate } from './sql-error.ts';

export type Row = Record<string, SQLOutputValue>;

/** One connection; every error it throws has been translated. */
export interface Connection {
  /** Runs statements that take and return nothing. */
  exec(sql: string): void;
  run(sql: string, ...values: SQLInputValue[]): { readonly changes: number; readonly seq: number };
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  /** How many rows `run` has changed so far. */
  changes(): number;
  /** False once SQLite has given up the open transaction by itself, as it does when the disk is full. */
  isInTransaction(): boolean;
  close(): void;
}

const READER_SETTINGS = 'PRAGMA cache_size = -16384';
const WRITER_SETTINGS = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA wal_autocheckpoint = 0';
const MOST_STATEMENTS = 500;
const MOST_PATTERNS = 50;

/** Keeps the results of the last `most` arguments; once there are so many, what is asked for again stays longest. */
function remembering<T>(most: number, make: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined && kept.size < most) return known;
    const value = known ?? make(key);
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}

function addPatterns(database: DatabaseSync): void {
  const matcher = remembering(MOST_PATTERNS, patternMatcher);
  database.function('matches', { deterministic: true }, (pattern, text) => (matcher(String(pattern))(String(text)) ? 1 : 0));
}

function translating<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw translate(error);
  }
}

function using<T>(database: DatabaseSync, act: () => T): T {
  if (!database.isOpen) throw unavailable('storageClosed', 'the storage is closed');
  return translating(act);
}

/**
 * WAL, so that readers see the last commit while a writer works; synchronous NORMAL, since `disk.ts` syncs the log itself. With the
 * defaults of SQLite (2 MiB of cache, what a savepoint may undo in a temporary file, a checkpoint every 4 MiB) a write costs half as
 * much again, and a document among ten thousand is read from the file instead of from memory.
 * @throws DomainError `unavailable` when the file cannot be opened
 */
export function connect(path: string, role: 'reader' | 'writer'): Connection {
  const database = translating(() => new DatabaseSync(path, { readOnly: role === 'reader', timeout: 5000 }));
  translating(() => database.exec(role === 'writer' ? WRITER_SETTINGS : READER_SETTINGS));
  addPatterns(database);
  const statement = remembering<StatementSync>(MOST_STATEMENTS, (sql) => database.prepare(sql));
  let changed = 0;
  return {
    exec: (sql) => using(database, () => database.exec(sql)),
    run: (sql, ...values) =>
      using(database, () => {
        const { changes, lastInsertRowid } = statement(sql).run(...values);
        changed += Number(changes);
        return { changes: Number(changes), seq: Number(lastInsertRowid) };
      }),
    get: (sql, ...values) => using(database, () => statement(sql).get(...values)),
    all: (sql, ...values) => using(database, () => statement(sql).all(...values)),
    changes: () => changed,
    isInTransaction: () => database.isTransaction,
    close: () => database.close(),
  };
}
