import { readInstant } from './instant.ts';
import type { OpenApiDocument, Schema } from './openapi-document.ts';
import { attributeOf, isArray, resolved, typedParts } from './schema-walk.ts';

type Rewrite = (value: unknown) => unknown;

/** Rewrites every date-time of the document to `YYYY-MM-DDTHH:mm:ss.sssZ`. What the document does not describe is left as it is. */
export function normaliseInstants(document: OpenApiDocument, schemaName: string, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return rewriteObject(document, document.components.schemas[schemaName], value);
}

function rewriteObject(document: OpenApiDocument, schema: Schema | undefined, value: object): Record<string, unknown> {
  const rewrite = ([name, inner]: [string, unknown]): [string, unknown] => [name, rewriter(document, attributeOf(document, schema, name))(inner)];
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined).map(rewrite));
}

function rewriter(document: OpenApiDocument, schema: Schema | undefined): Rewrite {
  return (value) => {
    if (typeof value === 'string') return schema && isInstant(document, schema) ? (readInstant(value) ?? value) : value;
    if (Array.isArray(value)) return value.map(rewriter(document, isArray(schema) ? resolved(document, schema.items) : undefined));
    return typeof value === 'object' && value !== null ? rewriteObject(document, schema, value) : value;
  };
}

const isInstant = (document: OpenApiDocument, schema: Schema): boolean => typedParts(document, schema).some(({ format }) => format === 'date-time');
