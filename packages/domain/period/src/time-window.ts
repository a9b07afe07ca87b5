import type { Instant } from './instant.ts';
import { dayMs, localDay, localMinute } from './zone.ts';

export const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type DayName = (typeof dayNames)[number];

/** A daily window of wall time. `fromMinute` counts, `toMinute` does not; where it is not later, the window passes midnight. */
export interface TimeWindow {
  /** The days on which the window opens; none named means every day. */
  readonly days?: readonly DayName[] | undefined;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** 1970-01-01 was a Thursday. */
const dayName = (day: number): DayName | undefined => dayNames[(((day + 3) % 7) + 7) % 7];

const opensOn = ({ days }: TimeWindow, day: number): boolean => days === undefined || days.some((name) => name === dayName(day));

/** Whether an instant falls into the window by the zone's wall clock. */
export function inTimeWindow(window: TimeWindow, timeZone: string, at: Instant): boolean {
  const day = localDay(timeZone, at);
  const minute = localMinute(timeZone, at);
  const { fromMinute, toMinute } = window;
  if (fromMinute < toMinute) return minute >= fromMinute && minute < toMinute && opensOn(window, day);
  if (minute >= fromMinute) return opensOn(window, day);
  return minute < toMinute && opensOn(window, day - 1);
}

/** Days of the year, `MM-DD`, both included; where `from` is later than `to` the season passes the new year. */
export interface Season {
  readonly from: string;
  readonly to: string;
}

/** Whether an instant falls into the season by the zone's calendar. */
export function inSeason({ from, to }: Season, timeZone: string, at: Instant): boolean {
  const day = new Date(localDay(timeZone, at) * dayMs).toISOString().slice(5, 10);
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}
