import type { Bus } from '@concord/bus-port';
import { deliveries, notificationConsumer, notificationRetentions, startDeliveries, type DeliveryWork, type ParkedDeliveries } from '@concord/notification';
import { interestOf, startConsumers, startForgetting, startRelay, startShelving, startTasks, type Consumers, type Relay, type Rounds } from '@concord/outbox';
import { outsideOf, type TargetPolicy } from '@concord/outside';
import { copyConsumer, referralConsumer, repliesKept, resourceWriter, serviceModel, tellerOf, type Consumer, type Documents, type ServiceDeclaration } from '@concord/resource';
import type { PaymentProvider } from '@concord/payment-port';
import type { Storage, Transaction } from '@concord/storage-port';
import type { Logger, Metrics } from '@concord/telemetry';

export interface ServiceParts {
  readonly service: ServiceDeclaration;
  /** All services of the suite, whichever process runs them: who they are decides whom this one hears. */
  readonly suite: readonly ServiceDeclaration[];
  readonly storage: Storage;
  readonly bus: Bus;
  readonly documents: Documents;
  readonly policy: TargetPolicy;
  readonly payments?: PaymentProvider | undefined;
  /** For how long a repeated Idempotency-Key is answered as before. */
  readonly keepRepliesHours: number;
  readonly shelveUsageDays: number;
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** A service that takes events. Its own wait in the outbox until it tells them. */
export interface ListeningService {
  readonly service: ServiceDeclaration;
  readonly storage: Storage;
  /** Names of its groups on the bus. */
  readonly groups: readonly string[];
  readonly parked: ParkedDeliveries;
  readonly consumers: Consumers;
  readonly deliveries: DeliveryWork;
  /** What it does every minute. */
  readonly rounds: readonly Rounds[];
  tell(): Relay;
}

/** What a service listens with: its own consumers and those of the platform. */
const consumersOf = (service: ServiceDeclaration, suite: readonly ServiceDeclaration[], notifying: Parameters<typeof notificationConsumer>[1]): readonly Consumer[] =>
  [...(service.consumers ?? []), copyConsumer(service), referralConsumer(service, suite), notificationConsumer(service, notifying)].filter((consumer) => consumer !== undefined);

/** The groups of the services of a suite, for a bus that outlives the process: what is published before they start waits for them. */
export const interestsOf = (suite: readonly ServiceDeclaration[]) =>
  suite.flatMap((service) => consumersOf(service, suite, { tell: () => undefined, touched: () => undefined }).map((consumer) => interestOf(service.name, consumer)));

/** Starts what listens. `tell` is for when every service of the process listens. */
export async function startService(parts: ServiceParts): Promise<ListeningService> {
  const { service, suite, storage, documents, clock } = parts;
  const model = serviceModel(service, documents);
  const work = startDeliveries({ ...parts, service: service.name });
  const consumers = consumersOf(service, suite, { tell: tellerOf(service, documents), touched: (tenant) => work.touched(tenant) });
  const caller = (tenant: string) => ({ tenant, subject: `service:${service.name}`, scopes: new Set<string>() });
  const writer = (transaction: Transaction, tenant: string, now: Date) => resourceWriter(model, { caller: caller(tenant), now, transaction });
  return {
    service, storage,
    groups: consumers.map((consumer) => interestOf(service.name, consumer).consumer),
    parked: deliveries(storage, clock),
    deliveries: work,
    rounds: [
      startForgetting({ ...parts, service: service.name, retentions: [repliesKept(parts.keepRepliesHours), ...notificationRetentions, ...(service.retentions ?? [])] }),
      startShelving({ ...parts, service: service.name, collections: service.shelved ?? [], afterDays: parts.shelveUsageDays }),
      startTasks({ ...parts, service: service.name, tasks: service.tasks ?? [], writer }),
    ],
    consumers: await startConsumers({ ...parts, service: service.name, consumers, writer, outside: { ...outsideOf(parts.policy), ...(parts.payments && { payments: parts.payments }) } }),
    tell: () => startRelay({ ...parts, service: service.name }),
  };
}
