import { eachUnpacked, type Pack, unpacked } from '@concord/storage-port';
import type { Resource } from '../declaration/declaration.ts';
import type { ServiceEvent } from '../service.ts';
import { emitMessage, type MessageContext } from './message.ts';

/** Resources that were created together, as the store keeps them: `content` is the pack's, in base64. */
interface CreatedBatch extends Resource {
  readonly label: Omit<Pack, 'content'>;
  readonly content: string;
}

/** The message that stands for the creations of a pack: one of its topics for each resource. */
export const batchTopic = (name: string): string => `${name}BatchCreateEvent`;

/** Tells of a pack of new resources in one message. Those who want each alone take it apart with `createdIn`. */
export function tellOfPack(name: string, { content, ...label }: Pack, context: MessageContext): void {
  const resource: CreatedBatch = { id: label.first, label, content: Buffer.from(content).toString('base64') };
  emitMessage({ topic: batchTopic(name), key: `${name}/${label.first}`, resourceName: name, resource, parties: label.parties }, context);
}

/** The pack that a message tells of. */
export const packIn = ({ resource }: ServiceEvent): Pack => {
  const { label, content } = resource as CreatedBatch;
  return { ...label, content: Buffer.from(content, 'base64') };
};

/** How many resources a message tells of. */
export const countIn = ({ type, resourceName, resource }: ServiceEvent): number => (type === batchTopic(resourceName) ? (resource as CreatedBatch).label.count : 1);

/** The resources of a pack that a message tells of, each when it is asked for. */
export function* resourcesIn(event: ServiceEvent): Generator<Resource> {
  for (const { document } of eachUnpacked(packIn(event))) yield document;
}

/** The creations that a message tells of: one for each resource of a pack; the event itself where it is none. */
export function createdIn(event: ServiceEvent): readonly ServiceEvent[] {
  if (event.type !== batchTopic(event.resourceName)) return [event];
  const type = `${event.resourceName}CreateEvent`;
  return unpacked(packIn(event)).map(({ document, parties, version }, index) => ({ ...event, id: `${event.id}.${String(index)}`, type, resource: document, parties, version }));
}
