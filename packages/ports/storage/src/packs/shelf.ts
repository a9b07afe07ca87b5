import type { Query } from '../query.ts';
import type { Collection, Document, Versioned, WritableCollection } from '../storage.ts';
import type { Pack, PackLabel } from './label.ts';

/** Where something stands in the order of creation: compared part by part. */
export type Place = readonly (number | string)[];

export function comparePlaces(left: Place, right: Place): number {
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined || part > other) return 1;
    if (part < other) return -1;
  }
  return left.length - right.length;
}

/** A document that stands alone, with its place. */
export interface Placed<D extends Document = Document> extends Versioned<D> {
  readonly place: Place;
}

export interface PlacedLabel extends PackLabel {
  readonly place: Place;
}

/** The packs of one tenant and collection, as an adapter keeps them. Who may see what of a pack is not its concern. */
export interface Shelf {
  /** The pack whose span holds an id. */
  around(id: string): Promise<Pack | undefined>;
  /** Labels behind a place, in the order of creation. */
  labels(behind: Place | undefined, limit: number): Promise<readonly PlacedLabel[]>;
}

export interface WritableShelf extends Shelf {
  /**
   * @param place of the document that stood there; behind all else where it is not given
   * @throws DomainError conflict `duplicateId` where something of the collection lies in its span
   */
  add(pack: Pack, place?: Place): Promise<void>;
  /** In the place of the one with the same first id. */
  write(pack: Pack): Promise<void>;
}

/** The documents that stand alone, as an adapter keeps them. */
export interface Rows<D extends Document> extends Collection<D> {
  placed(query: Query): Promise<readonly Placed<D>[]>;
}

/** What only collections that are declared `packed` can do. */
export type PackWriting = Pick<WritableCollection, 'insertPack' | 'amend' | 'amendPack' | 'gather'>;

export interface WritableRows<D extends Document> extends Rows<D>, Omit<WritableCollection<D>, keyof PackWriting> {
  /** As that of a collection. @returns those of `ids` that stand alone, changed or not, and may be seen */
  amend(ids: readonly string[], attributes: Readonly<Record<string, string>>): Promise<ReadonlySet<string>>;
}
