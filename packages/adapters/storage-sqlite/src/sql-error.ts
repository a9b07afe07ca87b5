import { unavailable } from '@concord/errors';

const UNIQUE = 2067;

/** Primary result codes that say that the file cannot be used now: busy, locked, read-only, I/O error, corrupt, full, cannot open, not a database. */
const UNUSABLE = new Set([5, 6, 8, 10, 11, 13, 14, 26]);

/** SQLite's extended result code, or `undefined` for what SQLite did not throw. */
function resultCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined;
}

/** SQLite's complaints about the file become `unavailable`; the rest stays what it is. */
export function translate(error: unknown): unknown {
  const code = resultCode(error);
  if (code === undefined || !UNUSABLE.has(code & 0xff)) return error;
  return unavailable('storageUnavailable', `the database cannot be used now: ${error instanceof Error ? error.message : code}`);
}

/** The columns or the index whose uniqueness a statement broke, in SQLite's words. */
export function brokenUniqueness(error: unknown): string | undefined {
  return resultCode(error) === UNIQUE && error instanceof Error ? error.message : undefined;
}
