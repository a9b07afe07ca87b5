import { invalidInput } from '@concord/errors';
import { instantOf, toIso } from '@concord/period';

/** Makes the RFC 3339 date-time, in UTC, of what a file writes. @throws DomainError `invalidDate` for a text that is none */
export type DateReader = (text: string) => string;

type Field = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'half' | 'offset';

const letters: Readonly<Record<string, { readonly field: Field; readonly expression: string }>> = {
  yyyy: { field: 'year', expression: '\\d{4}' },
  yy: { field: 'year', expression: '\\d{2}' },
  MM: { field: 'month', expression: '\\d{2}' },
  M: { field: 'month', expression: '\\d{1,2}' },
  dd: { field: 'day', expression: '\\d{2}' },
  d: { field: 'day', expression: '\\d{1,2}' },
  HH: { field: 'hour', expression: '\\d{2}' },
  H: { field: 'hour', expression: '\\d{1,2}' },
  hh: { field: 'hour', expression: '\\d{1,2}' },
  mm: { field: 'minute', expression: '\\d{2}' },
  ss: { field: 'second', expression: '\\d{2}' },
  S: { field: 'fraction', expression: '\\d{1,9}' },
  a: { field: 'half', expression: '[AaPp][Mm]' },
  X: { field: 'offset', expression: 'Z|[+-]\\d{2}:?\\d{2}' },
};

const part = /yyyy|yy|MM?|dd?|HH?|hh|mm|ss|S|a|X|'([^']*)'|[^A-Za-z]/gy;
const epochs: Readonly<Record<string, number>> = { epochSeconds: 1_000, epochMilliseconds: 1, epochMicroseconds: 0.001 };

interface Pattern {
  readonly expression: RegExp;
  readonly fields: readonly Field[];
}

const isEpoch = (pattern: string): boolean => Object.hasOwn(epochs, pattern);

/**
 * What a pattern says: `epochSeconds`, `epochMilliseconds`, `epochMicroseconds`, or letters (`yyyy yy MM M dd d HH H hh mm ss S a X`, literals in
 * quotation marks). @returns undefined for what is no pattern
 */
export function datePattern(pattern: string): { readonly hasOffset: boolean } | undefined {
  if (isEpoch(pattern)) return { hasOffset: true };
  const read = parsePattern(pattern);
  return read && { hasOffset: read.fields.includes('offset') };
}

/** Times without an offset are wall times of the zone. Of a time that the clocks show twice the first counts. */
export function dateReader(pattern: string, timeZone: string): DateReader {
  const unit = isEpoch(pattern) ? epochs[pattern] : undefined;
  if (unit !== undefined) return (text) => fromEpoch(text, unit);
  const read = parsePattern(pattern);
  if (!read) throw invalidInput('invalidDatePattern', `${pattern} is not a pattern of a date`);
  return remembering((text) => fromPattern(text, read, pattern, timeZone));
}

const remembered = 2_000;

/** Records of a file are of few times: the last thousands are read once. */
function remembering(read: DateReader): DateReader {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = read(text);
    if (known.size >= remembered) known.clear();
    known.set(text, result);
    return result;
  };
}

function parsePattern(pattern: string): Pattern | undefined {
  const fields: Field[] = [];
  let [expression, length] = ['', 0];
  for (const [text, literal] of pattern.matchAll(part)) {
    const known = letters[text];
    if (known) fields.push(known.field);
    expression += known ? `(${known.expression})` : escaped(literal ?? text);
    length += text.length;
  }
  const isWhole = length === pattern.length && ['year', 'month', 'day'].every((field) => fields.includes(field as Field)) && new Set(fields).size === fields.length;
  return isWhole ? { expression: new RegExp(`^${expression}$`), fields } : undefined;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const invalid = (text: string, pattern: string) => invalidInput('invalidDate', `${JSON.stringify(text.slice(0, 40))} is not a date written as ${pattern}`);

const latest = Date.UTC(10_000, 0, 1);

function fromEpoch(text: string, unit: number): string {
  const at = /^\d{1,17}(\.\d{1,9})?$/.test(text) ? Math.floor(Number(text) * unit) : NaN;
  if (!(at > 0 && at < latest)) throw invalid(text, `a number of ${unit === 1_000 ? 'seconds' : 'fractions of seconds'} since 1970`);
  return toIso(at);
}

function fromPattern(text: string, { expression, fields }: Pattern, pattern: string, timeZone: string): string {
  const found = text.length <= 60 ? expression.exec(text) : null;
  if (!found) throw invalid(text, pattern);
  const read = new Map(fields.map((field, index) => [field, found[index + 1] ?? '']));
  const wall = wallTime(read);
  if (wall === undefined) throw invalid(text, pattern);
  const offset = read.get('offset');
  return toIso(offset === undefined ? instantOf(timeZone, wall) : wall - offsetOf(offset));
}

/** Milliseconds since 1970 by the clock on the wall; undefined for a day or time that no calendar or clock has. */
function wallTime(read: ReadonlyMap<Field, string>): number | undefined {
  const number = (field: Field): number => Number(read.get(field) ?? 0);
  const year = read.get('year')?.length === 2 ? 2000 + number('year') : number('year');
  const [month, day, hour, minute, second] = [number('month'), number('day'), hourOf(number('hour'), read.get('half')), number('minute'), number('second')];
  const at = Date.UTC(year, month - 1, day, hour, minute, second, Number((read.get('fraction') ?? '').padEnd(3, '0').slice(0, 3)));
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year > 0 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return isReal ? at : undefined;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return hour < 1 || hour > 12 ? NaN : (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith('-') ? -minutes : minutes) * 60_000;
}
