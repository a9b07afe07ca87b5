import type { OpenApiDocument, Schema } from '../document/openapi-document.ts';
import { isArray } from '../document/schema-walk.ts';
import { type Kinds, kindsOf } from './referred-kinds.ts';

/** What can be said of a reference besides its id. */
type Filled = 'href' | 'name' | '@referredType';

/** A place for references. */
export interface ReferencePlace {
  readonly kinds: Kinds;
  /** What the schema knows of it. */
  readonly fills: readonly Filled[];
  readonly needsName: boolean;
  /** What it is called where it stands: `settlementRun`. */
  readonly attribute: string;
}

/** Where in values of a schema references are. It may hold itself, as schemas do: a product consists of products. */
export interface Places {
  readonly reference?: ReferencePlace;
  readonly inside: ReadonlyMap<string, Places>;
}

const prefix = '#/components/schemas/';
const fillable: readonly Filled[] = ['href', 'name', '@referredType'];
const known = new WeakMap<Schema, Places>();
/** Places whose inside is not known yet. */
const unfinished = new WeakSet<Places>();

/** Where resources of this name have references, as the document says by the names of its schemas. */
export function placesIn(document: OpenApiDocument, name: string): Places {
  const schema = document.components.schemas[name];
  return schema ? { inside: insideOf(document, propertiesOf(document, schema)) } : { inside: new Map() };
}

/** Of the value of an attribute, or of each of its members. */
function placesOf(document: OpenApiDocument, property: Schema, attribute: string): Places {
  const before = known.get(property);
  if (before) return before;
  const inside = new Map<string, Places>();
  const member = memberOf(property);
  const properties = propertiesOf(document, member);
  const kinds = properties.has('id') ? kindsIn(document, member) : undefined;
  const fills = fillable.filter((name) => properties.has(name));
  const needsName = partsOf(document, member).some(({ required = [] }) => required.includes('name'));
  const places: Places = { inside, ...(kinds && fills.length > 0 && { reference: { kinds, fills, needsName, attribute } }) };
  known.set(property, places);
  unfinished.add(places);
  for (const [name, inner] of insideOf(document, properties)) inside.set(name, inner);
  unfinished.delete(places);
  return places;
}

const memberOf = (property: Schema): Schema => (isArray(property) ? property.items : property);

/** The attributes that lead to a reference. What is still being looked at, because it holds itself, is taken to. */
function insideOf(document: OpenApiDocument, properties: ReadonlyMap<string, Schema>): ReadonlyMap<string, Places> {
  const all = [...properties].map(([name, property]) => [name, placesOf(document, property, name)] as const);
  return new Map(all.filter(([, places]) => places.reference !== undefined || places.inside.size > 0 || unfinished.has(places)));
}

/** By the names of the schemas that it chooses among, else by its own. */
function kindsIn(document: OpenApiDocument, schema: Schema): Kinds | undefined {
  const name = (schema.$ref ?? schema.allOf?.[0]?.$ref)?.slice(prefix.length) ?? '';
  const { anyOf = [], oneOf = [] } = document.components.schemas[name] ?? {};
  const [first, ...others] = [...anyOf, ...oneOf].flatMap((choice) => kindsIn(document, choice) ?? []);
  return first === undefined ? kindsOf(name) : [first, ...others];
}

const deepest = 8;

/** The attributes that a schema describes, wherever composition has them. */
const propertiesOf = (document: OpenApiDocument, schema: Schema): ReadonlyMap<string, Schema> =>
  new Map(partsOf(document, schema).flatMap(({ properties = {} }) => Object.entries(properties)));

/** The schemas of which a schema is composed, itself at last. */
function partsOf(document: OpenApiDocument, schema: Schema, depth = 0): readonly Schema[] {
  const own = schema.$ref === undefined ? schema : document.components.schemas[schema.$ref.slice(prefix.length)];
  if (!own || depth > deepest) return [];
  return [...[...(own.allOf ?? []), ...(own.oneOf ?? []), ...(own.anyOf ?? [])].flatMap((part) => partsOf(document, part, depth + 1)), own];
}

/** The same of paths to ids, as far as `said` leaves them out: `{ 'specification.id': ['PartnershipSpecification'] }`. Where a path ends in a text that is an id by itself there is no place for more. */
export const placesBesides = (said: Places, paths: Readonly<Record<string, readonly string[]>>): Places =>
  placesBelow(Object.entries(paths).flatMap(([path, kinds]) => {
    const names = path.replaceAll('[]', '').split('.');
    return names.pop() === 'id' && !isSaid(said, names) ? [{ names, kinds }] : [];
  }), '');

const isSaid = (said: Places, names: readonly string[]): boolean => {
  const kinds = names.reduce<Places | undefined>((places, name) => places?.inside.get(name), said)?.reference?.kinds;
  return kinds !== undefined && kinds !== 'unsaid';
};

interface Step {
  readonly names: readonly string[];
  readonly kinds: readonly string[];
}

function placesBelow(steps: readonly Step[], attribute: string): Places {
  const [kind, ...kinds] = steps.filter(({ names }) => names.length === 0).flatMap((step) => step.kinds);
  const byFirst = Map.groupBy(steps.filter(({ names }) => names.length > 0), ({ names: [first = ''] }) => first);
  const inside = new Map([...byFirst].map(([name, below]) => [name, placesBelow(below.map((step) => ({ ...step, names: step.names.slice(1) })), name)]));
  return { inside, ...(kind !== undefined && { reference: { kinds: [kind, ...kinds], fills: fillable, needsName: false, attribute } }) };
}
