import { createHash } from 'node:crypto';
import { invalidInput } from '@concord/errors';
import type { Transaction } from '@concord/storage-port';
import { type Mapping, shippedMappings } from '@concord/usage-format';
import { mappingOf, type UsageMapping } from './usage-mapping.resource.ts';

/** A mapping as it was when something was read by it. */
export interface MappingRef {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

export interface FoundMapping {
  readonly ref: MappingRef;
  readonly mapping: Mapping;
}

/**
 * A mapping by its id, else by its name, among those that the caller may see and those that are shipped.
 * @throws DomainError invalidInput `ambiguousMapping` where several have the name
 */
export async function findMapping(asked: string, transaction: Transaction): Promise<FoundMapping | undefined> {
  const is = (path: string) => ({ op: 'eq', path, value: asked }) as const;
  const found = await transaction.collection<UsageMapping>('usageMapping').list({ where: { op: 'or', of: [is('id'), is('name')] }, limit: 10 });
  const known = found.find(({ document }) => document.id === asked) ?? found[0];
  if (!known) return shippedMapping(asked);
  const { id, name, version } = known.document;
  if (found.length > 1 && id !== asked) throw invalidInput('ambiguousMapping', `several mappings are called ${asked}; say which by its id`);
  return { ref: { id, name, version }, mapping: mappingOf(known.document) };
}

/** One that comes with the suite. Its version is what it says: it changes with the suite and not otherwise. */
export function shippedMapping(id: string): FoundMapping | undefined {
  const mapping = Object.hasOwn(shippedMappings, id) ? shippedMappings[id] : undefined;
  return mapping && { ref: { id, name: mapping.name, version: createHash('sha256').update(JSON.stringify(mapping)).digest('hex').slice(0, 12) }, mapping };
}
