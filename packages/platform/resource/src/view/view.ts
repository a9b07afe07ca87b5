import type { ResourceDeclaration } from '../declaration/declaration.ts';
import type { Attributes } from '../document/json-object.ts';

/** An object that an API writes in another form than the one it is kept in. Each undoes the other. */
export interface Form {
  /** As it is kept, in the form of the API. */
  readonly shown: (kept: Attributes) => Attributes;
  /** As a client of the API sent it, in the form in which it is kept. */
  readonly kept: (sent: Attributes) => Attributes;
  /** Where filters and sorting find what is called or nested otherwise here, by attribute or by a whole path: `{ partyOrPartyRole: '', 'parent.id': 'parentId' }`. */
  readonly paths?: Readonly<Record<string, string>>;
}

/** A resource as an API of another version shows it: the same resource, with what is called or built otherwise there. */
export interface ResourceView {
  /** As it is declared and kept. */
  readonly of: ResourceDeclaration;
  /** The schema that it has here, where that is called otherwise: `ProductCatalog`. */
  readonly name?: string;
  /** Attributes by their names here, with the names under which they are kept: `{ creationDate: 'orderDate' }`. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Attributes of which one stands in where the other is missing: `['name', 'tradingName']`. */
  readonly standIns?: readonly (readonly [string, string])[];
  /** Words of an attribute here, with the words that are kept: `{ status: { deceased: 'deceaded' } }`. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Forms by the schema that has them here, wherever an object of that schema is. */
  readonly forms?: Readonly<Record<string, Form>>;
}
