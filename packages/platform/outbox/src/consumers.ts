import type { Bus, Interest, Message, OutsideBody, Subscription } from '@concord/bus-port';
import { type Consumer, type Outside, piecesByWeight, type ResourceWriter, type ServiceEvent } from '@concord/resource';
import type { Storage, Transaction } from '@concord/storage-port';
import type { Logger, Metrics } from '@concord/telemetry';

export interface ConsumersParts {
  readonly service: string;
  /** Those of the service's declaration and those that the platform adds: copies, hub deliveries. */
  readonly consumers: readonly Consumer[];
  readonly storage: Storage;
  readonly bus: Bus;
  /** How a consumer writes resources of its service, with their rules and notifications, in its transaction. */
  readonly writer: (transaction: Transaction, tenant: string, now: Date) => ResourceWriter;
  readonly outside: Outside;
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export interface Consumers {
  /** Takes no more messages and waits for the batches in hand. */
  close(): Promise<void>;
}

/** The group of a consumer, named `<service>.<consumer>`, for the bus to know before anybody publishes. */
export const interestOf = (service: string, { name, topics, batch, fromOutside }: Consumer): Interest =>
  ({ consumer: `${service}.${name}`, topics, ...(batch === undefined ? {} : { batch }), ...(fromOutside && { fromOutside }) });

/**
 * Subscribes every consumer and resolves when all groups exist. The events of one tenant in a batch take effect in one
 * transaction together with the record that they were seen, so each has its effect once. Failures are left to the bus,
 * which repeats and in the end sets aside.
 */
export async function startConsumers(parts: ConsumersParts): Promise<Consumers> {
  const subscriptions: Subscription[] = [];
  for (const consumer of parts.consumers) {
    const interest = interestOf(parts.service, consumer);
    subscriptions.push(await parts.bus.subscribe(interest, (messages) => take({ ...parts, group: interest.consumer, consumer }, messages)));
  }
  return { async close() { await Promise.all(subscriptions.map((subscription) => subscription.close())); } };
}

interface GroupParts extends ConsumersParts {
  readonly group: string;
  readonly consumer: Consumer;
}

async function take(parts: GroupParts, messages: readonly Message[]): Promise<void> {
  for (const [tenant, ofTenant] of Map.groupBy(messages, (message) => message.tenant)) {
    for (const together of inTransactions(ofTenant, parts.consumer)) await takeOfTenant(parts, tenant, together);
  }
}

const inTransactions = (messages: readonly Message[], { weight }: Consumer): readonly (readonly Message[])[] => (weight ? piecesByWeight(messages, ({ body }) => weight(body as ServiceEvent), 1) : [messages]);

async function takeOfTenant(parts: GroupParts, tenant: string, messages: readonly Message[]): Promise<void> {
  const { group, consumer, metrics, logger, clock } = parts;
  const events = new Map(messages.map((message) => [message.id, eventOf(message, consumer, clock())]));
  try {
    const handled = await effect(parts, tenant, events);
    metrics.consumed(group, 'handled', handled);
    metrics.consumed(group, 'repeated', messages.length - handled);
    metrics.consumerLag(group, ageInSeconds([...events.values()].at(-1), clock()));
  } catch (error) {
    metrics.consumed(group, 'failed', messages.length);
    logger.error('consumer failed', { error, consumer: group, tenant, messages: messages.map(({ id }) => id) });
    throw error;
  }
}

/** @returns how many of the messages had not been seen before. */
async function effect({ group, consumer, storage, clock, writer, outside }: GroupParts, tenant: string, told: ReadonlyMap<string, ServiceEvent>): Promise<number> {
  const own = storage.scoped({ tenant });
  if (consumer.concerns && !(await consumer.concerns([...told.values()], own))) return told.size;
  await consumer.prepare?.([...told.values()], tenant, own, outside);
  return own.transaction(async (transaction) => {
    const unseen = await transaction.unseen(group, [...told.keys()]);
    const events = [...told].flatMap(([id, event]) => (unseen.has(id) ? [event] : []));
    const now = clock();
    if (events.length > 0) await consumer.handle(events, { tenant, now, transaction, resources: writer(transaction, tenant, now) });
    return events.length;
  });
}

/** What comes from outside is told as one that is made of the text. */
function eventOf({ id, topic, body }: Message, { fromOutside }: Consumer, now: Date): ServiceEvent {
  if (!fromOutside) return body as ServiceEvent;
  const sent = body as OutsideBody;
  return { id, type: topic, time: now.toISOString(), resourceName: topic, resource: { id, ...sent }, version: 1, parties: sent.party === undefined ? [] : [sent.party] };
}

const ageInSeconds = (event: ServiceEvent | undefined, now: Date): number => (event === undefined ? 0 : (now.getTime() - Date.parse(event.time)) / 1000);
