import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProcessBus } from '@concord/bus-in-process';
import type { Bus } from '@concord/bus-port';
import { rabbitmqBus } from '@concord/bus-rabbitmq';
import type { BusConfig, StoreConfig } from '@concord/config';
import { notificationCollections } from '@concord/notification';
import { collectionsOf, type ServiceDeclaration } from '@concord/resource';
import type { Storage } from '@concord/storage-port';
import { mongodbStorage } from '@concord/storage-mongodb';
import { sqliteStorage } from '@concord/storage-sqlite';

/** The store of one service: a file in the data folder, or a database named `<prefix>_<service>`. */
export async function openStorage(store: StoreConfig, service: ServiceDeclaration): Promise<Storage> {
  const collections = [...collectionsOf(service), ...notificationCollections];
  if (store.kind === 'mongodb') return mongodbStorage({ url: store.url, database: `${store.prefix}_${service.name}`, collections });
  mkdirSync(store.folder, { recursive: true });
  return sqliteStorage({ path: join(store.folder, `${service.name}.sqlite`), collections });
}

/** One bus for all services of the process. @param prefix keeps installations on one broker apart. */
export const openBus = (bus: BusConfig, prefix: string): Bus => (bus.kind === 'in-process' ? inProcessBus() : rabbitmqBus({ url: bus.url, prefix }));
