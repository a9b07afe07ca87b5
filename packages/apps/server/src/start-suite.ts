import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { authorize } from '@concord/access';
import type { Bus } from '@concord/bus-port';
import type { Config } from '@concord/config';
import { unavailable } from '@concord/errors';
import { extensionSchemas, httpApp, httpServer } from '@concord/http';
import { hubOf } from '@concord/notification';
import { outsideOf, type TargetPolicy } from '@concord/outside';
import type { Relay } from '@concord/outbox';
import type { Documents } from '@concord/resource';
import type { PaymentProvider } from '@concord/payment-port';
import type { Storage } from '@concord/storage-port';
import { prometheusMetrics, type Logger, type Metrics } from '@concord/telemetry';
import { openBus, openPayments, openStorage } from './adapters.ts';
import { authentication } from './authentication.ts';
import { adminAnswers, tokenAnswers } from './beside.ts';
import { readDocuments } from './documents.ts';
import { usageIntake } from './folders/usage-intake.ts';
import { watchFolder, type Watch } from './folders/watch-folder.ts';
import { watchedFolders, type WatchedFolder } from './folders/watched-folder.ts';
import { closed, portOf, urlOf } from './listening.ts';
import { services as suite } from './services.ts';
import { interestsOf, startService, type ListeningService } from './start-service.ts';

const drainMs = 10_000;

export interface SuiteParts {
  readonly logger: Logger;
  /** The time of the business. */
  readonly clock: () => Date;
  /** What a test may put around the bus, to see what passes. */
  readonly around?: (bus: Bus) => Bus;
  /** Who moves money, in the place of whom the configuration names. */
  readonly payments?: PaymentProvider;
}

export interface Suite {
  /** Where it is reached: without a slash at the end. */
  readonly url: string;
  /** Where it listens, whatever address clients use. */
  readonly port: number;
  /** The store of each service that runs here. */
  readonly storages: readonly Storage[];
  /** Refuses new requests, finishes what is in hand, and leaves the rest in outboxes and queues for the next start. */
  close(): Promise<void>;
}

/**
 * Runs the configured services on the configured adapters: stores, bus, whoever listens, then whoever tells, and last the
 * address, so that a client that gets an answer gets it from a suite that is whole.
 */
export async function startSuite(config: Config, { logger, clock, around = (bus) => bus, payments = openPayments(config.payments) }: SuiteParts): Promise<Suite> {
  const declared = suite.filter(({ name }) => config.services.includes(name));
  const documents = await readDocuments(suite);
  const folders = config.usageFolders === undefined ? [] : await watchedFolders(config.usageFolders);
  const storages = await Promise.all(declared.map((service) => openStorage(config.store, service)));
  const bus = around(await openBus(config.bus, config.store));
  if (bus.durable) await bus.declare(interestsOf(suite));
  const metrics = prometheusMetrics();
  const policy: TargetPolicy = config.production ? 'public' : 'development';
  const services: ListeningService[] = [];
  for (const [index, service] of declared.entries()) {
    const storage = storages[index];
    if (storage) services.push(await startService({ service, suite, storage, bus, documents, policy, payments, keepRepliesHours: config.keepRepliesHours, shelveUsageDays: config.shelveUsageDays, clock, logger, metrics }));
  }
  const relays = services.map((service) => service.tell());
  const served = await serve(config, { documents, bus, services, policy, clock, logger, metrics });
  const watches = watchAll(folders, services, { documents, clock, logger });
  return { url: served.url, port: portOf(served.server), storages, close: () => stop({ ...served, watches, services, relays, bus, logger }) };
}

/** Where usage is taken in, so are the files that lie in folders for it. */
function watchAll(folders: readonly WatchedFolder[], services: readonly ListeningService[], { documents, clock, logger }: Pick<Serving, 'documents' | 'clock' | 'logger'>): readonly Watch[] {
  const usage = services.find(({ service }) => service.name === 'usage');
  if (!usage || folders.length === 0) return [];
  const intakeOf = usageIntake(usage, documents, clock);
  return folders.map((folder) => watchFolder(folder, { intake: intakeOf(folder), logger }));
}

interface Serving {
  readonly documents: Documents;
  readonly bus: Bus;
  readonly services: readonly ListeningService[];
  readonly policy: TargetPolicy;
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

interface Served {
  readonly server: Server;
  readonly url: string;
  /** Makes the readiness probe fail. */
  readonly leave: () => void;
}

async function serve(config: Config, { documents, bus, services, policy, clock, logger, metrics }: Serving): Promise<Served> {
  const { authenticate, issuer } = await authentication(config, logger);
  const hub = hubOf(documents, policy);
  let isLeaving = false;
  let url = '';
  const app = await httpApp({
    services: services.map(({ service, storage }) => ({ service, storage, hub })),
    documents, authenticate, authorize, clock, logger,
    schemas: extensionSchemas({ places: config.schemaPlaces, outside: outsideOf(policy), clock: () => new Date(), here: () => url }),
    metrics: withDeadLetters(metrics, bus, services),
    probes: { bus: () => bus.ping(), process: async () => { if (isLeaving) throw unavailable('stopping', 'the process is stopping'); } },
    beside: { ...adminAnswers({ authenticate, bus, services }), ...(issuer ? tokenAnswers(issuer, () => url) : {}) },
  });
  const server = httpServer(app);
  server.listen(config.port, config.host);
  await once(server, 'listening');
  url = config.publicUrl ?? urlOf(server, config.host);
  return { server, url, leave: () => { isLeaving = true; } };
}

/** Counts the dead letters when somebody asks; a bus that is away is known from elsewhere. */
const withDeadLetters = (metrics: Metrics, bus: Bus, services: readonly ListeningService[]): Metrics => ({
  ...metrics,
  async expose() {
    const groups = services.flatMap((service) => service.groups);
    await Promise.allSettled(groups.map(async (group) => metrics.deadLetters(group, (await bus.deadLetters(group, 1_000)).length)));
    return metrics.expose();
  },
});

interface Stopping extends Served {
  readonly watches: readonly Watch[];
  readonly services: readonly ListeningService[];
  readonly relays: readonly Relay[];
  readonly bus: Bus;
  readonly logger: Logger;
}

/** Requests first, since they make events; then those who tell, those who listen, the bus, and last the stores. */
async function stop({ server, leave, watches, services, relays, bus, logger }: Stopping): Promise<void> {
  leave();
  await Promise.all([closed(server), ...watches.map((watch) => watch.close())]);
  const told = Promise.all(relays.map((relay) => relay.close()));
  await Promise.race([told, sleep(drainMs, undefined, { ref: false })]);
  await Promise.all(services.flatMap(({ consumers, deliveries, rounds }) => [consumers, deliveries, ...rounds].map((one) => one.close())));
  await bus.close();
  await told;
  await Promise.all(services.map(({ storage }) => storage.close()));
  logger.info('stopped');
}
