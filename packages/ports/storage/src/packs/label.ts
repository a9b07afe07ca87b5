export type Bounds = Readonly<Record<string, readonly [least: string, greatest: string]>>;

/** What can be said of a pack without unpacking it. */
export interface PackLabel {
  /** Ids of its first and last document, when it was made. */
  readonly first: string;
  readonly last: string;
  readonly count: number;
  /** All who may see one of its documents. */
  readonly parties: readonly string[];
  /** Of the texts at indexed paths outside arrays, where every document has one. */
  readonly bounds: Bounds;
  /** Attributes that all its documents were given since. */
  readonly amendment: Readonly<Record<string, unknown>>;
  /** How often that was; it counts as so many versions. */
  readonly amended: number;
}

/** Documents of one collection that are kept as one compressed piece. Made by a `packer`, in whichever thread. */
export interface Pack extends PackLabel {
  readonly content: Uint8Array;
}
