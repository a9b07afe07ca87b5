import type { Finding } from '@concord/errors';
import type { AskedBy, Outside } from '@concord/resource';
import type { Storage } from '@concord/storage-port';
import { parseJsonBody } from '../edge/json-body.ts';
import { extensionsIn, type Location } from './extensions-in.ts';
import { fetchedSchema, refusedSchema } from './fetched-schema.ts';
import { type Check, judgeBySchema } from './judge-by-schema.ts';
import { registeredAt, registeredIn, withReferred } from './registered-schemas.ts';
import { registeredPlace, type SchemaSet } from './schema-set.ts';

/** Thrown where a schema has to be loaded before a body can be judged: a transaction waits for nothing but its own work. */
class SchemaWanted extends Error {
  readonly load: () => Promise<void>;

  constructor(location: string, load: () => Promise<void>) {
    super(`the schema at ${location} is not here yet`);
    this.load = load;
  }
}

/** Schemas of partners' own extensions, by which every object that names one in `@schemaLocation` is judged as well, the resource or one within it. */
export interface ExtensionSchemas {
  /** What the schemas that a body names have against it; nothing where it names none, or those that lie where no schema is read from. */
  findingsOn(body: unknown, asked: Asked): readonly Finding[];
  /** Does what asks for findings, again after each schema that it lacked was loaded. @throws DomainError unprocessable `schemaNotToBeHad`, `badSchema`, `tooManySchemas` */
  withSchemas<T>(work: () => T | Promise<T>): Promise<T>;
}

/** Who wants to know, and the store of the service that is asked: it keeps copies of the registered schemas. */
interface Asked {
  readonly by: AskedBy;
  readonly storage: Storage;
}

interface Parts {
  /** Addresses below which schemas are read. */
  readonly places: readonly string[];
  readonly outside: Outside;
  readonly clock: () => Date;
  /** The address of the suite, below which registered schemas lie. */
  readonly here: () => string;
}

/** Gets what lies at an address; what it answers reads it, and throws where it cannot be read. */
type Read = (address: string) => Promise<() => SchemaSet>;

interface Kept {
  readonly check: Check;
  readonly until: number;
}

const mostKept = 200;
const keptForMs = 300_000;
/** For one request, which may name a schema for each object in it. */
const mostLoaded = 20;

export function extensionSchemas({ places, outside, clock, here }: Parts): ExtensionSchemas {
  const kept = new Map<string, Kept>();
  const load = async (key: string, location: string, read: Read): Promise<void> => {
    const check = await checkOf(location, read);
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    kept.set(key, { check, until: clock().getTime() + keptForMs });
  };
  const fetched: Read = async (address) => {
    const text = await fetchedSchema(address, outside);
    return () => new Map([['', objectIn(text)]]);
  };
  return {
    findingsOn(body, { by, storage }) {
      const locationOf = locationsAt(places, here);
      const named = new Set(extensionsIn(by.before, locationOf).map(({ location }) => location));
      const checkAt = (location: string): Check => {
        const seen = seenBy(location, by, named);
        const key = [seen?.tenant, seen?.party, location].join('\n');
        const known = kept.get(key);
        if (known && known.until > clock().getTime()) return known.check;
        throw new SchemaWanted(location, () => load(key, location, seen ? (address) => registered(address, storage, seen) : fetched));
      };
      return extensionsIn(body, locationOf).flatMap(({ location, pointer, value }) => checkAt(location)(value).map((finding) => under(pointer, finding)));
    },
    async withSchemas(work) {
      for (let loaded = 0; ; loaded += 1) {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof SchemaWanted)) throw error;
          if (loaded === mostLoaded) throw refusedSchema('tooManySchemas', `a request names at most ${String(mostLoaded)} schemas that have to be loaded`, error);
          await error.load();
        }
      }
    },
  };
}

/** Those below the places and the registered ones; read as URLs, so that dots lead nowhere else. */
const locationsAt = (places: readonly string[], here: () => string): Location => (named) => {
  const { origin, href, pathname, hash } = URL.parse(named, here()) ?? {};
  if (href === undefined) return undefined;
  if (origin === URL.parse(here())?.origin && pathname?.startsWith(registeredPlace)) return `${pathname}${hash ?? ''}`;
  return URL.canParse(named) && places.some((place) => href.startsWith(place.endsWith('/') ? place : `${place}/`)) ? href : undefined;
};

/** Whose eyes find a registered schema: the caller's, and everybody's where what is changed is judged by it already. */
function seenBy(location: string, { caller: { tenant, party } }: AskedBy, named: ReadonlySet<string>): AskedBy['caller'] | undefined {
  if (!location.startsWith(registeredPlace)) return undefined;
  return party === undefined || named.has(location) ? { tenant } : { tenant, party };
}

/** A registered schema with all that it refers to, whoever may see that. */
async function registered(address: string, storage: Storage, seen: AskedBy['caller']): Promise<() => SchemaSet> {
  const schema = await registeredAt(address, registeredIn(storage, seen));
  if (!schema) throw refusedSchema('schemaNotToBeHad', `${address} is no active schema that is known here (yet)`);
  const schemas = await withReferred(schema, registeredIn(storage, { tenant: seen.tenant }));
  return () => schemas;
}

/** A finding on an object, as one on the body that holds it. */
const under = (place: string, finding: Finding): Finding => (place === '' ? finding : { ...finding, message: `${place}: ${finding.message}`, pointer: `${place}${finding.pointer ?? ''}` });

async function checkOf(location: string, read: Read): Promise<Check> {
  const [address = '', place = ''] = location.split('#');
  const schemas = await read(address);
  try {
    return await judgeBySchema(schemas(), decodeURIComponent(place));
  } catch (error) {
    throw refusedSchema('badSchema', `${address} is no JSON Schema that can be used here: ${reasonOf(error)}`, error);
  }
}

function objectIn(text: Uint8Array): object {
  const schema = parseJsonBody(text);
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) throw new TypeError('it is no object');
  return schema;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 300) : 'it cannot be read');
