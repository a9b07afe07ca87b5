import type { CollectionDeclaration } from '@concord/storage-port';
import type { ResourceDeclaration } from './declaration.ts';
import { idempotencyCollection } from '../change/idempotency.ts';
import { lowerCamel } from '../document/openapi-document.ts';
import { referralCollection } from '../reference/referrals.ts';
import type { ServiceDeclaration } from '../service.ts';

/** Where the hub keeps its subscriptions. */
export const hubCollection = 'hub';

/** All that a service keeps: one collection for each resource, its own, its copies, and what the platform needs. */
export function collectionsOf(service: ServiceDeclaration): readonly CollectionDeclaration[] {
  const declared = service.apis.flatMap(({ resources }) => resources);
  const own = new Set(declared.map(({ name }) => name));
  const resources = declared.map((declaration) => resourceCollection(declaration, own));
  const copies = copiesOf(service).map((name) => ({ name: copyCollection(name) }));
  const all = [...resources, ...copies, ...(service.collections ?? []), referralCollection, { name: idempotencyCollection, indexes: [['at']] }, { name: hubCollection }];
  return [...new Map(all.map((collection) => [collection.name, collection])).values()];
}

/** Of which resources a service keeps copies: besides those that it names, of the schemas by which what its clients add to resources is judged. */
export const copiesOf = ({ copies = [] }: ServiceDeclaration): readonly string[] => [...copies, 'ExtensionSchema'];

/** Where the copy of a resource of another service lies: `copy.productOffering` for `ProductOffering`. */
export const copyCollection = (name: string): string => `copy.${lowerCamel(name)}`;

/** Where the resources of a kind are kept. @param own the names of those that the service keeps: what refers to them is searched by that */
export function resourceCollection({ name, indexes: declared = [], refersTo = {}, unique, packed }: ResourceDeclaration, own: ReadonlySet<string> = new Set([name])): CollectionDeclaration {
  const sought = Object.entries(refersTo).filter(([path, kinds]) => kinds.some((kind) => own.has(kind)) && !declared.some(([first]) => first === path));
  const indexes = [...declared, ...sought.map(([path]) => [path])];
  return { name: lowerCamel(name), ...(indexes.length > 0 && { indexes }), ...(unique && { unique }), ...(packed && { packed }) };
}
