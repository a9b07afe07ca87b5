/** A value read out of a file, and where it stands there. */
export interface Found {
  readonly value: unknown;
  /** As `events[2].usage.id`. */
  readonly at: string;
}

/** What is wrong with a file, and where. */
export class Malformed extends Error {
  constructor({ value, at }: Found, expected: string) {
    super(`${at || 'the file'} ${value === undefined ? 'is missing; it must be' : `must be`} ${expected}`);
    this.name = 'Malformed';
  }
}

export type Read<T> = (found: Found) => T;

/** Reads an attribute of the object at hand. */
export type Attribute = <T>(name: string, read: Read<T>) => T;

export function text(found: Found): string {
  if (typeof found.value !== 'string' || found.value === '') throw new Malformed(found, 'a text');
  return found.value;
}

/** An exact decimal: a decimal string, or a JSON number. */
export function numeric(found: Found): string | number {
  const { value } = found;
  if (typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))) return value;
  throw new Malformed(found, 'a decimal number');
}

export function positiveInteger(found: Found): number {
  if (!Number.isSafeInteger(found.value) || Number(found.value) < 1) throw new Malformed(found, 'a whole number from 1');
  return Number(found.value);
}

/** RFC 3339, with a time zone. */
export function instant(found: Found): string {
  const read = text(found);
  if (!/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(read) || Number.isNaN(Date.parse(read))) throw new Malformed(found, 'an RFC 3339 date-time with a time zone');
  return read;
}

export const list = <T>(read: Read<T>): Read<readonly T[]> => (found) => {
  if (!Array.isArray(found.value)) throw new Malformed(found, 'a list');
  return found.value.map((value: unknown, index) => read({ value, at: `${found.at}[${index}]` }));
};

export function attributes(found: Found): Readonly<Record<string, unknown>> {
  if (typeof found.value !== 'object' || found.value === null || Array.isArray(found.value)) throw new Malformed(found, 'an object');
  return Object.fromEntries(Object.entries(found.value));
}

export const record = <T>(build: (attribute: Attribute) => T): Read<T> => (found) => {
  const held = attributes(found);
  return build((name, read) => read({ value: held[name], at: found.at ? `${found.at}.${name}` : name }));
};

/** What may be absent. */
export const optional = <T, Default>(read: Read<T>, absent: Default): Read<T | Default> => (found) => (found.value === undefined ? absent : read(found));
