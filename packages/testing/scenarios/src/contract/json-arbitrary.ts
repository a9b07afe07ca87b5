import type { OpenApiDocument, Schema } from '@concord/resource';
import fc, { type Arbitrary } from 'fast-check';

/** A schema with what our documents say beyond what the platform reads. */
interface FullSchema extends Schema {
  readonly pattern?: string;
  readonly required?: readonly string[];
}

const deepest = 5;
const mostOptional = 5;

const texts = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('alpha', 'studio', 'telco', 'film', 'EUR', 'voice', 'minutes', 'active', 'add', 'buyer', 'Äpfel, „süß“', '') },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
);
const instants = fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00.000Z', '2024-02-29T23:59:59+02:00', '1815-12-10T00:00:00Z', '9999-12-31T23:59:59Z');
const formats: Readonly<Record<string, Arbitrary<unknown>>> = {
  'date-time': instants, date: fc.constantFrom('2026-01-01', '2024-02-29'), 'uri-reference': fc.constantFrom('https://partner.example/a', '/relative', 'a b'), byte: fc.constantFrom('aGVsbG8=', ''),
};
const types: Readonly<Record<string, Arbitrary<unknown>>> = {
  boolean: fc.boolean(),
  integer: fc.constantFrom(0, 1, 2, 12, -1, 31, 1_000_000_007),
  number: fc.constantFrom(0, 1, 0.5, -3.25, 12.34, 999_999_999.99, 1e15),
};

/** Any JSON: what a client sends that has not read the document. */
export const anyJson: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1e21, true, [], {}, [null], 'x'.repeat(300), '2026-99-99', '__proto__', { $ne: 1 }, { id: {} }, [[[[]]]]),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Values that a schema allows, with few of the attributes that may be left out, and no deeper than a few levels. */
export function jsonOf(document: OpenApiDocument, schema: FullSchema | undefined, level = 0): Arbitrary<unknown> {
  if (!schema || level > deepest) return fc.constantFrom<unknown>('x', 1, {});
  if (schema.$ref !== undefined) return jsonOf(document, named(document, schema.$ref), level);
  if (schema.allOf) return jsonOf(document, schema.allOf[0], level);
  if (schema.discriminator?.mapping) return chosen(document, schema, schema.discriminator.mapping, level);
  return ofShape(schema, (inner) => jsonOf(document, inner, level + 1));
}

function ofShape(schema: FullSchema, within: (inner: FullSchema | undefined) => Arbitrary<unknown>): Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(within));
  if (schema.items) return fc.array(within(schema.items), { maxLength: 2 });
  return schema.properties ? objectOf(schema, within) : scalar(schema);
}

const named = (document: OpenApiDocument, reference: string): FullSchema | undefined => document.components.schemas[reference.split('/').at(-1) ?? ''];

function chosen(document: OpenApiDocument, schema: FullSchema, mapping: Readonly<Record<string, string>>, level: number): Arbitrary<unknown> {
  const { discriminator: _chooses, ...base } = schema;
  const typed = Object.entries(mapping).map(([type, reference]) => {
    const { discriminator: _again, ...target } = named(document, reference) ?? {};
    return jsonOf(document, target, level).map((value) => (typeof value === 'object' && value !== null ? { ...value, '@type': type } : value));
  });
  return fc.oneof(jsonOf(document, base, level), ...typed);
}

function objectOf({ properties = {}, required = [] }: FullSchema, within: (schema: FullSchema | undefined) => Arbitrary<unknown>): Arbitrary<unknown> {
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  return fc.subarray(optional, { maxLength: Math.min(mostOptional, optional.length) })
    .chain((some) => fc.record(Object.fromEntries([...required, ...some].map((name) => [name, within(properties[name])]))));
}

function scalar({ type, format = '', pattern }: FullSchema): Arbitrary<unknown> {
  if (pattern !== undefined) return fc.constantFrom('0', '1.5', '12.34', '-3', '100', '999999999999999', '0.000000000001');
  if (type === 'string') return formats[format] ?? texts;
  return type === undefined ? anyJson : (types[type] ?? fc.constant({}));
}

/** The value with one place of it changed to something else, or left out. */
export function spoilt(value: unknown): Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return anyJson;
  return fc.constantFrom(...Object.keys(value)).chain((name) => {
    const inner: unknown = Reflect.get(value, name);
    return fc.oneof(anyJson, spoilt(inner), fc.constant(undefined)).map((other) => (Array.isArray(value) ? value.with(Number(name), other ?? null) : { ...value, [name]: other }));
  });
}
