import { invalidInput } from '@concord/errors';
import { isName, parseQuery } from './filter-terms.ts';

type Selection = Map<string, Selection>;
const alwaysKept = ['id', 'href', '@type'];
const mostFields = 200;

/** Cuts a resource down to what `fields` names (TMF630 part 1 §4.3). */
export type FieldSelector = (resource: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * Reads `fields`: a comma list of attributes, dots into nested ones, or `none`. id, href and @type always stay.
 * Undefined without `fields`: everything. @throws DomainError invalidInput
 */
export function fieldSelector(fields: string | undefined): FieldSelector | undefined {
  if (fields === undefined || fields.trim() === '') return undefined;
  const names = fields.split(',').map((name) => name.trim()).filter((name) => name !== '');
  const paths = names.filter((name) => name !== 'none').map((name) => name.split('.'));
  if (paths.length > mostFields || !paths.flat().every(isName)) throw invalidInput('invalidQuery', `fields=${fields.slice(0, 100)} does not name attributes`);
  const selection = selectionBy([...paths, ...alwaysKept.map((name) => [name])]);
  return (resource) => selected(resource, selection);
}

/** What `fields` of a query string selects. @throws DomainError invalidInput */
export const selectionOf = (query: string): FieldSelector | undefined => (query === '' ? undefined : fieldSelector(parseQuery(query).control.get('fields')));

function selectionBy(paths: readonly (readonly string[])[]): Selection {
  const byHead = Map.groupBy(paths, ([head = '']) => head);
  const below = (of: readonly (readonly string[])[]): Selection =>
    of.some((path) => path.length === 1) ? new Map<string, Selection>() : selectionBy(of.map((path) => path.slice(1)));
  return new Map([...byHead].map(([head, of]) => [head, below(of)]));
}

function selected(value: object, selection: Selection): Record<string, unknown> {
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const below = selection.get(name);
    return below ? [[name, below.size === 0 ? inner : within(inner, below)] as const] : [];
  });
  return Object.fromEntries(kept);
}

function within(value: unknown, selection: Selection): unknown {
  if (Array.isArray(value)) return value.map((element) => within(element, selection));
  return typeof value === 'object' && value !== null ? selected(value, selection) : value;
}
