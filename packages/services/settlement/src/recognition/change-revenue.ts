import { earnedBefore, endingOn, repriced, type Revenue } from '@concord/ledger';
import { type Decimal, decimal, sumOf, wireMoney } from '@concord/money';
import { type Instant, readInstant, toIso } from '@concord/period';
import type { ConsumerContext } from '@concord/resource';
import { beginningOf, dayAt, spanOfDays } from './days.ts';
import { postUntil } from './post-revenue.ts';
import { revenueOf, type RevenueSchedule, type RevenueScheduleLine } from './revenue-schedule.resource.ts';
import { linesFrom } from './schedule-lines.ts';

/** Part of the charge was given back, or it was corrected: what is earned so far changes at once, the rest from now on. */
export const changePrice = (schedule: RevenueSchedule, price: Decimal, at: Instant, context: ConsumerContext): Promise<void> =>
  change(schedule, (revenue, day) => repriced(revenue, price, day), { at, reason: 'repriced' }, context);

/** The product ended: nothing is to be delivered any more, so what was not given back is earned. */
export const endSchedule = (schedule: RevenueSchedule, end: Instant, context: ConsumerContext): Promise<void> =>
  change(schedule, (revenue, day) => endingOn(revenue, day, day), { at: end, reason: 'terminated' }, context);

interface Change {
  readonly at: Instant;
  readonly reason: 'repriced' | 'terminated';
}

/** What the books say of days gone by stands: a change that is heard of late counts from where they are. */
async function change(schedule: RevenueSchedule, changed: (revenue: Revenue, day: number) => Revenue, { at: asked, reason }: Change, context: ConsumerContext): Promise<void> {
  const { id, timeZone, recognisedUntil, priceChange, transactionPrice: { unit } } = schedule;
  const at = Math.max(asked, readInstant(recognisedUntil) ?? asked);
  const day = dayAt(timeZone, at);
  const revenue = changed(revenueOf(schedule), day);
  const next = withRevenue(schedule, revenue, { day, at, reason, unit });
  const posted = await postUntil(next, at, `${reason}-${priceChange.length + 1}`, context);
  await context.resources.change<RevenueSchedule>('RevenueSchedule', id, () => posted);
}

/** What is behind the change stays as it was; the lines behind it are worked out anew. */
function withRevenue(schedule: RevenueSchedule, revenue: Revenue, { day, at, reason, unit }: Change & { readonly day: number; readonly unit: string }): RevenueSchedule {
  const { timeZone, priceChange, revenueScheduleLine } = schedule;
  const transactionPrice = wireMoney(unit, revenue.price);
  const endDateTime = toIso(beginningOf(timeZone, revenue.to));
  const earned = earnedBefore(revenue, day);
  const kept = revenueScheduleLine.filter((line) => line.period.endDateTime <= toIso(at));
  return {
    ...schedule, transactionPrice, fixedAmount: wireMoney(unit, earned), remainingPeriod: spanOfDays(timeZone, Math.max(day, revenue.from), revenue.to), period: { ...schedule.period, endDateTime },
    priceChange: [...priceChange, { changeDate: toIso(at), transactionPrice, endDateTime, reason }],
    revenueScheduleLine: [...kept, ...caughtUp(kept, { schedule, earned, day, unit }), ...linesFrom(revenue, beginningOf(timeZone, Math.max(day, revenue.from)), { unit, timeZone })],
  };
}

/** What is earned since the last line that stands, with what the change took back of it or added. */
function caughtUp(kept: readonly RevenueScheduleLine[], { schedule: { timeZone, period }, earned, day, unit }: { readonly schedule: RevenueSchedule; readonly earned: Decimal; readonly day: number; readonly unit: string }): readonly RevenueScheduleLine[] {
  const amount = earned.minus(sumOf(kept.map((line) => decimal(line.amount.value))));
  const from = Math.min(day, dayAt(timeZone, readInstant(kept.at(-1)?.period.endDateTime ?? period.startDateTime) ?? 0));
  return amount.isZero() ? [] : [{ period: spanOfDays(timeZone, from, day), dayCount: day - from, amount: wireMoney(unit, amount) }];
}
