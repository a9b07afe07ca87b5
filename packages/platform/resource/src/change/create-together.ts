import { fewestInPack, insertsPack, packTogether } from '@concord/storage-port';
import { resourceCollection } from '../declaration/collections.ts';
import type { Resource } from '../declaration/declaration.ts';
import { tellOfPack } from '../event/batch-event.ts';
import { collectionOf, createResource, entryOf, type Writing } from './write-resource.ts';

/**
 * Creates resources as `createResource` does each. Many that are declared `packed` are kept as one piece, and many are told in one message, whether they are or not:
 * what comes by the thousand costs a fraction then. @returns them in the order of their bodies
 */
export async function createTogether(writing: Writing, bodies: readonly Readonly<Record<string, unknown>>[]): Promise<readonly Resource[]> {
  const { type: { name, declaration }, context: { transaction, now, caller: { tenant } } } = writing;
  if (bodies.length < fewestInPack || declaration.consequences) return each(bodies, async (body) => (await createResource(writing, body)).document);
  const entries = await each(bodies, (body) => entryOf(writing, body));
  const pack = packTogether(entries, resourceCollection(declaration));
  const isKept = declaration.packed === true && (await insertsPack(collectionOf(writing), pack));
  if (!isKept) await each(entries, (entry) => collectionOf(writing).insert(entry));
  tellOfPack(name, pack, { transaction, now, tenant });
  return entries.map(({ document }) => document);
}

/** One after the other: a transaction answers one question at a time. */
async function each<From, To>(items: readonly From[], make: (item: From) => Promise<To>): Promise<readonly To[]> {
  const made: To[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
