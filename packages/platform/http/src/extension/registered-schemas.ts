import type { Finding } from '@concord/errors';
import { copyCollection, type Resource } from '@concord/resource';
import type { Scope, Storage } from '@concord/storage-port';
import { othersNamedBy, readSet, registeredPlace, type SchemaSet } from './schema-set.ts';

/** A schema as the suite keeps it, of which every service has a copy. */
interface RegisteredSchema extends Resource {
  readonly state: string;
  readonly schema: object;
}

/** Answers the active registered schema that has an id, where there is one to be seen. */
export type FindRegistered = (id: string) => Promise<object | undefined>;

/** Those that a schema refers to, and they in turn. */
const mostTogether = 20;

export const registeredIn = (storage: Storage, scope: Scope): FindRegistered => async (id) => {
  const found = await storage.scoped(scope).collection<RegisteredSchema>(copyCollection('ExtensionSchema')).find(id);
  return found?.document.state === 'active' ? found.document.schema : undefined;
};

/** A schema with all that it refers to, as far as it is found. */
export async function withReferred(schema: object, find: FindRegistered): Promise<SchemaSet> {
  const set = new Map([['', schema]]);
  for (const one of set.values()) {
    for (const address of othersNamedBy(one)) {
      const referred = set.has(address) || set.size > mostTogether ? undefined : await registeredAt(address, find);
      if (referred) set.set(address, referred);
    }
  }
  return set;
}

/** What is wrong with a schema that is to be registered, by the rules of JSON Schema draft-07 and the bounds of what judges, with pointers into it. */
export async function schemaFindings(schema: object, find: FindRegistered): Promise<readonly Finding[]> {
  const dialect: unknown = '$schema' in schema ? schema.$schema : undefined;
  if (dialect !== undefined && !(typeof dialect === 'string' && draftsRead.test(dialect))) return [{ code: 'unknownDialect', message: '$schema names another dialect than JSON Schema draft-04 to draft-07', pointer: '/$schema' }];
  return readSet(await withReferred(schema, find)).findings;
}

const draftsRead = /^https?:\/\/json-schema\.org\/draft-0[4-7]\/schema#?$/;

export async function registeredAt(address: string, find: FindRegistered): Promise<object | undefined> {
  const id = address.startsWith(registeredPlace) ? idIn(address.slice(registeredPlace.length)) : undefined;
  return id === undefined ? undefined : find(id);
}

/** A segment of a path, decoded; nothing for several or a broken one. */
function idIn(segment: string): string | undefined {
  try {
    return segment.includes('/') ? undefined : decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
