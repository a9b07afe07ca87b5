import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProcessBus } from '@concord/bus-in-process';
import type { Bus } from '@concord/bus-port';
import type { BusConfig, PaymentsConfig, StoreConfig } from '@concord/config';
import { notificationCollections } from '@concord/notification';
import type { PaymentProvider } from '@concord/payment-port';
import { sandboxProvider } from '@concord/payment-sandbox';
import { collectionsOf, type ServiceDeclaration } from '@concord/resource';
import type { Storage } from '@concord/storage-port';
import { sqliteStorage } from '@concord/storage-sqlite';

// The drivers of the engines to grow into take half a second to load, so the embedded suite does without them.

/** The store of one service: a file in the data folder, or a database named `<prefix>_<service>`. */
export async function openStorage(store: StoreConfig, service: ServiceDeclaration): Promise<Storage> {
  const collections = [...collectionsOf(service), ...notificationCollections];
  if (store.kind === 'mongodb') {
    const { mongodbStorage } = await import('@concord/storage-mongodb');
    return mongodbStorage({ url: store.url, database: `${store.prefix}_${service.name}`, collections });
  }
  mkdirSync(store.folder, { recursive: true });
  return sqliteStorage({ path: join(store.folder, `${service.name}.sqlite`), collections });
}

/** One bus for all services of the process. In process, it keeps dead letters beside the stores; installations on one broker are kept apart by the name of the store. */
export async function openBus(bus: BusConfig, store: StoreConfig): Promise<Bus> {
  if (bus.kind === 'in-process') return inProcessBus(store.kind === 'sqlite' ? { folder: join(store.folder, 'dead-letters') } : {});
  const { rabbitmqBus } = await import('@concord/bus-rabbitmq');
  return rabbitmqBus({ url: bus.url, prefix: store.kind === 'mongodb' ? store.prefix : 'concord' });
}

/** Who moves money; nobody where nothing is said. */
export const openPayments = (payments: PaymentsConfig): PaymentProvider | undefined => (payments === 'sandbox' ? sandboxProvider() : undefined);
