import type { OpenApiDocument, Schema } from './openapi-document.ts';

const schemaPrefix = '#/components/schemas/';
const deepestNesting = 16;

/** The schema itself where `schema` is a reference to it. */
export function resolved(document: OpenApiDocument, schema: Schema | undefined): Schema | undefined {
  let current = schema;
  for (let hops = 0; current?.$ref !== undefined && hops < deepestNesting; hops += 1) {
    current = document.components.schemas[current.$ref.slice(schemaPrefix.length)];
  }
  return current;
}

const parts = (schema: Schema): readonly Schema[] => [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];

/** The schema of an attribute, wherever composition hides it; the first that is found. */
export function attributeOf(document: OpenApiDocument, schema: Schema | undefined, name: string, depth = 0): Schema | undefined {
  const own = resolved(document, schema);
  if (!own || depth > deepestNesting) return undefined;
  if (own.properties && Object.hasOwn(own.properties, name)) return resolved(document, own.properties[name]);
  for (const part of parts(own)) {
    const found = attributeOf(document, part, name, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** The names of the attributes that a schema describes, wherever composition has them. */
export function namesIn(document: OpenApiDocument, schema: Schema | undefined, depth = 0): readonly string[] {
  const own = resolved(document, schema);
  return own && depth <= deepestNesting ? [...Object.keys(own.properties ?? {}), ...parts(own).flatMap((part) => namesIn(document, part, depth + 1))] : [];
}

export const isArray = (schema: Schema | undefined): schema is Schema & { readonly items: Schema } =>
  schema?.items !== undefined && (schema.type === undefined || schema.type === 'array');

/** The schemas that say a type of their own, where composition gives several: `anyOf` of number and string gives both. */
export function typedParts(document: OpenApiDocument, schema: Schema | undefined, depth = 0): readonly Schema[] {
  const own = resolved(document, schema);
  if (!own || depth > deepestNesting) return [];
  return own.type === undefined ? parts(own).flatMap((part) => typedParts(document, part, depth + 1)) : [own];
}
