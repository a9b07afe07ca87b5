import { hasParts } from './json-object.ts';

const present = (value: Readonly<Record<string, unknown>>): string[] => Object.keys(value).filter((name) => value[name] !== undefined);

/** Whether two JSON values say the same, wherever they come from: a store's objects have other prototypes than a parser's. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (!hasParts(one) || !hasParts(other)) return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = present(one);
  return names.length === present(other).length && names.every((name) => isSameJson(one[name], other[name]));
}
