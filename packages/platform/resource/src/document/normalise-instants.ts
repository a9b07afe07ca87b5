import { readInstant } from './instant.ts';
import type { OpenApiDocument, Schema } from './openapi-document.ts';
import { attributeOf, isArray, resolved, typedParts } from './schema-walk.ts';

type Rewrite = (value: unknown) => unknown;

/** By document and schema, since to read what a schema says of an attribute costs more than to rewrite a value. */
const rewriters = new WeakMap<OpenApiDocument, Map<Schema, Rewrite>>();

/** Rewrites every date-time of the document to `YYYY-MM-DDTHH:mm:ss.sssZ`. What the document does not describe is left as it is. */
export function normaliseInstants(document: OpenApiDocument, schemaName: string, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return rewriter(document, document.components.schemas[schemaName])(value) as Record<string, unknown>;
}

function rewriter(document: OpenApiDocument, schema: Schema | undefined): Rewrite {
  if (!schema) return undescribed;
  const known = rewriters.get(document) ?? new Map<Schema, Rewrite>();
  rewriters.set(document, known);
  const rewrite = known.get(schema) ?? rewriterOf(document, schema);
  known.set(schema, rewrite);
  return rewrite;
}

const isInstant = (document: OpenApiDocument, schema: Schema): boolean => typedParts(document, schema).some(({ format }) => format === 'date-time');

/** What a schema says of its attributes and members is read when a value has them: schemas may hold themselves. */
function rewriterOf(document: OpenApiDocument, schema: Schema): Rewrite {
  const rewriteText: Rewrite = isInstant(document, schema) ? (text) => readInstant(String(text)) ?? text : (text) => text;
  const attribute = described(document, schema);
  let member: Rewrite | undefined;
  return (value) => {
    if (typeof value === 'string') return rewriteText(value);
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value)) return rewriteObject(value, attribute);
    return rewriteArray(value, (member ??= rewriter(document, isArray(schema) ? resolved(document, schema.items) : undefined)));
  };
}

/** Names that the schema does not know are not remembered: there is no end to them. */
function described(document: OpenApiDocument, schema: Schema): (name: string) => Rewrite {
  const known = new Map<string, Rewrite>();
  return (name) => {
    const rewrite = known.get(name) ?? rewriter(document, attributeOf(document, schema, name));
    if (rewrite !== undescribed) known.set(name, rewrite);
    return rewrite;
  };
}

const undescribed: Rewrite = (value) => {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? rewriteArray(value, undescribed) : rewriteObject(value, () => undescribed);
};

/** What is undefined is absent. A value in which nothing is to be rewritten, as most are, is taken as it is. */
function rewriteObject(value: object, rewriteOf: (name: string) => Rewrite): object {
  let changed: Map<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const held = (value as Readonly<Record<string, unknown>>)[name];
    const next = held === undefined ? undefined : rewriteOf(name)(held);
    if (next === undefined || next !== held) (changed ??= new Map<string, unknown>()).set(name, next);
  }
  return changed ? withChanges(value, changed) : value;
}

const withChanges = (value: object, changed: ReadonlyMap<string, unknown>): object =>
  Object.fromEntries(Object.entries(value).map(([name, held]: [string, unknown]) => [name, changed.has(name) ? changed.get(name) : held] as const).filter(([, held]) => held !== undefined));

function rewriteArray(value: readonly unknown[], rewrite: Rewrite): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let index = 0; index < value.length; index += 1) {
    const next = rewrite(value[index]);
    if (next !== value[index]) (changed ??= [...value])[index] = next;
  }
  return changed ?? value;
}
