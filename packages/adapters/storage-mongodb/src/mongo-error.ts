import { unavailable } from '@concord/errors';

const DUPLICATE_KEY = 11000;

/** Server errors that say that it cannot be used now: time is up, disk full, shutting down, not the primary. */
const UNUSABLE = new Set([50, 89, 91, 189, 262, 10107, 11600, 11602, 13435, 13436, 14031]);

/** Driver errors about the way to the server. */
const UNREACHABLE = /^Mongo(?:ose)?(?:Network|NetworkTimeout|ServerSelection|NotConnected|TopologyClosed|PoolCleared|PoolClosed|ClientClosed|WaitQueueTimeout|OperationTimeout|WriteConcern|ExpiredSession|SystemOverload).*Error$/;

interface MongoError {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
  readonly hasErrorLabel?: unknown;
}

/** By shape, since the driver's errors may come from another realm. */
function isMongoError(error: unknown): error is MongoError {
  return typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string' && error.name.startsWith('Mongo') && 'message' in error;
}

/** Labels by which the server tells what may be tried again. */
export function hasLabel(error: unknown, label: 'TransientTransactionError' | 'UnknownTransactionCommitResult'): boolean {
  return isMongoError(error) && typeof error.hasErrorLabel === 'function' && Boolean(Reflect.apply(error.hasErrorLabel, error, [label]));
}

/** A document was not what a work that had not asked again took it for: the work runs again, and asks. */
export class Overtaken extends Error {
  constructor() {
    super('a document was changed or removed by another');
  }
}

export const isDuplicateKey = (error: unknown): boolean => isMongoError(error) && error.code === DUPLICATE_KEY;

/** What the driver throws once its client is closed, by name or, where it has none of its own, by words. */
const isClosed = ({ name, message }: MongoError): boolean => /^Mongo(?:NotConnected|ClientClosed|TopologyClosed|PoolClosed)Error$/.test(name) || /client (?:was closed|must be connected)|initial connection is complete/i.test(message);

/** What says that the server cannot be used now becomes `unavailable`; the rest stays what it is. */
function translate(error: unknown): unknown {
  if (!isMongoError(error)) return error;
  if (isClosed(error)) return unavailable('storageClosed', 'the storage is closed');
  const isUnusable = typeof error.code === 'number' && UNUSABLE.has(error.code);
  if (!isUnusable && !UNREACHABLE.test(error.name) && !hasLabel(error, 'TransientTransactionError')) return error;
  return unavailable('storageUnavailable', `the database cannot be used now: ${error.message}`);
}

export async function translating<T>(result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    throw translate(error);
  }
}
