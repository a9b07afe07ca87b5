import { type Adjust, many, type SettlementTerms } from '../input/terms.ts';

/** The wall clock of a time zone. */
export interface WallClock {
  /** Days since 1970. */
  readonly day: number;
  /** As `06:05`. */
  readonly time: string;
  /** As `12-31`. */
  readonly date: string;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  const clock = known ?? new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  clocks.set(timeZone, clock);
  return clock;
}

export function wallClock(at: number, timeZone: string): WallClock {
  const parts = Object.fromEntries(clockOf(timeZone).formatToParts(at).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return { day: Date.parse(`${year}-${month}-${day}T00:00:00Z`) / 86_400_000, time: `${hour}:${minute}`, date: `${month}-${day}` };
}

const week = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];

/** `to` is exclusive; a window that passes midnight belongs to the day on which it opens. */
export function isInWindow({ days, from, to }: NonNullable<Adjust['time']>, { day, time }: WallClock): boolean {
  const passesMidnight = to <= from;
  const isAfterMidnight = passesMidnight && time < to;
  const isOpen = passesMidnight ? time >= from || isAfterMidnight : time >= from && time < to;
  const opened = week[(isAfterMidnight ? day - 1 : day) % 7] ?? '';
  return isOpen && (days === undefined || many(days).includes(opened));
}

/** Both ends belong to it; it may hold the turn of the year. */
export function isInSeason({ from, to }: NonNullable<Adjust['season']>, { date }: WallClock): boolean {
  return from <= to ? date >= from && date <= to : date >= from || date <= to;
}

/** Which period of a calendar an instant lies in, counted on. */
export function periodNumber(at: number, { cycle, timeZone }: Pick<SettlementTerms, 'cycle' | 'timeZone'>): number {
  const { day } = wallClock(at, timeZone);
  const date = new Date(day * 86_400_000);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  if (cycle === 'daily') return day;
  if (cycle === 'weekly') return Math.floor((day + 3) / 7);
  return cycle === 'quarterly' ? Math.floor(month / 3) : month;
}

/** Days of a span, the first counted, the one on which it ends not, unless it ends within it and began on it. */
export function daysOf({ start, end }: { readonly start: number; readonly end: number }, timeZone: string): number {
  return end <= start ? 0 : wallClock(end - 1, timeZone).day - wallClock(start, timeZone).day + 1;
}
