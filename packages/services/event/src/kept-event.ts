import { type EntityRef, hubCollection, type Resource, type Retention, type ServiceEvent, uuidv7 } from '@concord/resource';
import type { CollectionDeclaration, Transaction } from '@concord/storage-port';
import type { Topic } from './topic.resource.ts';

/** An event as a topic keeps it; its attributes are those of the TMF688 event. */
export interface KeptEvent extends Resource {
  readonly topic: EntityRef;
  /** ISO 8601 UTC. */
  readonly receivedAt: string;
}

const collection = 'event';
const thirtyDaysMs = 30 * 24 * 3_600_000;

export const eventCollection: CollectionDeclaration = { name: collection, indexes: [['topic.id', 'eventTime'], ['receivedAt']] };
export const eventRetention: Retention = { collection, path: 'receivedAt', keptForMs: thirtyDaysMs };

const basePath = '/tmf-api/event/v4';

/** @param told the event in TMF688's attributes */
export const keptEvent = ({ id: topic }: Topic, id: string, told: Readonly<Record<string, unknown>>, now: Date): KeptEvent => ({
  '@type': 'Event', ...told, id, href: `${basePath}/topic/${encodeURIComponent(topic)}/event/${encodeURIComponent(id)}`, topic: { id: topic }, receivedAt: now.toISOString(),
});

/** As a client sees it. */
export const shownEvent = ({ receivedAt: _receivedAt, ...shown }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => shown;

export interface Keeping {
  readonly transaction: Transaction;
  readonly tenant: string;
  readonly now: Date;
}

interface Entry {
  readonly document: KeptEvent;
  readonly parties: readonly string[];
}

/** Keeps events that are not kept yet, and tells the hubs of their topics. */
export async function keep(entries: readonly Entry[], { transaction, tenant, now }: Keeping): Promise<void> {
  const fresh = await transaction.collection<KeptEvent>(collection).insertNew(entries);
  const heard = await heardTopics(entries, transaction);
  for (const { document, parties } of entries.filter((entry) => fresh.has(entry.document.id) && heard.has(entry.document.topic.id))) {
    const event: ServiceEvent = { id: uuidv7(now), type: 'EventCreateEvent', time: now.toISOString(), resourceName: 'Event', resource: { ...shownEvent(document), id: document.id }, version: 1, parties };
    transaction.emit({ id: event.id, topic: event.type, key: `Event/${document.topic.id}`, tenant, body: event });
  }
}

/** The topics of events at whose hub somebody has subscribed. */
async function heardTopics(entries: readonly Entry[], transaction: Transaction): Promise<ReadonlySet<string>> {
  const ids = [...new Set(entries.map(({ document }) => document.topic.id))];
  const counts = await Promise.all(ids.map(async (id) => [id, await transaction.collection(hubCollection).count({ op: 'eq', path: 'topic.id', value: id })] as const));
  return new Set(counts.filter(([, count]) => count > 0).map(([id]) => id));
}

export const findEvent = async (id: string, transaction: Transaction): Promise<KeptEvent | undefined> => (await transaction.collection<KeptEvent>(collection).find(id))?.document;
