import { type Finding, isDomainError, unprocessable } from '@concord/errors';
import { extensionsIn } from './extensions-in.ts';
import type { OpenApiDocument, Outside } from '@concord/resource';
import { isSafePattern } from '@concord/storage-port';
import { apiDocument } from './api-document.ts';
import { parseJsonBody } from '../edge/json-body.ts';

/** Thrown where a schema has to be fetched before a body can be judged: a transaction waits for nothing but its store. */
class SchemaWanted extends Error {
  readonly location: string;

  constructor(location: string) {
    super(`the schema at ${location} is not here yet`);
    this.location = location;
  }
}

/** Schemas of partners' own extensions, by which every object that names one in `@schemaLocation` is judged as well, the resource or one within it. */
export interface ExtensionSchemas {
  /** What the schemas that a body names have against it; nothing where it names none, or those that lie where no schema is read from. */
  findingsOn(body: unknown): readonly Finding[];
  /** Does what asks for findings, again after each schema that it lacked was fetched. @throws DomainError unprocessable `schemaNotToBeHad`, `badSchema`, `tooManySchemas` */
  withSchemas<T>(work: () => T | Promise<T>): Promise<T>;
}

interface Parts {
  /** Addresses below which schemas are read. */
  readonly places: readonly string[];
  readonly outside: Outside;
  readonly clock: () => Date;
}

type Check = (body: unknown) => readonly Finding[];

interface Kept {
  readonly check: Check;
  readonly until: number;
}

const mostKept = 200;
const keptForMs = 300_000;
const largest = 262_144;
/** For one request, which may name a schema for each object in it. */
const mostFetched = 20;

export function extensionSchemas({ places, outside, clock }: Parts): ExtensionSchemas {
  const kept = new Map<string, Kept>();
  const load = async (location: string): Promise<void> => {
    const check = await checkOf(location, outside);
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    kept.set(location, { check, until: clock().getTime() + keptForMs });
  };
  return {
    findingsOn(body) {
      const now = clock().getTime();
      return extensionsIn(body, places).flatMap(({ location, pointer, value }) => {
        const known = kept.get(location);
        if (!known || known.until <= now) throw new SchemaWanted(location);
        return known.check(value).map((finding) => under(pointer, finding));
      });
    },
    async withSchemas(work) {
      for (let fetched = 0; ; fetched += 1) {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof SchemaWanted)) throw error;
          if (fetched === mostFetched) throw refused('tooManySchemas', `a request names at most ${String(mostFetched)} schemas that have to be fetched`, error);
          await load(error.location);
        }
      }
    },
  };
}

/** A finding on an object, as one on the body that holds it. */
const under = (place: string, finding: Finding): Finding => (place === '' ? finding : { ...finding, message: `${place}: ${finding.message}`, pointer: `${place}${finding.pointer ?? ''}` });

async function checkOf(location: string, outside: Outside): Promise<Check> {
  const [address = '', place = ''] = location.split('#');
  const text = await bytesAt(address, outside);
  try {
    const { check } = await apiDocument(documentOf(inOnePiece(parseJsonBody(text)), decodeURIComponent(place)));
    check(operationId, {});
    return (body) => check(operationId, body);
  } catch (error) {
    throw refused('badSchema', `${address} is no JSON Schema that can be used here: ${reasonOf(error)}`, error);
  }
}

async function bytesAt(address: string, outside: Outside): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of outside.bytesAt(address)) {
      size += chunk.length;
      if (size > largest) throw unprocessable('tooLarge', `a schema has at most ${String(largest)} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (!isDomainError(error)) throw error;
    throw refused('schemaNotToBeHad', error.message, error);
  }
  return Buffer.concat(chunks);
}

const pointer = '/@schemaLocation';
const refused = (code: string, message: string, cause: unknown): Error => Object.assign(unprocessable(code, message, [{ code, message, pointer }]), { cause });
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 300) : 'it cannot be read');

const operationId = 'extension';
const home = '#/components/schemas/Extension';

/** A document of one operation, whose body the schema is: what judges it then says what it says of every other body. */
const documentOf = (schema: object, place: string): OpenApiDocument => ({
  openapi: '3.0.3', info: { title: 'Extension', version: '1' }, servers: [{ url: '/' }],
  paths: { '/extension': { post: { operationId, requestBody: { required: true, content: { 'application/json': { schema: { $ref: `${home}${place}` } } } }, responses: { 204: { description: 'Valid.' } } } } },
  components: { schemas: { Extension: schema } },
});

const ofTheFile = new Set(['$id', '$schema']);

/** The schema with its references where it is put, and nothing that leads out of it or takes long. @throws Error for a reference to elsewhere, or a pattern that could take too long */
function inOnePiece(schema: unknown): object {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) throw new TypeError('it is no object');
  return Object.fromEntries(Object.entries(schema).filter(([name]) => !ofTheFile.has(name)).map(([name, value]) => [name, moved(name, value)]));
}

function moved(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => moved('', one));
  if (typeof value === 'object' && value !== null) return inOnePiece(name === 'patternProperties' ? withSafeNames(value) : value);
  if (name === 'pattern' && typeof value === 'string') assertSafe(value);
  if (name !== '$ref' || typeof value !== 'string') return value;
  if (!value.startsWith('#')) throw new TypeError(`it refers to ${value.slice(0, 200)}, and is read as one piece`);
  return `${home}${value.slice(1)}`;
}

function withSafeNames(schemas: object): object {
  for (const pattern of Object.keys(schemas)) assertSafe(pattern);
  return schemas;
}

function assertSafe(pattern: string): void {
  if (!isSafePattern(pattern)) throw new TypeError(`its pattern ${pattern.slice(0, 100)} is malformed or could take too long`);
}
