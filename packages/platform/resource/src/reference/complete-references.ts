import type { Transaction } from '@concord/storage-port';
import { isResourceId } from '../change/resource-id.ts';
import type { Resource, ResourceDeclaration } from '../declaration/declaration.ts';
import { isJsonObject } from '../document/json-object.ts';
import { type Documents, lowerCamel, type OpenApiDocument } from '../document/openapi-document.ts';
import type { ServiceDeclaration } from '../service.ts';
import { addressesIn } from './addresses.ts';
import { type Met, type Reference, withEachReference } from './each-reference.ts';
import { type Places, placesBesides, placesIn, type ReferencePlace } from './reference-places.ts';

/** What the references of a resource may refer to. */
export interface References {
  readonly places: readonly Places[];
  readonly addresses: ReadonlyMap<string, string>;
  /** The resources of its own service. */
  readonly own: ReadonlyMap<string, ResourceDeclaration>;
}

/** What comes by the thousand stays as it was sent: there its references would cost more than all else. */
export function referencesOf({ name, packed, refersTo = {} }: ResourceDeclaration, document: OpenApiDocument, { service, documents }: { readonly service: ServiceDeclaration; readonly documents: Documents }): References {
  const said = placesIn(document, name);
  const own = service.apis.flatMap(({ resources }) => resources).map((declaration) => [declaration.name, declaration] as const);
  return { places: packed ? [] : [said, placesBesides(said, refersTo)], addresses: addressesIn(documents), own: new Map(own) };
}

/** What is referred to, where it is there. */
type Find = (kind: string, id: string) => Resource | 'presumed' | undefined;

/**
 * A resource whose new references say where that is which they refer to, and what it is and is called where its own service keeps it: only what
 * was left out is added. @param before what stood there: what has not changed since is left as it is
 * @param transaction to look what is there; what a service writes by itself is taken to be there
 */
export async function withCompleteReferences(references: References, next: Resource, before: Resource | undefined, transaction: Transaction | undefined): Promise<Resource> {
  const completeBy = (document: Resource, find: Find): Resource =>
    references.places.reduce((value, places) => withEachReference(places, value, before, (met) => completed(met, references, find)), document);
  if (!transaction) return completeBy(next, () => 'presumed');
  const sought: (readonly [kind: string, id: string])[] = [];
  const addressed = completeBy(next, (kind, id) => void sought.push([kind, id]));
  if (sought.length === 0) return addressed;
  const found = await lookedUp(sought, transaction);
  return completeBy(next, (kind, id) => found.get(`${kind}/${id}`));
}

async function lookedUp(sought: readonly (readonly [kind: string, id: string])[], transaction: Transaction): Promise<ReadonlyMap<string, Resource>> {
  const found = new Map<string, Resource>();
  for (const [kind, ofKind] of Map.groupBy(sought, ([name]) => name)) {
    const ids = [...new Set(ofKind.map(([, id]) => id))];
    for (const { document } of await transaction.collection<Resource>(lowerCamel(kind)).findMany(ids)) found.set(`${kind}/${document.id}`, document);
  }
  return found;
}

function completed({ reference, place, was }: Met, references: References, find: Find): Reference {
  const { said, lacks } = anew(reference, was, place);
  const lacking = place.fills.filter(lacks);
  if (!isResourceId(said.id) || lacking.length === 0) return said;
  const kinds = kindsOf(said, place, references);
  const addressOf = (kind: string): string => `${references.addresses.get(kind) ?? ''}/${encodeURIComponent(said.id)}`;
  if (said.href !== undefined && !kinds.some((kind) => addressOf(kind) === said.href)) return said;
  const { kind, known } = meant(kinds, said.id, references, find) ?? {};
  const told = kind === undefined ? {} : { href: addressOf(kind), ...known };
  const added = Object.entries(told).filter(([name, value]) => value !== undefined && lacking.some((one) => one === name));
  return added.length === 0 ? said : { ...said, ...Object.fromEntries(added) };
}

/** Another id has another address, and another name or none that is known: a merge patch that names the one leaves the others standing. A name that must be there stays until there is another. */
function anew(reference: Reference, was: unknown, { needsName }: ReferencePlace): { readonly said: Reference; readonly lacks: (name: string) => boolean } {
  const isAnother = isJsonObject(was) && was.id !== reference.id && was.href !== undefined && was.href === reference.href;
  if (!isAnother) return { said: reference, lacks: (name) => reference[name] === undefined };
  const { href: _href, ...addressless } = reference;
  if (reference.name !== was.name) return { said: addressless, lacks: (name) => addressless[name] === undefined };
  const { name: _name, ...nameless } = addressless;
  return { said: needsName ? addressless : nameless, lacks: (name) => nameless[name] === undefined };
}

/** What it may refer to of what the suite serves. */
function kindsOf({ '@referredType': said }: Reference, { kinds, attribute }: ReferencePlace, { addresses }: References): readonly string[] {
  const possible = kinds === 'unsaid' ? [typeof said === 'string' ? said : attribute.charAt(0).toUpperCase() + attribute.slice(1)] : kinds;
  return possible.filter((kind) => addresses.has(kind) && (said === undefined || said === kind));
}

interface Meant {
  readonly kind: string;
  /** What to say of it besides its address. */
  readonly known?: { readonly name: string | undefined; readonly '@referredType': string };
}

/** The one that is there, of what the service keeps itself; else the only one that it can be. */
function meant(kinds: readonly string[], id: string, { own }: References, find: Find): Meant | undefined {
  const [only, ...others] = kinds;
  const isHere = kinds.some((kind) => own.has(kind));
  if (!isHere) return only === undefined || others.length > 0 ? undefined : { kind: only };
  const found = kinds.filter((kind) => own.has(kind)).flatMap((kind) => meantBy(kind, find(kind, id), own.get(kind)));
  return found.length === 1 ? found[0] : undefined;
}

function meantBy(kind: string, resource: ReturnType<Find>, declaration: ResourceDeclaration | undefined): readonly Meant[] {
  if (resource === undefined) return [];
  return [resource === 'presumed' ? { kind } : { kind, known: { name: nameOf(declaration, resource), '@referredType': kind } }];
}

function nameOf(declaration: ResourceDeclaration | undefined, resource: Resource): string | undefined {
  const name = declaration?.nameOf ? declaration.nameOf(resource) : resource.name;
  return typeof name === 'string' && name !== '' ? name : undefined;
}
