import type { Schema } from '../document/openapi-document.ts';
import { attributeOf } from '../document/schema-walk.ts';
import type { ResourceType } from '../service-model.ts';

/** The resource as a client would send it: without what only the server sets, unless the schema for creation asks for it. */
export function clientView(type: ResourceType, resource: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { stamps = {}, readOnly = [] } = type.declaration;
  const servers = new Set(['id', 'href', ...Object.keys(stamps), ...readOnly]);
  const schema = createSchema(type);
  return Object.fromEntries(Object.entries(resource).filter(([name]) => !servers.has(name) || attributeOf(type.document, schema, name)));
}

const suffixes = ['_Create', '_FVO', 'Create', ''];

function createSchema({ name, document }: ResourceType): Schema | undefined {
  const found = suffixes.find((suffix) => Object.hasOwn(document.components.schemas, name + suffix));
  return found === undefined ? undefined : document.components.schemas[name + found];
}
