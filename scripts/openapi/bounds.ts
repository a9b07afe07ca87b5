import type { Document, Schema } from './openapi.ts';

const longestText = 100_000;
const mostItems = 10_000;

/** Bounds what clients may send: every free text and array that a request to this server can hold, marked `x-concord-bound`. */
export const withBounds = (document: Document): Document => {
  const received = reachable(requestSchemas(document), document.components.schemas);
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [name, received.has(name) ? bounded(schema) : schema] as const);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
};

const requestSchemas = (document: Document): readonly string[] =>
  Object.values(document.paths)
    .flatMap((path) => Object.values(path))
    .filter((operation) => operation['x-concord-action'] !== 'deliver')
    .flatMap((operation) => Object.values(operation.requestBody?.content ?? {}))
    .flatMap(({ schema }) => referred(schema));

const reachable = (from: readonly string[], schemas: Readonly<Record<string, Schema>>): ReadonlySet<string> => {
  const found = new Set(from);
  for (const name of found) for (const next of referred(schemas[name] ?? {})) found.add(next);
  return found;
};

/** Names of the schemas that a schema refers to, by `$ref` or through its discriminator. */
const referred = (schema: Schema): readonly string[] => [
  ...[schema.$ref, ...Object.values(schema.discriminator?.mapping ?? {})].filter((ref) => ref !== undefined).map((ref) => ref.slice(ref.lastIndexOf('/') + 1)),
  ...children(schema).flatMap(referred),
];

const children = (schema: Schema): readonly Schema[] => [
  ...Object.values(schema.properties ?? {}),
  ...(schema.items ? [schema.items] : []),
  ...(schema.allOf ?? []),
  ...(schema.anyOf ?? []),
  ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
];

const bounded = (schema: Schema): Schema => ({
  ...schema,
  ...ownBound(schema),
  ...(schema.properties ? { properties: Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, bounded(property)])) } : {}),
  ...(schema.items ? { items: bounded(schema.items) } : {}),
  ...(schema.anyOf ? { anyOf: schema.anyOf.map(bounded) } : {}),
});

const ownBound = (schema: Schema): Schema => {
  if (schema.type === 'array' && schema.maxItems === undefined) return { maxItems: mostItems, 'x-concord-bound': true };
  const isFreeText = schema.type === 'string' && schema.enum === undefined && schema.pattern === undefined && !schema.format?.startsWith('date');
  return isFreeText && schema.maxLength === undefined ? { maxLength: longestText, 'x-concord-bound': true } : {};
};
