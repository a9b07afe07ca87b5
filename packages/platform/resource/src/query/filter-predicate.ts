import { invalidInput } from '@concord/errors';
import { isSafePattern, type Path, type Predicate, type Scalar } from '@concord/storage-port';
import type { FilterTerm, Operator } from './filter-terms.ts';
import { readInterval } from '../document/instant.ts';
import { locateAttribute, type Kind } from '../document/locate-attribute.ts';
import type { OpenApiDocument } from '../document/openapi-document.ts';

const decimal = /^[+-]?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/;

/** The predicate of all `alternatives` together, typed by the schema; undefined when there is no filter. @throws DomainError invalidInput */
export function filterPredicate(document: OpenApiDocument, schemaName: string, alternatives: readonly (readonly FilterTerm[])[]): Predicate | undefined {
  return alternatives.length === 0 ? undefined : any(alternatives.map((terms) => all(terms.map((term) => termPredicate(document, schemaName, term)))));
}

/** The predicate of one comparison. @throws DomainError invalidInput */
export function termPredicate(document: OpenApiDocument, schemaName: string, term: FilterTerm): Predicate {
  const { paths, kind } = locateAttribute(document, schemaName, term.names);
  const anywhere = paths.map((path) => anyValue(path, kind, term));
  return term.operator === 'ne' ? all(anywhere) : any(anywhere);
}

const joined = (op: 'and' | 'or', of: readonly Predicate[]): Predicate => {
  const [only, ...others] = of;
  return only && others.length === 0 ? only : { op, of };
};
const all = (of: readonly Predicate[]): Predicate => joined('and', of);
const any = (of: readonly Predicate[]): Predicate => joined('or', of);

/** Values are alternatives, but for `ne`: there the attribute is to be none of them. */
function anyValue(path: Path, kind: Kind, { operator, values }: FilterTerm): Predicate {
  if (kind === 'instant' && operator !== 'regex') return eachOf(operator, values.map((value) => instantComparison(path, operator, value)));
  if (operator === 'eq') return { op: 'in', path, values: values.flatMap((value) => readings(path, kind, value)) };
  return eachOf(operator, values.map((value) => comparison(path, kind, operator, value)));
}

const eachOf = (operator: Operator, of: readonly Predicate[]): Predicate => (operator === 'ne' ? all(of) : any(of));

function comparison(path: Path, kind: Kind, operator: Exclude<Operator, 'eq'>, text: string): Predicate {
  if (operator === 'regex') return pattern(path, kind, text);
  if (operator === 'ne') return all(readings(path, kind, text).map((value) => ({ op: 'ne', path, value })));
  const value = readings(path, kind, text).at(-1) ?? text;
  if (typeof value === 'boolean') throw unreadable(path, text, 'comparable value');
  return { op: operator, path, value };
}

function pattern(path: Path, kind: Kind, text: string): Predicate {
  if (kind === 'number' || kind === 'boolean') throw unreadable(path, text, `pattern: ${path} is a ${kind}`);
  if (!isSafePattern(text)) throw unreadable(path, text, 'pattern of the safe subset');
  return { op: 'regex', path, pattern: text };
}

/** What a text may stand for; where the type is open, the number or boolean that it spells comes after the text. */
function readings(path: Path, kind: Kind, text: string): readonly Scalar[] {
  if (kind === 'number') return [numberOf(path, text)];
  if (kind === 'boolean') return [booleanOf(path, text)];
  if (kind === 'unknown' && decimal.test(text)) return [text, Number(text)];
  if (kind === 'unknown' && (text === 'true' || text === 'false')) return [text, text === 'true'];
  return [text];
}

function numberOf(path: Path, text: string): number {
  const value = Number(text.trim());
  if (!decimal.test(text.trim()) || !Number.isFinite(value)) throw unreadable(path, text, 'number');
  return value;
}

function booleanOf(path: Path, text: string): boolean {
  if (text !== 'true' && text !== 'false') throw unreadable(path, text, 'boolean');
  return text === 'true';
}

const unreadable = (path: Path, text: string, what: string): Error => invalidInput('invalidFilterValue', `${path}: "${text}" is not a ${what}`);

/** A bare day is the whole day: equal within it, greater after its end. */
function instantComparison(path: Path, operator: Exclude<Operator, 'regex'>, text: string): Predicate {
  const interval = readInterval(text);
  if (!interval) throw unreadable(path, text, 'date-time (ISO 8601)');
  const { from, until } = interval;
  const within: Predicate = until === undefined
    ? { op: 'eq', path, value: from }
    : { op: 'and', of: [{ op: 'gte', path, value: from }, { op: 'lt', path, value: until }] };
  if (operator === 'eq') return within;
  if (operator === 'ne') return { op: 'not', of: within };
  return ordered(path, operator, from, until);
}

function ordered(path: Path, operator: 'gt' | 'gte' | 'lt' | 'lte', from: string, until: string | undefined): Predicate {
  if (until === undefined || operator === 'gte' || operator === 'lt') return { op: operator, path, value: from };
  return { op: operator === 'gt' ? 'gte' : 'lt', path, value: until };
}
