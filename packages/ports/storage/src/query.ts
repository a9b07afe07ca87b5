export type Scalar = string | number | boolean;

/**
 * Where a value lies in a document: attribute names joined by dots, `[]` after each that holds an array, such as
 * `relatedParty[].id`. On an array any element may match. The path states the shape of the documents: what it finds in a
 * document of another shape (an array where the path has no `[]`, or the other way round) depends on the adapter.
 */
export type Path = string;

/**
 * A predicate over documents, as data, so that every adapter can translate it and none needs to parse. The rules where engines differ:
 * - values compare within their JSON type alone: 1, "1" and true are three things; strings compare by code point;
 * - where a path leads to nothing, or to null, no comparison holds, so `ne` and `not` do: `ne` means that no element equals the value;
 * - `exists` asks for the attribute (null will do), or with `[]` at the end for at least one element;
 * - `and` of nothing holds, `or` and `in` of nothing do not.
 * Adapters check it first (`checkPredicate`), so it may come from a stranger.
 */
export type Predicate =
  | { readonly op: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte'; readonly path: Path; readonly value: Scalar }
  | { readonly op: 'in'; readonly path: Path; readonly values: readonly Scalar[] }
  /** Strings only. `pattern` is of the safe subset (`isSafePattern`): it matches in time linear in the text. Unanchored. */
  | { readonly op: 'regex'; readonly path: Path; readonly pattern: string }
  | { readonly op: 'exists'; readonly path: Path; readonly exists: boolean }
  | { readonly op: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly op: 'not'; readonly of: Predicate };

export interface SortKey {
  readonly path: Path;
  readonly direction: 'ascending' | 'descending';
}

/**
 * `limit` is required and at most 10,000: there are no unbounded reads. Without `sort`, documents come in the order of their creation;
 * ties of a sort likewise, in both directions. Ascending: missing and null, numbers, strings, booleans; of an array its least
 * element counts, descending its greatest.
 */
export interface Query {
  readonly where?: Predicate;
  readonly sort?: readonly SortKey[];
  readonly offset?: number;
  readonly limit: number;
}
