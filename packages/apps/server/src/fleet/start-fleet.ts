import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Config } from '@concord/config';
import { httpServer } from '@concord/http';
import type { Logger } from '@concord/telemetry';
import { readDocuments } from '../documents.ts';
import { closed, urlOf } from '../listening.ts';
import { services as suite } from '../services.ts';
import { front } from './front.ts';
import { supervise, type Supervised } from './supervise.ts';

export interface FleetParts {
  readonly logger: Logger;
  /** Where the processes write: 1 is standard output, 2 standard error. */
  readonly output: 1 | 2;
  /** What a test may run in place of the server; see `Program`. */
  readonly module?: URL;
}

/** The configured services, each in a process of its own, behind one address. */
export interface Fleet {
  /** Where all of it is reached: without a slash at the end. */
  readonly url: string;
  readonly processes: readonly Supervised[];
  /** Refuses new requests, then lets every process finish what it has in hand. */
  close(): Promise<void>;
}

const serverModule = new URL('../main.ts', import.meta.url);

/**
 * Starts a process for each configured service and a front before them, and starts again whichever dies. Store and bus must be
 * ones that processes share. Resolves when all serve.
 * @throws Error when one ends before it served; nothing keeps running then
 */
export async function startFleet(config: Config, { logger, output, module = serverModule }: FleetParts): Promise<Fleet> {
  const services = suite.filter(({ name }) => config.services.includes(name));
  const processes: Supervised[] = [];
  const server = httpServer(front({ services, documents: await readDocuments(suite), processes: () => processes, logger }));
  const url = await listen(server, config);
  const env = environmentOf(config, url);
  processes.push(...services.map(({ name }) => supervise({ service: name, module, args: ['--services', name, '--port', '0'], env, output, logger })));
  const close = async (): Promise<void> => {
    await closed(server);
    await Promise.all(processes.map((process) => process.stop()));
  };
  try {
    await Promise.all(processes.map(({ served }) => served));
  } catch (error) {
    await close();
    throw error;
  }
  return { url, processes, close };
}

async function listen(server: Server, { host, port, publicUrl }: Config): Promise<string> {
  server.listen(port, host);
  await once(server, 'listening');
  return publicUrl ?? urlOf(server, host);
}

/** The configuration as a process reads it: in the environment, since whoever lists processes sees arguments with the passwords in them. */
function environmentOf({ store, bus, access, log, keepRepliesHours, shelveUsageDays, schemaPlaces, usageFolders }: Config, url: string): NodeJS.ProcessEnv {
  if (store.kind !== 'mongodb' || bus.kind !== 'rabbitmq') throw new Error('processes need a store and a bus that they can share');
  return {
    ...process.env,
    CONCORD_PROCESSES: 'false', CONCORD_HOST: '127.0.0.1', CONCORD_PUBLIC_URL: url, CONCORD_LOG: log.level, CONCORD_KEEP_REPLIES: String(keepRepliesHours), CONCORD_SHELVE_USAGE: String(shelveUsageDays), CONCORD_SCHEMA_PLACES: schemaPlaces.join(','), CONCORD_STORE: store.url, CONCORD_BUS: bus.url, ...(usageFolders !== undefined && { CONCORD_USAGE_FOLDERS: usageFolders }),
    ...(access.kind === 'issuer'
      ? { CONCORD_ISSUER: access.issuer, CONCORD_AUDIENCE: access.audience, CONCORD_JWKS: access.jwks.href }
      : { CONCORD_DEV_KEY: access.key ?? randomBytes(32).toString('hex') }),
  };
}
