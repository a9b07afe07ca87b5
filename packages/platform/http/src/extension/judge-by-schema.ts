import type { Finding } from '@concord/errors';
import type { OpenApiDocument } from '@concord/resource';
import { apiDocument } from '../document/api-document.ts';
import { keywords, withEach } from './keywords.ts';
import { readSet, type SchemaSet, weightAt } from './schema-set.ts';

export type Check = (body: object) => readonly Finding[];

/** Values of the schema times characters of what is judged: what fails most costs a few hundred bytes for every four of them. */
const mostWork = 2_000_000;

const operationId = 'extension';
const home = '#/components/schemas/';

/**
 * What judges by one schema of a set. @param place pointer of the schema in the document under ''
 * @throws Error for what is no schema, or none that is bounded
 */
export async function judgeBySchema(schemas: SchemaSet, place: string): Promise<Check> {
  const { places, findings } = readSet(schemas);
  const [first] = findings;
  if (first) throw new TypeError(first.message);
  if (!places.has(`#${place}`)) throw new TypeError(`${place} is no place of a schema in it`);
  const weight = weightAt(`#${place}`, places);
  const { check } = await apiDocument(documentOf(schemas, place));
  check(operationId, {});
  return (body) => {
    const size = JSON.stringify(body).length;
    if (weight * size <= mostWork) return check(operationId, body);
    return [{ code: 'tooMuchToJudge', message: `by a schema of ${String(weight)} values an object of at most ${String(Math.floor(mostWork / weight))} characters is judged; it has ${String(size)}`, pointer: '' }];
  };
}

/** A document of one operation, whose body the schema is: what judges it then says what it says of every other body. */
function documentOf(schemas: SchemaSet, place: string): OpenApiDocument {
  const names = new Map([...schemas.keys()].map((address, index) => [address, `Extension${String(index)}`]));
  const components = [...schemas].map(([address, schema]) => [names.get(address) ?? '', relocated(schema, { address, names })] as const);
  return {
    openapi: '3.0.3', info: { title: 'Extension', version: '1' }, servers: [{ url: '/' }],
    paths: { '/extension': { post: { operationId, requestBody: { required: true, content: { 'application/json': { schema: { $ref: `${home}${names.get('') ?? ''}${place.split('/').map(encodeURIComponent).join('/')}` } } } }, responses: { 204: { description: 'Valid.' } } } } },
    components: { schemas: Object.fromEntries(components) },
  };
}

interface Move {
  readonly address: string;
  readonly names: ReadonlyMap<string, string>;
}

/** The schema with its references where it is put, and nothing but what judges. */
function relocated(schema: object, move: Move): object {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => keywords.has(name)).map(([name, value]) => [name, relocatedValue(name, value, move)]));
}

function relocatedValue(name: string, value: unknown, move: Move): unknown {
  const holds = keywords.get(name)?.holds;
  if (holds) return withEach(holds, value, (schema) => (typeof schema === 'object' && schema !== null ? relocated(schema, move) : schema));
  return name === '$ref' && typeof value === 'string' ? moved(value, move) : value;
}

function moved(reference: string, { address, names }: Move): string {
  const [named = '', fragment = ''] = reference.split('#');
  return `${home}${names.get(named === '' ? address : named) ?? ''}${fragment}`;
}
