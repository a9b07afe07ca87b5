import type { Day } from '@concord/ledger';
import { dayMs, dayOf, type Instant, instantOf, toIso } from '@concord/period';

/** The day in which an instant lies in a time zone. */
export const dayAt = (timeZone: string, at: Instant): Day => Date.parse(`${dayOf(timeZone, at)}T00:00:00Z`) / dayMs;

/** When a day begins in a time zone. */
export const beginningOf = (timeZone: string, day: Day): Instant => instantOf(timeZone, day * dayMs);

export const spanOfDays = (timeZone: string, from: Day, to: Day) => ({ startDateTime: toIso(beginningOf(timeZone, from)), endDateTime: toIso(beginningOf(timeZone, to)) });

/** The day so many days or months later; of a month that is too short its last. */
export function later(day: Day, { amount, unit }: { readonly amount: number; readonly unit: 'day' | 'month' }): Day {
  if (unit === 'day') return day + amount;
  const date = new Date(day * dayMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + amount];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / dayMs;
}
