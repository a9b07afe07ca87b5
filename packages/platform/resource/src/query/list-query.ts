import { invalidInput } from '@concord/errors';
import type { Predicate, SortKey } from '@concord/storage-port';
import { filterPredicate } from './filter-predicate.ts';
import { isName, parseQuery } from './filter-terms.ts';
import { pathPredicate } from '../json-path/path-predicate.ts';
import { locateAttribute } from '../document/locate-attribute.ts';
import type { OpenApiDocument } from '../document/openapi-document.ts';
import { fieldSelector, type FieldSelector } from './select-fields.ts';

/** What a list operation is asked for. */
export interface ListQuery {
  readonly where?: Predicate;
  readonly sort: readonly SortKey[];
  readonly offset: number;
  /** Only where the client gave one; at most 1000. */
  readonly limit?: number;
  readonly select?: FieldSelector;
}

const largestPage = 1000;
const mostSortKeys = 8;

/** Reads the query string of a list (TMF630 part 1 §4.3 to §4.7, part 6). @throws DomainError invalidInput, unsupported */
export function readListQuery(document: OpenApiDocument, schemaName: string, query: string): ListQuery {
  const { control, alternatives } = parseQuery(query);
  const path = control.get('filter');
  const terms = filterPredicate(document, schemaName, alternatives);
  const conditions = [terms, path === undefined ? undefined : pathPredicate(document, schemaName, path), ...cursors.map((cursor) => beside(control, cursor))].filter((condition) => condition !== undefined);
  const [only] = conditions;
  const where: Predicate | undefined = conditions.length > 1 ? { op: 'and', of: conditions } : only;
  const limit = wholeNumber('limit', control.get('limit'));
  const select = fieldSelector(control.get('fields'));
  return {
    ...(where && { where }),
    ...(limit !== undefined && { limit: Math.min(limit, largestPage) }),
    ...(select && { select }),
    sort: sortOf(control, sortKeys(document, schemaName, control.get('sort'))),
    offset: wholeNumber('offset', control.get('offset')) ?? 0,
  };
}

interface Cursor {
  readonly name: 'after' | 'before';
  readonly op: 'gt' | 'lt';
  readonly direction: SortKey['direction'];
}

/** Pages by the id where one ends, in the order of ids: what comes after it, or before it with the nearest first. */
const cursors: readonly Cursor[] = [{ name: 'after', op: 'gt', direction: 'ascending' }, { name: 'before', op: 'lt', direction: 'descending' }];

function beside(control: ReadonlyMap<string, string>, { name, op }: Cursor): Predicate | undefined {
  const id = control.get(name) ?? '';
  return id === '' ? undefined : { op, path: 'id', value: id };
}

function sortOf(control: ReadonlyMap<string, string>, keys: readonly SortKey[]): readonly SortKey[] {
  const given = cursors.filter(({ name }) => (control.get(name) ?? '') !== '');
  if (given.length > 0 && keys.length > 0) throw invalidInput('invalidQuery', 'after and before go by ids: they do not go with sort');
  const [cursor] = given;
  return cursor ? [{ path: 'id', direction: cursor.direction }] : keys;
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw invalidInput('invalidQuery', `${name}=${text.slice(0, 40)} is not a whole number from 0`);
  return Number(text);
}

/** `-a,+b` or `a,-b`; an unencoded `+` arrives as a blank. */
function sortKeys(document: OpenApiDocument, schemaName: string, sort: string | undefined): SortKey[] {
  const keys = (sort ?? '').split(',').map((key) => key.trim()).filter((key) => key !== '');
  if (keys.length > mostSortKeys) throw invalidInput('invalidQuery', `more than ${mostSortKeys} sort keys`);
  return keys.map((key) => {
    const names = key.replace(/^[+-]/, '').split('.');
    if (!names.every(isName)) throw invalidInput('invalidQuery', `sort=${key.slice(0, 100)} does not name an attribute`);
    return { path: locateAttribute(document, schemaName, names).paths[0], direction: key.startsWith('-') ? 'descending' : 'ascending' };
  });
}
