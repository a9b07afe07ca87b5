import { earnedBefore, type Revenue } from '@concord/ledger';
import { wireMoney, type WireMoney } from '@concord/money';
import { type Instant, nextPeriod, periodOf } from '@concord/period';
import { beginningOf, dayAt, spanOfDays } from './days.ts';
import type { RevenueScheduleLine } from './revenue-schedule.resource.ts';

const monthly = (timeZone: string) => ({ cycle: 'monthly', timeZone }) as const;

/** When the month ends that holds an instant. */
export const endOfMonth = (timeZone: string, at: Instant): Instant => periodOf(monthly(timeZone), at).end;

/** What is earned month by month from an instant on; nothing where the last day is behind it. */
export function linesFrom(revenue: Revenue, from: Instant, { unit, timeZone }: { readonly unit: WireMoney['unit']; readonly timeZone: string }): readonly RevenueScheduleLine[] {
  const lines: RevenueScheduleLine[] = [];
  const end = beginningOf(timeZone, revenue.to);
  for (let month = periodOf(monthly(timeZone), from), start = from; start < end; month = nextPeriod(monthly(timeZone), month), start = month.start) {
    const [first, last] = [dayAt(timeZone, start), dayAt(timeZone, Math.min(month.end, end))];
    const amount = earnedBefore(revenue, last).minus(earnedBefore(revenue, first));
    lines.push({ period: spanOfDays(timeZone, first, last), dayCount: last - first, amount: wireMoney(unit, amount) });
  }
  return lines;
}
