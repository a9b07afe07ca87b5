import { readFileSync } from 'node:fs';

export interface PropertyFacts {
  readonly type?: string;
  readonly format?: string;
  readonly ref?: string;
  readonly array?: boolean;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minItems?: number;
}

export interface SchemaFacts {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly string[];
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
  readonly items?: { readonly ref: string };
  readonly properties: Readonly<Record<string, PropertyFacts>>;
  readonly required: readonly string[];
}

/** A create (`_FVO`) or update (`_MVO`) form that differs from its base only by what it asks for and leaves out. */
export interface VariantFacts {
  readonly variantOf: string;
  readonly required: readonly string[];
  readonly omits: readonly string[];
  readonly adds: readonly string[];
}

export interface OperationFacts {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly queryParams?: readonly string[];
  readonly requestSchema?: string;
  readonly requestContentTypes?: readonly string[];
  /** The body is bytes, whatever their length: one of ours. */
  readonly takesBytes?: true;
  /** The bytes may also come as the one file of a form, with the query's parameters as fields before it. */
  readonly takesForm?: true;
  /** `Name` or `Name[]`. */
  readonly responseSchema?: string;
  readonly successCodes: readonly number[];
  readonly errorCodes: readonly (number | 'default')[];
  readonly task?: boolean;
}

export interface ApiFacts {
  readonly api: string;
  readonly version: string;
  readonly resources: Readonly<Record<string, { readonly schema: string; readonly ops: string }>>;
  readonly operations: readonly OperationFacts[];
  readonly events: readonly string[];
  readonly schemas: Readonly<Record<string, SchemaFacts>>;
}

interface PublishedFacts extends Omit<ApiFacts, 'schemas'> {
  readonly schemas: Readonly<Record<string, SchemaFacts | VariantFacts>>;
}

/** Reads `openapi/facts/<name>.json` and writes its variants out in full. Throws if the file is absent or a variant has no base. */
export const readFacts = (name: string): ApiFacts => {
  const file = new URL(`../../openapi/facts/${name}.json`, import.meta.url);
  const published = JSON.parse(readFileSync(file, 'utf8')) as PublishedFacts;
  const schemas = Object.entries(published.schemas).map(([key, schema]) => [key, writtenOut(key, schema, published.schemas)] as const);
  return { ...published, schemas: Object.fromEntries(schemas) };
};

const writtenOut = (name: string, schema: SchemaFacts | VariantFacts, all: PublishedFacts['schemas']): SchemaFacts => {
  if (!('variantOf' in schema)) return schema;
  const base = all[schema.variantOf];
  if (base === undefined || 'variantOf' in base || schema.adds.length > 0) throw new Error(`${name} cannot be derived from ${schema.variantOf}`);
  const kind = name.slice(name.lastIndexOf('_'));
  const kept = Object.entries(base.properties).filter(([property]) => !schema.omits.includes(property));
  const mapping = Object.entries(base.discriminator?.mapping ?? {}).map(([type, target]) => [type, asVariant(target, kind, all)] as const);
  return {
    ...base,
    discriminator: { mapping: Object.fromEntries(mapping) },
    properties: Object.fromEntries(kept.map(([property, facts]) => [property, ofKind(facts, kind, all)])),
    required: schema.required,
  };
};

const ofKind = (facts: PropertyFacts, kind: string, all: PublishedFacts['schemas']): PropertyFacts =>
  facts.ref === undefined ? facts : { ...facts, ref: asVariant(facts.ref, kind, all) };

const asVariant = (name: string, kind: string, all: PublishedFacts['schemas']): string => (`${name}${kind}` in all ? `${name}${kind}` : name);
