import type { Path, Predicate, Scope, SortKey } from '@concord/storage-port';
import { encodeName } from './encoding.ts';
import { joined } from '../keys.ts';

/** A filter or sort of MongoDB. Only this file makes them, from values that the port has checked. */
export type Filter = Record<string, unknown>;

/** MongoDB looks into arrays by itself. */
export const fieldOf = (path: Path): string => ['doc', ...path.replaceAll('[]', '').split('.').map(encodeName)].join('.');

const operators = { eq: '$eq', ne: '$eq', gt: '$gt', gte: '$gte', lt: '$lt', lte: '$lte' } as const;

/** `$` of PCRE also matches before a line feed at the end; `\z` does not. In a class it is a sign like others. */
const pcre = (pattern: string): string => pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\$/gsu, (token) => (token === '$' ? String.raw`\z` : token));

type Leaf = Exclude<Predicate, { of: unknown }>;

function condition(leaf: Leaf): Filter {
  const field = fieldOf(leaf.path);
  if (leaf.op === 'in') return { [field]: { $in: leaf.values } };
  if (leaf.op === 'regex') return { [field]: { $regex: pcre(leaf.pattern) } };
  if (leaf.op === 'exists') return { [leaf.path.endsWith('[]') ? `${field}.0` : field]: { $exists: true } };
  return { [field]: { [operators[leaf.op]]: leaf.value } };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The id is part of the primary key. */
function idCondition(leaf: Leaf, tenant: string): Filter | undefined {
  if (leaf.path !== 'id') return undefined;
  if (leaf.op === 'eq' && isText(leaf.value)) return { _id: joined(tenant, leaf.value) };
  if (leaf.op === 'in') return { _id: { $in: leaf.values.filter(isText).map((id) => joined(tenant, id)) } };
  return undefined;
}

const leafFilter = (leaf: Leaf, tenant: string): Filter => idCondition(leaf, tenant) ?? condition(leaf);

const isNegative = (leaf: Leaf): boolean => leaf.op === 'ne' || (leaf.op === 'exists' && !leaf.exists);

const nothing: Filter = { $nor: [{}] };

function filterOf(predicate: Predicate, tenant: string): Filter {
  switch (predicate.op) {
    case 'and':
      return predicate.of.length === 0 ? {} : { $and: predicate.of.map((part) => filterOf(part, tenant)) };
    case 'or':
      return predicate.of.length === 0 ? nothing : { $or: predicate.of.map((part) => filterOf(part, tenant)) };
    case 'not':
      return { $nor: [filterOf(predicate.of, tenant)] };
    default:
      return isNegative(predicate) ? { $nor: [condition(predicate)] } : leafFilter(predicate, tenant);
  }
}

/** The condition that stands before every other. */
export function scopeFilter({ tenant, party }: Scope): { tenant: string; parties?: { $in: string[] } } {
  return party === undefined ? { tenant } : { tenant, parties: { $in: [party, '*'] } };
}

export const within = (scope: Scope, where: Predicate | undefined): Filter => (where ? { $and: [scopeFilter(scope), filterOf(where, scope.tenant)] } : scopeFilter(scope));

/** Ties, and everything where there is no key, come in the order of creation. */
export function sortOf(keys: readonly SortKey[]): Record<string, 1 | -1> {
  return { ...Object.fromEntries(keys.map(({ path, direction }) => [fieldOf(path), direction === 'ascending' ? 1 : -1])), seq: 1 };
}
