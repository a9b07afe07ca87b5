import type { Json } from './model.ts';

/** What the places of a template are filled from; a name without a value, or with null, leaves its place out. */
export type Scope = ReadonlyMap<string, Json | undefined>;

type Attributes = { readonly [name: string]: Json };

/**
 * The template with its places filled, undefined where nothing is left of it. Places are objects:
 * - `{"$": "name"}` the value; of a list of names the first that has one;
 * - `{"$money": "name"}` the amount, in the scope's `currency` where it names none;
 * - `{"$text": "{name}-fee"}` a text made of values;
 * - `{"$if": "name", "then": …}` only where the name has a value other than false, `$unless` only where it has none;
 * - `{"$each": "name", "in": …}` one for each element, spliced into the list around it; in it a row's attributes are names, `item` is a single value.
 *
 * Objects and lists of which nothing is left are left out.
 */
export function fill(template: Json, scope: Scope): Json | undefined {
  if (isList(template)) return unlessEmptied(template, template.flatMap((element) => spliced(element, scope)));
  if (typeof template !== 'object' || template === null) return template;
  const kind = Object.keys(places).find((name) => name in template);
  return kind === undefined ? fillObject(template, scope) : places[kind]?.(template, scope);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const unlessEmptied = <T extends Json>(template: readonly unknown[], filled: T & { readonly length: number }): T | undefined =>
  filled.length === 0 && template.length > 0 ? undefined : filled;

function spliced(element: Json, scope: Scope): readonly Json[] {
  const filled = fill(element, scope);
  if (filled === undefined) return [];
  const isLoop = typeof element === 'object' && element !== null && '$each' in element;
  return isLoop && isList(filled) ? filled : [filled];
}

function fillObject(template: Attributes, scope: Scope): Json | undefined {
  const entries = Object.entries(template).flatMap(([name, inner]) => {
    const filled = fill(inner, scope);
    return filled === undefined ? [] : [[name, filled] as const];
  });
  return entries.length === 0 && Object.keys(template).length > 0 ? undefined : Object.fromEntries(entries);
}

type Place = (place: Attributes, scope: Scope) => Json | undefined;

const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

const places: Readonly<Record<string, Place>> = {
  $: ({ $: names }, scope) => valueOf(names, scope),
  $money: ({ $money: name }, scope) => {
    const value = valueOf(name, scope);
    const unit = scope.get('currency');
    return value === undefined || typeof value === 'object' || unit === undefined ? value : { unit, value };
  },
  $text: ({ $text: text = '' }, scope) => textOf(text).replace(/\{(\w+)\}/g, (_, name: string) => textOf(scope.get(name) ?? '')),
  $if: ({ $if: name, then = null }, scope) => (holds(name, scope) ? fill(then, scope) : undefined),
  $unless: ({ $unless: name, then = null }, scope) => (holds(name, scope) ? undefined : fill(then, scope)),
  $each: ({ $each: name, in: inner = null }, scope) => {
    const rows = valueOf(name, scope) ?? [];
    const filled = isList(rows) ? rows.flatMap((row) => spliced(inner, within(row, scope))) : [];
    return filled.length === 0 ? undefined : filled;
  },
};

function valueOf(names: Json = '', scope: Scope): Json | undefined {
  const candidates = isList(names) ? names : [names];
  return candidates.map((name) => scope.get(textOf(name))).find((value) => value !== undefined && value !== null) ?? undefined;
}

function holds(name: Json | undefined, scope: Scope): boolean {
  const value = valueOf(name, scope);
  return value !== undefined && value !== false && !(isList(value) && value.length === 0);
}

const within = (row: Json, scope: Scope): Scope =>
  new Map([...scope, ...(typeof row === 'object' && row !== null && !isList(row) ? Object.entries(row) : [['item', row] as const])]);
