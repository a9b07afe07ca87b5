import type { Path } from '@concord/storage-port';
import { entryOf } from '../document/entry-of.ts';
import { type Attributes, isJsonObject } from '../document/json-object.ts';
import type { OpenApiDocument, Schema } from '../document/openapi-document.ts';
import { attributeOf, isArray } from '../document/schema-walk.ts';
import type { Form } from './view.ts';

type Forms = Readonly<Record<string, Form>>;

const prefix = '#/components/schemas/';

/** What is kept, in the forms of a document: objects as their schemas have them there, each with its `@type`. */
export function shownBySchema(document: OpenApiDocument, name: string, kept: Attributes, forms: Forms): Attributes {
  const shown = forms[name]?.shown(kept) ?? kept;
  const concrete = concreteName(document, name, shown);
  const schema = document.components.schemas[concrete];
  const inner = eachAttribute(shown, (attribute, value) => reshaped(document, memberOf(document, schema, attribute), value, (member, object) => shownBySchema(document, member, object, forms)));
  return shown['@type'] === undefined && attributeOf(document, schema, '@type') ? { '@type': concrete, ...inner } : inner;
}

/** What a client sent in the forms of a document, as it is kept. */
export function keptBySchema(document: OpenApiDocument, name: string, sent: Attributes, forms: Forms): Attributes {
  const schema = document.components.schemas[concreteName(document, name, sent)];
  const inner = eachAttribute(sent, (attribute, value) => reshaped(document, memberOf(document, schema, attribute), value, (member, object) => keptBySchema(document, member, object, forms)));
  return forms[name]?.kept(inner) ?? inner;
}

/** A path in the words of a document, in those under which things are kept. */
export function pathBySchema(document: OpenApiDocument, name: string, path: Path, forms: Forms): Path {
  const [first = '', ...rest] = path.split('.');
  const attribute = first.replace('[]', '');
  const member = [name, ...candidatesOf(document, name)].map((one) => memberOf(document, document.components.schemas[one], attribute)).find((one) => one !== undefined);
  const inner = member === undefined || rest.length === 0 ? rest : [pathBySchema(document, member, rest.join('.'), forms)];
  const { paths = {} } = forms[name] ?? {};
  const there = entryOf(paths, attribute);
  return entryOf(paths, path) ?? [there === undefined ? first : first.replace(attribute, there), ...inner].filter((step) => step !== '').join('.');
}

const eachAttribute = (value: Attributes, change: (name: string, value: unknown) => unknown): Attributes =>
  Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(name, inner)]));

function reshaped(document: OpenApiDocument, name: string | undefined, value: unknown, change: (name: string, object: Attributes) => Attributes): unknown {
  if (name === undefined) return value;
  if (Array.isArray(value)) return value.map((member: unknown) => reshaped(document, name, member, change));
  return isJsonObject(value) ? change(name, value) : value;
}

/** The schema that an attribute's value, or each of its members, refers to. */
function memberOf(document: OpenApiDocument, schema: Schema | undefined, attribute: string): string | undefined {
  const written = entryOf(schema?.properties ?? {}, attribute);
  const referring = isArray(written) ? written.items : written;
  const name = referring?.$ref ?? referring?.allOf?.[0]?.$ref;
  return name?.startsWith(prefix) === true && isObjectSchema(document.components.schemas[name.slice(prefix.length)]) ? name.slice(prefix.length) : undefined;
}

const isObjectSchema = (schema: Schema | undefined): boolean => schema?.properties !== undefined || schema?.anyOf !== undefined;

const ofReferences = new Set(['id', 'href', 'name', '@type', '@baseType', '@schemaLocation', '@referredType']);

/** Where `@type` chooses among schemas, the chosen one; where it says nothing, the reference for what has an id and says no more than one, else the first that is none. */
function concreteName(document: OpenApiDocument, name: string, value: Attributes): string {
  const schema = document.components.schemas[name];
  const chosen = entryOf(schema?.discriminator?.mapping ?? {}, String(value['@type']));
  if (chosen !== undefined) return chosen.slice(prefix.length);
  const candidates = candidatesOf(document, name);
  const isReference = value.id !== undefined && Object.keys(value).every((attribute) => ofReferences.has(attribute));
  return candidates.find((candidate) => candidate.endsWith('Ref') === isReference) ?? candidates[0] ?? name;
}

const candidatesOf = (document: OpenApiDocument, name: string): readonly string[] => (document.components.schemas[name]?.anyOf ?? []).map(({ $ref = '' }) => $ref.slice(prefix.length));
