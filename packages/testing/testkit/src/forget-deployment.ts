import { removeTopology } from '@concord/bus-rabbitmq';
import type { Config } from '@concord/config';
import { interestsOf, services } from '@concord/server';
import { MongoClient } from 'mongodb';

/** Removes what a test's suite has left on real servers: a few dozen queues and databases of each would be thousands in the end. */
export async function forgetDeployment({ store, bus, services: running }: Config): Promise<void> {
  if (store.kind !== 'mongodb' || bus.kind !== 'rabbitmq') return;
  const consumers = interestsOf(services.filter(({ name }) => running.includes(name))).map(({ consumer }) => consumer);
  await Promise.all([removeTopology(bus.url, store.prefix, consumers), dropDatabases(store)]);
}

async function dropDatabases({ url, prefix }: Extract<Config['store'], { readonly kind: 'mongodb' }>): Promise<void> {
  const client = await MongoClient.connect(url);
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true, filter: { name: new RegExp(`^${prefix}_`) } });
  await Promise.all(databases.map(({ name }) => client.db(name).dropDatabase()));
  await client.close();
}
