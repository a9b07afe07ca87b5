const day = /^\d{4}-\d{2}-\d{2}$/;
const dateTime = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?([Zz]|[+ -]\d{2}:?\d{2})?$/;
const canonical = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** So written, and on a day that every month has: nothing more is to be asked. */
const plain = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const dayMs = 86_400_000;

/** A stretch of time: a point where `until` is absent, else from `from` to `until`, which is not part of it. ISO 8601 UTC with milliseconds. */
export interface Interval {
  readonly from: string;
  readonly until?: string;
}

/**
 * Reads a date-time or a bare day, which stands for the whole day in UTC. A blank where the zone's `+` was is
 * forgiven (query parsers make it one); a time without a zone is UTC.
 */
export function readInterval(text: string): Interval | undefined {
  if (day.test(text)) return wholeDay(text);
  const instant = readInstant(text);
  return instant === undefined ? undefined : { from: instant };
}

function wholeDay(text: string): Interval | undefined {
  const start = Date.parse(`${text}T00:00:00.000Z`);
  if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(text)) return undefined;
  return { from: new Date(start).toISOString(), until: new Date(start + dayMs).toISOString() };
}

/** The instant as `YYYY-MM-DDTHH:mm:ss.sssZ`, so that texts sort as times do; undefined where it is none. */
export function readInstant(text: string): string | undefined {
  return plain.test(text) || isCanonical(text) ? text : readLenient(text);
}

/** Most are written so already, and what is written back the same was a day of the calendar. */
function isCanonical(text: string): boolean {
  if (!canonical.test(text)) return false;
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString() === text && text >= '0001';
}

function readLenient(text: string): string | undefined {
  const [, date, time, zone = 'Z'] = dateTime.exec(text) ?? [];
  // Date.parse takes the 30th of February for a day in March.
  if (date === undefined || time === undefined || !wholeDay(date)) return undefined;
  const at = Date.parse(`${date}T${time}${zone.replace(' ', '+').toUpperCase()}`);
  const year = Number.isNaN(at) ? 0 : new Date(at).getUTCFullYear();
  return year >= 1 && year <= 9999 ? new Date(at).toISOString() : undefined;
}

/** Whether a body may say so: a date-time of RFC 3339, with its zone, on a day of the calendar. */
export const isDateTime = (text: string): boolean => /\d([Zz]|[+-]\d{2}:?\d{2})$/.test(text) && /^.{10}[Tt]/.test(text) && readInstant(text) !== undefined;
