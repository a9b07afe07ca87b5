import type { Path, Predicate, SortKey } from '@concord/storage-port';
import { changedAttributes } from '../change/changes.ts';
import type { Resource } from '../declaration/declaration.ts';
import { entryOf } from '../document/entry-of.ts';
import type { Attributes } from '../document/json-object.ts';
import { type Documents, documentNamed, type OpenApiDocument } from '../document/openapi-document.ts';
import { attributeOf, namesIn } from '../document/schema-walk.ts';
import type { ChangeKind } from '../event/topics.ts';
import type { ApiDeclaration, ServiceDeclaration, ServiceEvent } from '../service.ts';
import { resourceType, type ResourceType, serviceModel, type ServiceModel, typeNamed } from '../service-model.ts';
import { keptBySchema, pathBySchema, shownBySchema } from './reshape.ts';
import type { ResourceView } from './view.ts';

/** One resource with its two sides: as its service keeps it, and as an API of another version shows it. */
export interface Face {
  readonly kept: ResourceType;
  readonly shown: ResourceType;
  readonly view: ResourceView;
}

export const facesOf = (api: ApiDeclaration, model: ServiceModel): readonly Face[] => (api.views ?? []).map((view) => ({
  view, kept: typeNamed(model, view.of.name), shown: resourceType({ ...view.of, name: view.name ?? view.of.name }, api.document, documentNamed(model.documents, api.document)),
}));

/** The resource as a client of this API sees it. */
export function shownAs({ shown: { document, name, path }, view: { renamed = {}, words = {}, standIns = [], forms = {} } }: Face, kept: Attributes): Resource {
  const names = new Map(Object.entries(renamed).map(([here, there]) => [there, here]));
  const called = Object.fromEntries(Object.entries(kept).map(([name, value]) => [names.get(name) ?? name, value]));
  const worded = Object.entries(words).map(([name, table]) => [name, Object.entries(table).find(([, word]) => word === called[name])?.[0] ?? called[name]] as const);
  const whole = withStandIns({ ...called, ...Object.fromEntries(worded.filter(([, value]) => value !== undefined)) }, standIns);
  const id = String(kept.id);
  return { ...shownBySchema(document, name, whole, forms), id, href: `${path}/${encodeURIComponent(id)}` };
}

/** What a client of this API sent, as it is kept. */
export function keptAs({ shown: { document, name }, view: { renamed = {}, words = {}, standIns = [], forms = {} } }: Face, sent: Attributes): Attributes {
  const kept = withStandIns(keptBySchema(document, name, sent, forms), standIns);
  return Object.fromEntries(Object.entries(kept).map(([attribute, value]) => [entryOf(renamed, attribute) ?? attribute, wordFor(words, attribute, value)]));
}

/** The word under which a value of an attribute is kept, where it has another one here. */
const wordFor = <V>(words: ResourceView['words'], attribute: string, value: V): V | string => entryOf(entryOf(words ?? {}, attribute) ?? {}, String(value)) ?? value;

/** The resource after a client of this API changed what it sees: what it left alone stays as it is kept, to the letter. */
export function changedAs(face: Face, current: Resource, before: Attributes, after: Attributes): Attributes {
  const [was, wanted] = [keptAs(face, before), keptAs(face, after)];
  const touched = changedAttributes(was, wanted);
  const others = Object.entries(current).filter(([name]) => !touched.includes(name));
  return Object.fromEntries([...others, ...Object.entries(wanted).filter(([name]) => touched.includes(name))]);
}

function withStandIns(attributes: Attributes, pairs: readonly (readonly [string, string])[]): Attributes {
  const missing = pairs.flatMap(([one, other]) => [[one, attributes[one] ?? attributes[other]], [other, attributes[other] ?? attributes[one]]] as const);
  return { ...attributes, ...Object.fromEntries(missing.filter(([, value]) => value !== undefined)) };
}

/** A condition that was put in the words of this API, in those under which things are kept. */
export function keptPredicate(face: Face, predicate: Predicate): Predicate {
  if (predicate.op === 'not') return { ...predicate, of: keptPredicate(face, predicate.of) };
  if ('of' in predicate) return { ...predicate, of: predicate.of.map((part) => keptPredicate(face, part)) };
  const path = keptPath(face, predicate.path);
  const word = <V>(value: V): V | string => wordFor(face.view.words, predicate.path, value);
  if (predicate.op === 'in') return { ...predicate, path, values: predicate.values.map(word) };
  return 'value' in predicate ? { ...predicate, path, value: word(predicate.value) } : { ...predicate, path };
}

export const keptSort = (face: Face, sort: readonly SortKey[]): readonly SortKey[] => sort.map(({ path, direction }) => ({ path: keptPath(face, path), direction }));

function keptPath({ shown: { document, name }, view: { renamed = {}, forms = {} } }: Face, path: Path): Path {
  const [first = '', ...rest] = pathBySchema(document, name, path, forms).split('.');
  return [entryOf(renamed, first) ?? first, ...rest].join('.');
}

/** Events of a service as each of its APIs tells them. @returns undefined for resources that the API does not have, and for events of an attribute that it does not know */
export function tellerOf(service: ServiceDeclaration, documents: Documents): (document: string, event: ServiceEvent) => ServiceEvent | undefined {
  const model = serviceModel(service, documents);
  const own = new Map(service.apis.map((api) => [api.document, new Set(api.resources.map(({ name }) => name))]));
  const faces = new Map(service.apis.flatMap((api) => facesOf(api, model).map((face) => [`${api.document} ${face.kept.name}`, face] as const)));
  const ofTheirOwn = new Set(service.apis.flatMap(({ resources }) => resources.flatMap(({ tellsOf = {} }) => Object.values(tellsOf))));
  return (document, event) => {
    if (ofTheirOwn.has(event.type) && !Object.hasOwn(documentNamed(documents, document).components.schemas, event.type)) return undefined;
    const face = faces.get(`${document} ${event.resourceName}`);
    if (face) return placed(face.shown.document, { ...event, type: typeHere(face, event.type), resourceName: face.shown.name, resource: shownAs(face, event.resource) });
    return own.get(document)?.has(event.resourceName) === true ? placed(documentNamed(documents, document), event) : undefined;
  };
}

/** Where the schema of the event has its resource: some documents misspell its name or write it with a capital, and one calls what carries it `payload`. */
function placed(document: OpenApiDocument, event: ServiceEvent): ServiceEvent {
  const schema = document.components.schemas[event.type];
  const carrier = ['event', 'payload'].find((name) => attributeOf(document, schema, name));
  const [name, ...others] = carrier === undefined ? [] : namesIn(document, attributeOf(document, schema, carrier));
  return carrier === undefined || name === undefined || others.length > 0 ? event : { ...event, place: [carrier, name] };
}

function typeHere({ kept, shown }: Face, type: string): string {
  const kind = (Object.keys(kept.topics) as ChangeKind[]).find((known) => kept.topics[known] === type);
  return kind === undefined ? type : shown.topics[kind];
}
