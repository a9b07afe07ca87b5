import type { OpenApiDocument, Schema } from '@concord/resource';

interface Choice extends Schema {
  readonly if: { readonly required: readonly string[]; readonly properties: Readonly<Record<string, Schema>> };
  readonly then: Schema;
}

/**
 * A document whose schemas hold a value to the one that its discriminator names: JSON Schema itself knows no discriminators, so
 * a base schema would let pass what breaks the type that the value says it is.
 */
export function withTypesChosen(document: OpenApiDocument): OpenApiDocument {
  const bases = Object.entries(document.components.schemas).filter(([, { discriminator }]) => discriminator?.mapping);
  const schemas = bases.flatMap(([name, schema]) => [[name, chosen(name, schema, bases.map(([base]) => base))], [baseName(name), schema]] as const);
  return { ...document, components: { ...document.components, schemas: { ...document.components.schemas, ...Object.fromEntries(schemas) } } };
}

const baseName = (name: string): string => `${name}_Base`;
const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

function chosen(name: string, { discriminator }: Schema, bases: readonly string[]): Schema {
  const { propertyName = '', mapping = {} } = discriminator ?? {};
  const choices = Object.entries(mapping).map(([value, target]): Choice => {
    const type = target.split('/').at(-1) ?? '';
    // A base goes by its plain schema here, or it would choose itself without end.
    return { if: { required: [propertyName], properties: { [propertyName]: { enum: [value] } } }, then: reference(bases.includes(type) ? baseName(type) : type) };
  });
  return { allOf: [reference(baseName(name)), ...choices] };
}
