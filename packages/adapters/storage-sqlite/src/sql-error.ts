import { unavailable } from '@concord/errors';

const UNIQUE = 2067;

/** Primary result codes that say that the file cannot be used now: busy, locked, read-only, I/O error, corrupt, full, cannot open, not a database. */
const UNUSABLE = new Set([5, 6, 8, 10, 11, 13, 14, 26]);

interface SqlError {
  /** SQLite's extended result code. */
  readonly errcode: number;
  readonly message: string;
}

/** By shape, since the driver's errors come from another realm where a test runner or a worker isolates its own. */
function isSqlError(error: unknown): error is SqlError {
  return typeof error === 'object' && error !== null && 'errcode' in error && typeof error.errcode === 'number' && 'message' in error;
}

/** SQLite's complaints about the file become `unavailable`; the rest stays what it is. */
export function translate(error: unknown): unknown {
  if (!isSqlError(error) || !UNUSABLE.has(error.errcode & 0xff)) return error;
  return unavailable('storageUnavailable', `the database cannot be used now: ${error.message}`);
}

/** The columns or the index whose uniqueness a statement broke, in SQLite's words. */
export const brokenUniqueness = (error: unknown): string | undefined => (isSqlError(error) && error.errcode === UNIQUE ? error.message : undefined);
