import type { PropertyFacts, SchemaFacts, VariantFacts } from '../../scripts/openapi/facts.ts';
import type { Document, Schema } from '../../scripts/openapi/openapi.ts';
import { missing, same } from './operation-differences.ts';
import { relaxations } from './published.ts';
import type { Published } from './published.ts';

/** What the schemas of a document have too much, too little or otherwise than the facts; extensions are marked and may be more. */
export const schemaDifferences = (facts: Published, document: Document): readonly string[] => {
  const found = document.components.schemas;
  const patchBodies = facts.operations.filter(({ method }) => method === 'PATCH').map(({ requestSchema }) => requestSchema);
  return [
    ...Object.entries(found).filter(([name, schema]) => !(name in facts.schemas) && !isExtension(schema)).map(([name]) => `schema ${name} is not published`),
    ...missing('schema', Object.keys(facts.schemas), Object.keys(found)),
    ...Object.entries(facts.schemas).flatMap(([name, schema]) => {
      const required = requiredOf(name, schema, patchBodies.includes(name));
      return differencesOf(name, { ...shapeOf(name, schema, facts), required }, found[name] ?? {});
    }),
  ];
};

const isExtension = (schema: Schema): boolean => schema['x-concord-extension'] === true;

/** A variant has its base's properties without those it omits, and refers to variants of its own kind where they exist. */
const shapeOf = (name: string, schema: SchemaFacts | VariantFacts, facts: Published): SchemaFacts => {
  if (!('variantOf' in schema)) return schema;
  const base = facts.schemas[schema.variantOf];
  if (base === undefined || 'variantOf' in base) throw new Error(`${schema.variantOf} is no base`);
  const kind = name.slice(name.lastIndexOf('_'));
  const kept = Object.entries(base.properties).filter(([property]) => !schema.omits.includes(property));
  return { ...base, properties: Object.fromEntries(kept.map(([property, value]) => [property, inKind(value, kind, facts)])) };
};

const inKind = (property: PropertyFacts, kind: string, facts: Published): PropertyFacts => {
  const variant = `${property.ref ?? ''}${kind}`;
  return variant in facts.schemas ? { ...property, ref: variant } : property;
};

const requiredOf = (name: string, schema: SchemaFacts | VariantFacts, isPatchBody: boolean): readonly string[] => {
  const applying = relaxations.filter(
    ({ kind, schemas = '', onlyPatchBodies }) => kind === 'required' && new RegExp(schemas).test(name) && (isPatchBody || onlyPatchBodies !== true),
  );
  return schema.required.filter((attribute) => !applying.some(({ attributes }) => attributes?.includes(attribute) ?? true));
};

const differencesOf = (name: string, facts: SchemaFacts, schema: Schema): readonly string[] => {
  const own = Object.entries(schema.properties ?? {}).filter(([, property]) => !isExtension(property));
  return [
    ...same(`${name} required`, facts.required.toSorted(), (schema.required ?? []).toSorted()),
    ...same(`${name} enum`, facts.enum, schema.enum),
    ...same(`${name} alternatives`, facts.oneOf, schema.anyOf?.map(nameOf)),
    ...same(`${name} items`, facts.items?.ref, nameOf(schema.items)),
    ...same(`${name} properties`, Object.keys(facts.properties).toSorted(), own.map(([property]) => property).toSorted()),
    ...own.flatMap(([property, value]) => same(`${name}.${property}`, expectedShape(facts.properties[property] ?? {}), shapeOfProperty(value))),
  ];
};

const expectedShape = (facts: PropertyFacts): readonly unknown[] => [
  facts.array === true,
  facts.ref,
  facts.ref === undefined ? facts.type : undefined,
  relaxations.find(({ kind, from }) => kind === 'format' && from === facts.format)?.to ?? facts.format,
  facts.enum,
  facts.default,
  facts.minItems,
];

const shapeOfProperty = (property: Schema): readonly unknown[] => {
  const single = property.items ?? property;
  const plain = single.anyOf?.find((branch) => !isExtension(branch)) ?? single;
  const reference = nameOf(plain.allOf?.[0] ?? plain);
  return [property.items !== undefined, reference, plain.type, plain.format, plain.enum, single.default, property.minItems];
};

const nameOf = (schema: Schema | undefined): string | undefined => schema?.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);
