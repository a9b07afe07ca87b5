import { invalidInput } from '@concord/errors';
import type { Instant } from './instant.ts';

const minuteMs = 60_000;
export const dayMs = 86_400_000;
/** Offsets change on quarter hours of UTC in every zone in use since 1972, so one lookup serves the quarter hour. */
const quarterMs = 15 * minuteMs;
const rememberedQuarters = 20_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** Whether `timeZone` is an IANA name. Offsets such as `+01:00` are refused: they know no daylight saving. */
export const isTimeZone = (timeZone: string): boolean => /^[A-Za-z][A-Za-z0-9_+\-/]{1,60}$/.test(timeZone) && knownZone(timeZone) !== undefined;

function timeZoneFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** There are six hundred; more are the same in another spelling. */
const rememberedZones = 1_000;

/** To make a format costs a millisecond, so it is made once. */
function knownZone(timeZone: string): Zone | undefined {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const format = timeZoneFormat(timeZone);
  if (format === undefined) return undefined;
  if (zones.size >= rememberedZones) zones.clear();
  const zone = { format, offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

/** @throws DomainError `unknownTimeZone` */
function zoneOf(timeZone: string): Zone {
  const zone = knownZone(timeZone);
  if (zone === undefined) throw invalidInput('unknownTimeZone', `${timeZone} is not an IANA time zone`);
  return zone;
}

function lookUpOffset(format: Intl.DateTimeFormat, at: Instant): number {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const field = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(field('year'), field('month') - 1, field('day'), field('hour'), field('minute'), field('second')) - at;
}

/** Milliseconds to add to UTC to get the wall time of the zone. @throws DomainError `unknownTimeZone` */
function offsetAt(timeZone: string, at: Instant): number {
  const { format, offsets } = zoneOf(timeZone);
  const quarter = Math.floor(at / quarterMs);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  if (offsets.size >= rememberedQuarters) offsets.clear();
  const offset = lookUpOffset(format, quarter * quarterMs);
  offsets.set(quarter, offset);
  return offset;
}

/** Days since 1970-01-01 of the local calendar day that `at` falls on. */
export const localDay = (timeZone: string, at: Instant): number => Math.floor((at + offsetAt(timeZone, at)) / dayMs);

/** Minutes since local midnight by the wall clock. */
export const localMinute = (timeZone: string, at: Instant): number => {
  const local = at + offsetAt(timeZone, at);
  return Math.floor((local - Math.floor(local / dayMs) * dayMs) / minuteMs);
};

/** The first instant of a local day: that of its midnight by `instantOf`. */
export const startOfDay = (timeZone: string, day: number): Instant => instantOf(timeZone, day * dayMs);

/**
 * The instant at which the clocks of the zone show a wall time, given in milliseconds as if it were UTC. Where it is shown twice the
 * first counts; one that is skipped stands for as long behind the skip. @throws DomainError `unknownTimeZone`
 */
export function instantOf(timeZone: string, wall: number): Instant {
  const before = wall - offsetAt(timeZone, wall - dayMs);
  const after = wall - offsetAt(timeZone, wall + dayMs);
  const [early, late] = before <= after ? [before, after] : [after, before];
  const isShown = (at: Instant): boolean => at + offsetAt(timeZone, at) === wall;
  if (isShown(early)) return early;
  return isShown(late) ? late : before;
}

/** The local calendar day that `at` falls on, `YYYY-MM-DD`. */
export const dayOf = (timeZone: string, at: Instant): string => new Date(localDay(timeZone, at) * dayMs).toISOString().slice(0, 10);
