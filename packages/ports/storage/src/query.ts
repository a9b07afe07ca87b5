export type Scalar = string | number | boolean;

/**
 * Where a value lies in a document: attribute names joined by dots, `[]` after each that holds an array, such as
 * `relatedParty[].id`. On an array any element may match.
 */
export type Path = string;

/** A predicate over documents, as data, so that every adapter can translate it and none needs to parse. */
export type Predicate =
  | { readonly op: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte'; readonly path: Path; readonly value: Scalar }
  | { readonly op: 'in'; readonly path: Path; readonly values: readonly Scalar[] }
  /** `pattern` is of the safe subset (`isSafePattern`): it matches in time linear in the text. Unanchored. */
  | { readonly op: 'regex'; readonly path: Path; readonly pattern: string }
  | { readonly op: 'exists'; readonly path: Path; readonly exists: boolean }
  | { readonly op: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly op: 'not'; readonly of: Predicate };

export interface SortKey {
  readonly path: Path;
  readonly direction: 'ascending' | 'descending';
}

/** `limit` is required: there are no unbounded reads. Without `sort`, documents come in the order of their creation; ties of a sort likewise. */
export interface Query {
  readonly where?: Predicate;
  readonly sort?: readonly SortKey[];
  readonly offset?: number;
  readonly limit: number;
}
