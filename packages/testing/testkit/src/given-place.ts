import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FromOutside } from '@concord/bus-port';
import { removeTopology, sendFromOutside } from '@concord/bus-rabbitmq';
import { interestsOf, services } from '@concord/server';
import { MongoClient } from 'mongodb';

/** Where a suite keeps its data, for it alone. */
export interface Place {
  /** Arguments of the server that lead there. */
  readonly args: readonly string[];
  /** What the server's environment needs: a folder keeps the key that tokens are signed with over a restart, servers do not. */
  readonly env: NodeJS.ProcessEnv;
  /** Sends on the bus as somebody outside the suite does; absent where the bus ends with the process. */
  readonly send?: (sent: FromOutside) => Promise<void>;
  /** Unlike that of any other place. */
  readonly name: string;
  /** Takes away what `running` services have left there. */
  remove(running: readonly string[]): Promise<void>;
}

/** A temporary folder, or, where CONCORD_MODE is `real`, a prefix of its own on MONGODB_URL and AMQP_URL. */
export async function givenPlace(): Promise<Place> {
  const name = `t${randomBytes(6).toString('hex')}`;
  const { CONCORD_MODE, MONGODB_URL = '', AMQP_URL = '' } = process.env;
  if (CONCORD_MODE !== 'real') return folderOf(name);
  const store = MONGODB_URL.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)[^?]*/, `$1/${name}`);
  // A few dozen queues and databases of each suite would be thousands in the end.
  const remove = async (running: readonly string[]): Promise<void> => {
    const interests = interestsOf(services.filter((service) => running.includes(service.name)));
    const doors = interests.flatMap(({ fromOutside, topics }) => (fromOutside ? topics : []));
    await Promise.all([removeTopology(AMQP_URL, name, interests.map(({ consumer }) => consumer), doors), dropDatabases(MONGODB_URL, name)]);
  };
  return { args: ['--store', store, '--bus', AMQP_URL], env: { CONCORD_DEV_KEY: name }, name, remove, send: (sent) => sendFromOutside(AMQP_URL, name, sent) };
}

async function folderOf(name: string): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'concord-suite-'));
  return { args: ['--store', `sqlite:${folder}`], env: {}, name, remove: () => rm(folder, { recursive: true }) };
}

async function dropDatabases(url: string, prefix: string): Promise<void> {
  const client = await MongoClient.connect(url);
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true, filter: { name: new RegExp(`^${prefix}_`) } });
  await Promise.all(databases.map(({ name }) => client.db(name).dropDatabase()));
  await client.close();
}
