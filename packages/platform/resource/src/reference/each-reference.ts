import { type Attributes, isJsonObject } from '../document/json-object.ts';
import { isSameJson } from '../document/same-json.ts';
import type { Places, ReferencePlace } from './reference-places.ts';

/** An object that refers to something by its id. */
export interface Reference {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

/** A reference where it stands. */
export interface Met {
  readonly reference: Reference;
  readonly place: ReferencePlace;
  /** What was in its place. */
  readonly was: unknown;
}

type Change = (met: Met) => Reference;

/** A value with every reference in it that is not as `before` as `change` makes it; the value itself where none changes. */
export function withEachReference<V>(places: Places, value: V, before: unknown, change: Change): V;
export function withEachReference(places: Places, value: unknown, before: unknown, change: Change): unknown {
  if (Array.isArray(value)) return sameOr(value, value.map((member: unknown, index) => withEachReference(places, member, Array.isArray(before) ? before[index] : undefined, change)));
  if (!isJsonObject(value)) return value;
  const inner = withInside(places, value, isJsonObject(before) ? before : {}, change);
  return places.reference && isReference(inner) ? change({ reference: inner, place: places.reference, was: before }) : inner;
}

const isReference = (value: Readonly<Record<string, unknown>>): value is Reference => typeof value.id === 'string';

const sameOr = (value: readonly unknown[], next: readonly unknown[]): readonly unknown[] => (next.every((member, index) => member === value[index]) ? value : next);

function withInside({ inside }: Places, value: Attributes, before: Attributes, change: Change): Attributes {
  const changed: [string, unknown][] = [];
  for (const [name, places] of inside) {
    const inner = value[name];
    if (inner === undefined || isSameJson(inner, before[name])) continue;
    const next = withEachReference(places, inner, before[name], change);
    if (next !== inner) changed.push([name, next]);
  }
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}
