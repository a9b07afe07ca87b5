import type { Instant, Span } from './instant.ts';
import { dayMs, localDay, startOfDay } from './zone.ts';

export const cycles = ['daily', 'weekly', 'monthly', 'quarterly'] as const;
export type Cycle = (typeof cycles)[number];

/** How an agreement cuts time. Weeks begin on Monday, quarters in January. */
export interface Calendar {
  readonly cycle: Cycle;
  /** IANA name. */
  readonly timeZone: string;
}

/** A half-open settlement period of one calendar. */
export interface SettlementPeriod {
  /** The cycle and the local date of its first day, such as `monthly:2026-03-01`. */
  readonly key: string;
  readonly start: Instant;
  readonly end: Instant;
}

const monthsPer = { monthly: 1, quarterly: 3 } as const;
const daysPer = { daily: 1, weekly: 7 } as const;
/** 1970-01-01 was a Thursday: three days after a Monday. */
const mondayShift = 3;

const dayOfMonth = (month: number): number => Date.UTC(1970, month, 1) / dayMs;

/** The number of the period that holds a local day, counted from 1970. */
function indexOf(cycle: Cycle, day: number): number {
  if (cycle === 'daily') return day;
  if (cycle === 'weekly') return Math.floor((day + mondayShift) / daysPer.weekly);
  const date = new Date(day * dayMs);
  return Math.floor(((date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()) / monthsPer[cycle]);
}

function firstDay(cycle: Cycle, index: number): number {
  if (cycle === 'daily') return index;
  if (cycle === 'weekly') return index * daysPer.weekly - mondayShift;
  return dayOfMonth(index * monthsPer[cycle]);
}

function periodAt({ cycle, timeZone }: Calendar, index: number): SettlementPeriod {
  const day = firstDay(cycle, index);
  const date = new Date(day * dayMs).toISOString().slice(0, 10);
  return { key: `${cycle}:${date}`, start: startOfDay(timeZone, day), end: startOfDay(timeZone, firstDay(cycle, index + 1)) };
}

/** Events come in order of time more often than not, so the last period of a calendar is asked for again and again. */
const latest = new WeakMap<Calendar, SettlementPeriod>();

/** The period that holds an instant. @throws DomainError `unknownTimeZone` */
export function periodOf(calendar: Calendar, at: Instant): SettlementPeriod {
  const recent = latest.get(calendar);
  if (recent !== undefined && at >= recent.start && at < recent.end) return recent;
  const period = periodAt(calendar, indexOf(calendar.cycle, localDay(calendar.timeZone, at)));
  latest.set(calendar, period);
  return period;
}

/** The period of a calendar that has the key. @throws DomainError `unknownTimeZone` */
export const periodOfKey = (calendar: Calendar, key: string): SettlementPeriod =>
  periodAt(calendar, indexOf(calendar.cycle, Date.parse(`${key.slice(key.indexOf(':') + 1)}T00:00:00Z`) / dayMs));

/** The period that follows. */
export const nextPeriod = (calendar: Calendar, period: SettlementPeriod): SettlementPeriod => periodOf(calendar, period.end);

/** How many periods lie between two instants: 0 in the same one, 1 in the next. */
export const periodsBetween = ({ cycle, timeZone }: Calendar, from: Instant, to: Instant): number =>
  indexOf(cycle, localDay(timeZone, to)) - indexOf(cycle, localDay(timeZone, from));

/** Whole local days of a span: the day it starts on counts, the day it ends on counts only where it is the same. */
export interface DayCount {
  readonly active: number;
  readonly total: number;
}

/** The days of `period` on which something was active from `start` up to `end`, the first counted. */
export const activeDays = (timeZone: string, period: SettlementPeriod, start: Instant, end: Instant | undefined): DayCount => activeDaysOf(timeZone, period, [{ start, end }]);

/**
 * The days of `period` on which something was active in any of several spans, each day once: the first day of a span counts, the
 * last does not. @param spans in order of time, without overlap
 */
export function activeDaysOf(timeZone: string, period: SettlementPeriod, spans: readonly Span[]): DayCount {
  const [first, last] = [localDay(timeZone, period.start), localDay(timeZone, period.end)];
  let active = 0;
  let counted = first;
  for (const { start, end } of spans) {
    if (start >= period.end || (end !== undefined && end <= Math.max(start, period.start))) continue;
    const from = Math.max(first, localDay(timeZone, start));
    const until = end === undefined ? last : Math.min(last, localDay(timeZone, end));
    const firstCounts = start >= period.start ? from + 1 : from;
    const to = Math.max(until, firstCounts);
    active += Math.max(0, to - Math.max(from, counted));
    counted = Math.max(counted, to);
  }
  return { active, total: last - first };
}
