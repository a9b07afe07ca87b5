import { type Document, type Entry, insertsPack } from '@concord/storage-port';
import { copiesOf, copyCollection } from '../declaration/collections.ts';
import { lowerCamel } from '../document/openapi-document.ts';
import type { Consumer, ConsumerContext, ServiceDeclaration, ServiceEvent } from '../service.ts';
import { batchTopic, createdIn, packIn } from './batch-event.ts';
import { possibleTopics } from './topics.ts';

interface Copy extends Document {
  /** The first, where it says nothing. */
  readonly copiedVersion?: number;
}

/** Keeps the copies of a service in step with the events of those who own the originals. */
export function copyConsumer(service: ServiceDeclaration): Consumer {
  const { collections = [] } = service;
  const packed = new Set(collections.filter((collection) => collection.packed).map(({ name }) => name));
  return { name: 'copies', topics: copiesOf(service).flatMap((name) => [...possibleTopics(name), batchTopic(name)]), handle: (events, context) => keepAll(events, packed, context) };
}

/** Creations that were told together come before whatever is told of one of them. */
async function keepAll(events: readonly ServiceEvent[], packed: ReadonlySet<string>, context: ConsumerContext): Promise<void> {
  for (const event of events.filter(isPack)) await (packed.has(copyCollection(event.resourceName)) ? keepPack(event, context) : keepCopies(createdIn(event), context));
  await keepCopies(events.filter((event) => !isPack(event)), context);
}

const isPack = ({ type, resourceName }: ServiceEvent): boolean => type === batchTopic(resourceName);

/** As it came, in a collection that is declared `packed`: to take it apart would cost more than all else. */
async function keepPack(event: ServiceEvent, context: ConsumerContext): Promise<void> {
  const isKept = await insertsPack(context.transaction.collection(copyCollection(event.resourceName)), packIn(event));
  if (!isKept) await keepCopies(createdIn(event), context);
}

/** For a consumer that must see copies and other events in one order, and therefore keeps the copies itself. */
export async function keepCopies(events: readonly ServiceEvent[], context: ConsumerContext): Promise<void> {
  for (const [name, ofName] of Map.groupBy(events, ({ resourceName }) => lowerCamel(resourceName))) await keepCopiesOf(copyCollection(name), ofName, context);
}

async function keepCopiesOf(name: string, events: readonly ServiceEvent[], { transaction }: ConsumerContext): Promise<void> {
  const collection = transaction.collection<Copy>(name);
  const latest = [...new Map(events.toSorted((a, b) => a.version - b.version).map((event) => [event.resource.id, event])).values()];
  const known = await collection.findMany(latest.map(({ resource }) => resource.id));
  const versions = new Map(known.map(({ document }) => [document.id, document.copiedVersion ?? 1]));
  const fresh = latest.filter(({ resource, version }) => version > (versions.get(resource.id) ?? 0));
  const { gone = [], kept = [] } = Object.groupBy(fresh, ({ type }) => (/(Delete|Remove)Event$/.test(type) ? 'gone' : 'kept'));
  const { changed = [], created = [] } = Object.groupBy(kept, ({ resource }) => (versions.has(resource.id) ? 'changed' : 'created'));
  await collection.insertNew(created.map(copyOf));
  await collection.put(changed.map(copyOf));
  for (const { resource } of gone.filter((event) => versions.has(event.resource.id))) await collection.remove(resource.id);
}

const copyOf = ({ resource, version, parties }: ServiceEvent): Entry<Copy> => ({ document: { ...resource, copiedVersion: version }, parties });
