import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMongod } from './real/mongod.ts';
import { startRabbitmq } from './real/rabbitmq.ts';
import type { ServerProcess } from './real/server-process.ts';

/** Where the servers listen; `stop` ends those that were started here and removes what they wrote. */
export interface RealServers {
  readonly mongodbUrl: string;
  readonly amqpUrl: string;
  stop(): Promise<void>;
}

/** Memory as a file system. A process that is killed leaves its files there as on a disk; only a machine that falls does not, and no test pulls that plug. */
const MEMORY = '/dev/shm';
const ROOMY_BYTES = 6 * 2 ** 30;

/** Where servers of an hour write: to wait for a disk at every commit takes several times as long as the commits. */
function quickFolder(): string {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOMY_BYTES ? MEMORY : tmpdir();
}

/**
 * MongoDB and RabbitMQ: those that MONGODB_URL and AMQP_URL name, else fresh ones on free loopback ports, fetched or
 * installed where the machine has none.
 * @param place folder under which they write
 * @throws Error in one sentence when that cannot be done; nothing keeps running then.
 */
export async function startRealServers(place = quickFolder()): Promise<RealServers> {
  const folder = mkdtempSync(join(place, 'concord-real-'));
  const started: ServerProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.splice(0).map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const mongodbUrl = process.env.MONGODB_URL ?? (await ownMongodb(folder, started));
    const amqpUrl = process.env.AMQP_URL ?? (await ownRabbitmq(folder, started));
    return { mongodbUrl, amqpUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ownMongodb(folder: string, started: ServerProcess[]): Promise<string> {
  const { url, server } = await startMongod(folder);
  started.push(server);
  return url;
}

async function ownRabbitmq(folder: string, started: ServerProcess[]): Promise<string> {
  const { url, servers } = await startRabbitmq(folder);
  started.push(...servers);
  return url;
}

/** Resolves when somebody asks this process to end. */
export const interrupted = (): Promise<unknown> => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);

async function serveUntilInterrupted(): Promise<void> {
  // Waiting for a signal alone does not keep a process alive.
  const stay = setInterval(() => undefined, 60_000);
  const asked = interrupted().finally(() => clearInterval(stay));
  const servers = await startRealServers();
  console.log(`MONGODB_URL=${servers.mongodbUrl}\nAMQP_URL=${servers.amqpUrl}\nCtrl-C stops both.`);
  await asked;
  await servers.stop();
}

if (import.meta.main) {
  await serveUntilInterrupted().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
