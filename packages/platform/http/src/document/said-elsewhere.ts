import { attributeOf, type DocumentOperation, type OpenApiDocument, type Schema } from '@concord/resource';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

const json = 'application/json';
/** Those of the server, judged where they are set. */
const identity = new Set(['id', 'href']);

/**
 * The attributes of which the schema of a request says less than that of its answer: those that it leaves out (unknown ones are
 * allowed, so a client may send them) and those whose enumeration or length it does not give. An answer must keep to its
 * schema, so what comes in has to.
 */
export function saidElsewhere(document: OpenApiDocument, { requestBody, responses }: DocumentOperation, success: number): ReadonlySet<string> {
  const asked = (requestBody as Content | undefined)?.content?.[json]?.schema;
  const answered = (responses[success] as Content | undefined)?.content?.[json]?.schema;
  const names = Object.keys(schemaNamed(document, answered)?.properties ?? {});
  const differs = (name: string): boolean => shapeOf(attributeOf(document, asked, name)) !== shapeOf(attributeOf(document, answered, name));
  return new Set(names.filter((name) => !identity.has(name) && differs(name)));
}

const schemaNamed = (document: OpenApiDocument, schema: Schema | undefined): Schema | undefined =>
  document.components.schemas[schema?.$ref?.split('/').at(-1) ?? ''];

const unimportant = new Set(['description', 'maxLength', 'maxItems', 'x-concord-bound']);

/** What a schema says, without its words, the bounds of requests, and whether it is meant for a request. */
const shapeOf = (schema: Schema | undefined): string => JSON.stringify(schema ?? null, (name, value: unknown) => {
  if (unimportant.has(name)) return undefined;
  return name === '$ref' ? String(value).replace(/_(FVO|MVO|Create|Update)$/, '') : value;
});
