import { termSchemas } from '@concord/terms';
import type { Schema } from '../openapi.ts';
import sentences from '../prose/terms.json' with { type: 'json' };
import { text } from './shapes.ts';

const texts: Readonly<Record<string, string>> = sentences;

/** @throws Error when prose/terms.json has no sentence: a new attribute of a term has to be explained. */
const sentence = (owner: string, name: string): string => {
  const found = texts[`${owner}.${name}`] ?? texts[name];
  if (found === undefined) throw new Error(`prose/terms.json says nothing of ${owner}.${name}`);
  return found;
};

/** What TMF630 allows on every object and the engine does not read. */
const tolerated: Record<string, Schema> = {
  description: text('What the term says, in words for people.'),
  '@baseType': text('The type that is extended: AgreementTermOrCondition.'),
  '@schemaLocation': text('Address of the schema that describes this term.'),
};

/** The types of term that the engine works out, by `@type`: its own schemas, with a sentence for each attribute. */
export const describedTerms: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(termSchemas).map(([type, schema]) => {
    const term = described(schema, type);
    return [type, { ...term, description: sentence('term', type), properties: { ...term.properties, ...tolerated } }];
  }),
);

function described(schema: Schema, owner: string): Schema {
  const properties = Object.entries(schema.properties ?? {});
  return {
    ...schema,
    ...(schema.properties ? { properties: Object.fromEntries(properties.map(([name, value]) => [name, { description: sentence(owner, name), ...described(value, name) }])) } : {}),
    ...(schema.items ? { items: described(schema.items, owner) } : {}),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map((part) => described(part, owner)) } : {}),
  };
}
