import type { ApiFacts } from './facts.ts';
import { baseName, describeProperty, describeSchema } from './prose.ts';
import type { Origin } from './prose.ts';

type Counts = Readonly<Record<Origin, number>>;

/** How many properties and schemas have a sentence of their own, a general one, one by rule, or only one built from the name. */
export const coverageOf = (apis: readonly ApiFacts[]): { readonly properties: Counts; readonly schemas: Counts; readonly withoutSentence: readonly string[] } => {
  const schemas = [...new Set(apis.flatMap((api) => Object.keys(api.schemas).map(baseName)))];
  const properties = [...new Set(apis.flatMap((api) => Object.entries(api.schemas).flatMap(([name, schema]) => Object.keys(schema.properties).map((property) => `${baseName(name)} ${property}`))))];
  const origins = properties.map((pair) => describeProperty(...split(pair)).origin);
  const schemaOrigins = schemas.map((schema) => describeSchema(schema).origin);
  return { properties: counted(origins), schemas: counted(schemaOrigins), withoutSentence: [...unnamed(properties, origins), ...unnamed(schemas, schemaOrigins)] };
};

const split = (pair: string): [string, string] => {
  const [schema = '', property = ''] = pair.split(' ');
  return [schema, property];
};

const counted = (origins: readonly Origin[]): Counts => ({
  own: origins.filter((origin) => origin === 'own').length,
  general: origins.filter((origin) => origin === 'general').length,
  rule: origins.filter((origin) => origin === 'rule').length,
  fallback: origins.filter((origin) => origin === 'fallback').length,
});

const unnamed = (names: readonly string[], origins: readonly Origin[]): readonly string[] => names.filter((_, index) => origins[index] === 'fallback');
