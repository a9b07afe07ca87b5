import type { CollectionDeclaration, Document, Transaction } from '@concord/storage-port';
import type { Consumer } from '../service.ts';
import { possibleTopics } from '../event/topics.ts';
import type { Resource } from '../declaration/declaration.ts';
import { everyParty } from './visible-parties.ts';

/** A part of a resource, and the version of it that the part was made of. */
interface Kept<P> extends Document {
  readonly isKept: boolean;
  readonly keptVersion: number;
  readonly part?: P;
}

/** The parts that a service keeps: what to declare for it, and how to read them. */
export interface KeptParts<P> {
  readonly collection: CollectionDeclaration;
  readonly consumer: Consumer;
  all(transaction: Transaction): Promise<readonly P[]>;
}

/** More are a sign that the part is not narrow enough to be read whole. */
const mostParts = 10_000;

/**
 * Keeps, of another service's resources, a part that every caller is held against, whoever may see the resource: nothing of it may
 * be a secret of its parties. Where a whole resource is wanted, and only for those who see it, `copies` serves.
 * @param name the collection, and the consumer that fills it
 * @param partOf the part as JSON; undefined while there is nothing to keep
 */
export function keptParts<P>(name: string, resourceName: string, partOf: (resource: Resource) => P | undefined): KeptParts<P> {
  return {
    collection: { name, indexes: [['isKept']] },
    consumer: {
      name,
      topics: possibleTopics(resourceName),
      async handle(events, { transaction }) {
        const collection = transaction.collection<Kept<P>>(name);
        for (const { resource, type, version } of events) {
          if (((await collection.find(resource.id))?.document.keptVersion ?? 0) > version) continue;
          const part = type.endsWith('DeleteEvent') ? undefined : partOf(resource);
          await collection.put([{ document: { id: resource.id, keptVersion: version, isKept: part !== undefined, ...(part !== undefined && { part }) }, parties: [everyParty] }]);
        }
      },
    },
    async all(transaction) {
      const kept = await transaction.collection<Kept<P>>(name).list({ where: { op: 'eq', path: 'isKept', value: true }, limit: mostParts });
      return kept.flatMap(({ document: { part } }) => (part === undefined ? [] : [part]));
    },
  };
}
