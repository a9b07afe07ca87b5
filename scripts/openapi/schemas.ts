import type { PropertyFacts, SchemaFacts } from './facts.ts';
import { refTo } from './openapi.ts';
import type { Schema } from './openapi.ts';
import { describeProperty, describeSchema } from './prose.ts';
import { formatOf, isRelaxed } from './relaxations.ts';

/** A decimal number as text: at most 15 digits before the point and 12 behind it, which the engine keeps exactly. */
const decimalPattern = '^-?[0-9]{1,15}(\\.[0-9]{1,12})?$';

/** The schema object for the facts of a schema. `isPatchBody`: it is what a PATCH sends, so nothing in it is required. */
export const schemaFor = (name: string, facts: SchemaFacts, isPatchBody: boolean): Schema => {
  const description = describeSchema(name).text;
  if (facts.enum !== undefined) return { type: 'string', description, enum: facts.enum };
  if (facts.items !== undefined) return { type: 'array', description, items: refTo(facts.items.ref) };
  if (facts.oneOf !== undefined) return { description, anyOf: facts.oneOf.map(refTo), ...discriminatorOf(facts) };
  if (Object.keys(facts.properties).length === 0) return { description };
  const required = facts.required.filter((attribute) => !isRelaxed(name, attribute, isPatchBody));
  const properties = Object.entries(facts.properties).map(([property, shape]) => [property, propertyFor(name, property, shape)] as const);
  return {
    type: 'object',
    description,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(properties),
    ...discriminatorOf(facts),
  };
};

/** A discriminator that leads back to the schema itself says nothing, so only those with a choice are kept. */
const discriminatorOf = (facts: SchemaFacts): Pick<Schema, 'discriminator'> => {
  const entries = Object.entries(facts.discriminator?.mapping ?? {});
  if (entries.length < 2) return {};
  const mapping = Object.fromEntries(entries.map(([type, schema]) => [type, `#/components/schemas/${schema}`]));
  return { discriminator: { propertyName: '@type', mapping } };
};

const propertyFor = (schema: string, property: string, facts: PropertyFacts): Schema => {
  const description = describeProperty(schema, property).text;
  if (facts.array === true) return { type: 'array', description, ...minItems(facts), items: single(facts) };
  if (facts.ref !== undefined) return { description, allOf: [refTo(facts.ref)] };
  return { description, ...single(facts) };
};

const minItems = (facts: PropertyFacts): Pick<Schema, 'minItems'> => (facts.minItems === undefined ? {} : { minItems: facts.minItems });

const single = (facts: PropertyFacts): Schema => {
  if (facts.ref !== undefined) return refTo(facts.ref);
  if (facts.type === 'number') return { ...decimal(facts.format), ...defaultOf(facts) };
  return {
    ...(facts.type === undefined ? {} : { type: facts.type }),
    ...(facts.format === undefined ? {} : { format: formatOf(facts.format) }),
    ...(facts.enum === undefined ? {} : { enum: facts.enum }),
    ...defaultOf(facts),
  };
};

const defaultOf = (facts: PropertyFacts): Pick<Schema, 'default'> => (facts.default === undefined ? {} : { default: facts.default });

/** A JSON number, or the same as text where binary floating point would not keep it. */
export const decimal = (format?: string): Schema => ({
  anyOf: [{ type: 'number', ...(format === undefined ? {} : { format }) }, { type: 'string', pattern: decimalPattern, 'x-concord-extension': true }],
});
