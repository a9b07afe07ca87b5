/** Milliseconds since 1970 in UTC. */
export type Instant = number;

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** @returns the instant an RFC 3339 date-time names, or undefined: without an offset it would name none. Digits past the millisecond are dropped. */
export function readInstant(value: unknown): Instant | undefined {
  if (typeof value !== 'string' || !dateTime.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) || !isCalendarDate(value) ? undefined : at;
}

/** `Date.parse` reads 30 February as 2 March; days that every month has need no second look. */
function isCalendarDate(value: string): boolean {
  const day = value.slice(0, 10);
  return day.slice(8) <= '28' || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

let latest = { at: Number.NaN, text: '' };

/** The text of the latest instant is kept: who logs an event and who packs what was logged ask for the same, one after the other. @throws RangeError for what no calendar reaches */
export function toIso(at: Instant): string {
  if (at !== latest.at) latest = { at, text: new Date(at).toISOString() };
  return latest.text;
}

/** Half-open: `start` belongs to it, `end` does not. Without `end` it is open. */
export interface Span {
  readonly start: Instant;
  readonly end?: Instant | undefined;
}

export const contains = (span: Span, at: Instant): boolean => at >= span.start && (span.end === undefined || at < span.end);

export const overlap = (a: Span, b: Span): boolean => (b.end === undefined || a.start < b.end) && (a.end === undefined || b.start < a.end);
