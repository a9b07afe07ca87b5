import type { Path, Predicate, Scalar, SortKey } from '@concord/storage-port';
import { placeOf, type Place } from './json-sql.ts';

/** SQL with the values of its placeholders, in their order. */
export interface Fragment {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** `ne` is the negation of `=` over all values of the path, not a comparison of its own. */
const operators = { eq: '=', ne: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

type Leaf = Exclude<Predicate, { of: unknown }>;

/** JSON types by SQLite's names. Values of other types never compare, though SQL sees true as 1. */
const typesOf = { string: `IN ('text')`, number: `IN ('integer', 'real')`, boolean: `IN ('true', 'false')` } as const;

type ScalarType = keyof typeof typesOf;

const scalarType = (value: Scalar): ScalarType => (typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean');

const bound = (value: Scalar): string | number => (typeof value === 'boolean' ? Number(value) : value);

/**
 * Whether what equals this in SQL is of its JSON type: SQL sees objects and arrays as their text, true and false as 1 and 0. Where it
 * is, the type need not be read from each document, and an index answers alone.
 */
const tellsItsType = (operand: Scalar): boolean => (typeof operand === 'string' ? !/^[{[]/.test(operand) : typeof operand === 'number' && operand !== 0 && operand !== 1);

/** The comparison comes first and bare, so that an index on the value can serve it. */
function compare({ value, type }: Place, operator: string, operand: Scalar): Fragment {
  const test = `${value} ${operator} ?`;
  return { sql: operator === '=' && tellsItsType(operand) ? test : `(${test} AND ${type} ${typesOf[scalarType(operand)]})`, values: [bound(operand)] };
}

/** One value is an equation: behind a list, SQLite walks the order of creation instead of the index as soon as a page is wanted in that order. */
function isOneOf(place: Place, operands: readonly Scalar[]): Fragment {
  const [only, ...others] = operands;
  if (only !== undefined && others.length === 0) return compare(place, '=', only);
  const { value, type } = place;
  const groups = Object.entries(Object.groupBy(operands, scalarType));
  const tests = groups.map(([name, members]) => ({
    sql: `(${value} IN (SELECT value FROM json_each(?)) AND ${type} ${typesOf[name as ScalarType]})`,
    values: [JSON.stringify(members.map(bound))],
  }));
  return any(tests);
}

function testOf(leaf: Leaf, place: Place): Fragment {
  if (leaf.op === 'in') return isOneOf(place, leaf.values);
  if (leaf.op === 'regex') return { sql: `CASE ${place.type} WHEN 'text' THEN matches(?, ${place.value}) END`, values: [leaf.pattern] };
  if (leaf.op === 'exists') return { sql: `${place.type} IS NOT NULL`, values: [] };
  return compare(place, operators[leaf.op], leaf.value);
}

/** Only members of arrays count: json_each would also walk the attributes of an object. */
const ofArrays = (rows: readonly string[]): string => rows.map((_, depth) => `typeof(e${depth}.key) = 'integer'`).join(' AND ');

function someValue(leaf: Leaf): Fragment {
  const place = placeOf(leaf.path);
  const test = testOf(leaf, place);
  if (place.rows.length === 0) return test;
  return { sql: `EXISTS (SELECT 1 FROM ${place.rows.join(', ')} WHERE ${ofArrays(place.rows)} AND ${test.sql})`, values: test.values };
}

function joined(fragments: readonly Fragment[], connective: 'AND' | 'OR', empty: string): Fragment {
  if (fragments.length === 0) return { sql: empty, values: [] };
  return { sql: `(${fragments.map(({ sql }) => sql).join(` ${connective} `)})`, values: fragments.flatMap(({ values }) => values) };
}

const any = (fragments: readonly Fragment[]): Fragment => joined(fragments, 'OR', 'FALSE');

/** A comparison with what is not there is NULL in SQL, and NOT NULL is NULL: hence IS NOT TRUE. */
const negated = ({ sql, values }: Fragment): Fragment => ({ sql: `(${sql} IS NOT TRUE)`, values });

const leafSql = (leaf: Leaf): Fragment => (leaf.op === 'ne' || (leaf.op === 'exists' && !leaf.exists) ? negated(someValue(leaf)) : someValue(leaf));

/** A condition on the row `d` of a collection. The predicate has been checked by the port. */
export function predicateSql(predicate: Predicate): Fragment {
  switch (predicate.op) {
    case 'and':
      return joined(predicate.of.map(predicateSql), 'AND', 'TRUE');
    case 'or':
      return any(predicate.of.map(predicateSql));
    case 'not':
      return negated(predicateSql(predicate.of));
    default:
      return leafSql(predicate);
  }
}

function sortValue(path: Path, direction: SortKey['direction']): string {
  const { rows, value } = placeOf(path);
  if (rows.length === 0) return value;
  return `(SELECT ${direction === 'ascending' ? 'min' : 'max'}(${value}) FROM ${rows.join(', ')} WHERE ${ofArrays(rows)})`;
}

/** Ties, and everything where there is no key, come in the order of creation. */
export function orderSql(sort: readonly SortKey[]): string {
  const keys = sort.map(({ path, direction }) => `${sortValue(path, direction)} ${direction === 'ascending' ? 'ASC' : 'DESC'}`);
  return `ORDER BY ${[...keys, 'd.seq'].join(', ')}`;
}
