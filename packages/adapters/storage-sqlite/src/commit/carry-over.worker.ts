import { parentPort } from 'node:worker_threads';
import { isDomainError } from '@concord/errors';
import { connect, type Connection } from '../connection.ts';
import type { Task } from './carry-over.ts';

/** One for each file, until it is left. */
const connections = new Map<string, Connection>();

function connectionTo(file: string): Connection {
  const connection = connections.get(file) ?? connect(file, 'writer');
  connections.set(file, connection);
  return connection;
}

/** What a full disk does not let be carried over now stays in the log, where it is safe. */
function hasCarriedOver(file: string): boolean {
  try {
    connectionTo(file).get('PRAGMA wal_checkpoint(PASSIVE)');
    return true;
  } catch (error) {
    if (!isDomainError(error) || error.kind !== 'unavailable') throw error;
    return false;
  }
}

function hasLeft(file: string): boolean {
  connections.get(file)?.close();
  return connections.delete(file);
}

parentPort?.on('message', ({ file, what }: Task) => {
  parentPort?.postMessage(what === 'carryOver' ? hasCarriedOver(file) : hasLeft(file));
});
