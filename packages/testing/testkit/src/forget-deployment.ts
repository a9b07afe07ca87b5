import { removeTopology } from '@concord/bus-rabbitmq';
import type { Config } from '@concord/config';
import { interestsOf, services } from '@concord/server';
import { MongoClient } from 'mongodb';

/** Removes what a test's suite has left on real servers: a few dozen queues and databases of each would be thousands in the end. */
export async function forgetDeployment({ store, bus, services: running }: Config): Promise<void> {
  if (store.kind !== 'mongodb' || bus.kind !== 'rabbitmq') return;
  await removeTopology(bus.url, store.prefix, interestsOf(services.filter(({ name }) => running.includes(name))).map(({ consumer }) => consumer));
  const client = await MongoClient.connect(store.url);
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true });
  for (const { name } of databases.filter((database) => database.name.startsWith(store.prefix))) await client.db(name).dropDatabase();
  await client.close();
}
