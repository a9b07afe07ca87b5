import type { Operation, Schema } from '../openapi.ts';

/** What a document says beyond its facts, and why. */
export interface Overlay {
  readonly why: string;
  /** New schemas by name. */
  readonly schemas?: Readonly<Record<string, Schema>>;
  /** New properties, by the schema that gets them; the forms in which clients send it get them too. */
  readonly properties?: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
  /** What published attributes may be besides what is published. */
  readonly wider?: readonly Widening[];
  /** New `GET` operations, by path. */
  readonly reads?: Readonly<Record<string, Operation>>;
  /** New `POST` operations, by path. */
  readonly takes?: Readonly<Record<string, Operation>>;
  /** Schemas that `@type` chooses among, by the schema that they extend. */
  readonly extendedBy?: Readonly<Record<string, readonly string[]>>;
}

export interface Widening {
  /** The schemas that have the attributes. A form in which clients send one has a name of its own (`Name_FVO`), and is widened only where that matches. */
  readonly of: RegExp;
  readonly attributes: readonly string[];
  readonly alsoIs: readonly Schema[];
}
