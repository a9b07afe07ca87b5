import { type Finding, pointerTo } from '@concord/errors';

/** A JSON Schema (the subset OpenAPI 3.0 and 3.1 have in common) as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where a value stands in the input, and where complaints about it go. */
export interface Place {
  readonly pointer: string;
  report(finding: Finding): void;
}

/**
 * One definition of a piece of the wire: its schema for the API document and its reader.
 * `read` returns null after it has reported at least one error.
 */
export interface Shape<T> {
  readonly schema: JsonSchema;
  read(value: unknown, place: Place): T | null;
}

export interface OptionalShape<T> extends Shape<T> {
  readonly isOptional: true;
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
export type Read<S> = S extends Shape<infer T> ? T : never;
type RequiredKey<F> = { [K in keyof F]: F[K] extends OptionalShape<unknown> ? never : K }[keyof F];
type OptionalKey<F> = Exclude<keyof F, RequiredKey<F>>;
export type ObjectOf<F extends Fields> = { readonly [K in RequiredKey<F>]: Read<F[K]> } & { readonly [K in OptionalKey<F>]?: Read<F[K]> | undefined };

/** A child of a place. */
export const inside = (place: Place, name: string | number): Place => ({
  pointer: `${place.pointer}${pointerTo(name)}`,
  report: (finding) => place.report(finding),
});

export const refuse = (place: Place, code: string, message: string): null => {
  place.report({ code, message, pointer: place.pointer, severity: 'error' });
  return null;
};

export const optional = <T>(shape: Shape<T>): OptionalShape<T> => ({ ...shape, isOptional: true });

const isOptional = (shape: Shape<unknown>): boolean => 'isOptional' in shape;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What TMF630 allows on every object: said, not acted upon. */
const tolerated = new Set(['@type', '@baseType', '@schemaLocation', '@referredType', 'name', 'description', 'href']);

function warnOfUnread(fields: Fields, value: Readonly<Record<string, unknown>>, place: Place): void {
  const unread = Object.keys(value).filter((key) => !(key in fields) && !tolerated.has(key));
  for (const key of unread.slice(0, 20)) {
    place.report({ code: 'unknownAttribute', message: `${key} is not an attribute the engine reads`, pointer: inside(place, key).pointer, severity: 'warning' });
  }
}

/** An object with these attributes; others are reported as warnings, since a misspelt one would silently change an amount. */
export function object<F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const required = Object.keys(fields).filter((key) => fields[key] !== undefined && !isOptional(fields[key]));
  const properties = Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, shape.schema]));
  return {
    schema: { type: 'object', properties, ...(required.length > 0 && { required }) },
    read: (value, place) => (isRecord(value) ? readFields(fields, value, place) : refuse(place, 'notAnObject', 'an object is expected')),
  };
}

function readFields<F extends Fields>(fields: F, value: Readonly<Record<string, unknown>>, place: Place): ObjectOf<F> | null {
  warnOfUnread(fields, value, place);
  const entries = Object.entries(fields).map(([key, shape]) => [key, readField(shape, value[key], inside(place, key))] as const);
  if (entries.some(([, read]) => read === null)) return null;
  return Object.fromEntries(entries.filter(([, read]) => read !== undefined)) as ObjectOf<F>;
}

/** @returns undefined for an optional attribute that is not there, null for one that was refused. */
function readField(shape: Shape<unknown>, value: unknown, place: Place): unknown {
  const isMissing = value === undefined || value === null;
  if (isMissing && isOptional(shape)) return undefined;
  return isMissing ? refuse(place, 'missingAttribute', 'this attribute is required') : shape.read(value, place);
}

/** A list; its length is checked before its elements are looked at, so that an absurd one costs nothing. */
export function list<T>(shape: Shape<T>, most: number, least = 1): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: shape.schema, minItems: least, maxItems: most },
    read: (value, place) => {
      if (!Array.isArray(value)) return refuse(place, 'notAList', 'a list is expected');
      if (value.length > most || value.length < least) return refuse(place, 'listLength', `${value.length} elements where ${least} to ${most} are allowed`);
      const read = value.map((element: unknown, index) => shape.read(element, inside(place, index)));
      return read.some((element) => element === null) ? null : read.filter((element) => element !== null);
    },
  };
}

/** Reads by `shape`, then turns what was read into what the engine works with. */
export const mapped = <A, B>(shape: Shape<A>, change: (value: A, place: Place) => B | null): Shape<B> => ({
  schema: shape.schema,
  read: (value, place) => {
    const read = shape.read(value, place);
    return read === null ? null : change(read, place);
  },
});
