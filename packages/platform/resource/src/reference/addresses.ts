import { basePathOf, type Documents } from '../document/openapi-document.ts';

/** Where the resources of the suite are, by name: `Organization` at `/tmf-api/party/v4/organization`. */
export type Addresses = ReadonlyMap<string, string>;

const known = new WeakMap<Documents, Addresses>();

/** The address of every resource that one of the documents retrieves. Of several versions of an API the first has it: resources are kept in its form. */
export function addressesIn(documents: Documents): Addresses {
  const addresses = known.get(documents) ?? new Map(placesIn(documents).toReversed());
  known.set(documents, addresses);
  return addresses;
}

const placesIn = (documents: Documents): readonly (readonly [string, string])[] =>
  Object.entries(documents).toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, document]) =>
    Object.entries(document.paths).flatMap(([template, { get }]) => {
      const [, name] = /^\/(\w+)\/\{id\}\/?$/.exec(template) ?? [];
      return get && name !== undefined ? [[name.charAt(0).toUpperCase() + name.slice(1), `${basePathOf(document)}/${name}`] as const] : [];
    }));
