import type { Operator } from '../query/filter-terms.ts';

/** A step from a value to those within it: to an attribute, to every element, or to the elements for which something holds. */
export type Step = { readonly name: string } | { readonly each: true } | { readonly where: Expression };

/** What is asked of a resource, or of an element of one of its arrays. */
export type Expression =
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression }
  | { readonly steps: readonly Step[] }
  | { readonly steps: readonly Step[]; readonly operator: Operator; readonly text: string };
