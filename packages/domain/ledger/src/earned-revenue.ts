import { allocate, type Decimal, decimal, zero } from '@concord/money';

/** A whole day, counted from 1970-01-01. */
export type Day = number;

/**
 * What was charged for a span of days, and how much of it is earned when. Of `price`, `earned` is earned for good before `from`; the
 * rest is earned evenly over the days from `from` to before `to`.
 */
export interface Revenue {
  readonly price: Decimal;
  readonly earned: Decimal;
  readonly from: Day;
  readonly to: Day;
  /** Of the currency. */
  readonly decimals: number;
}

/** Earned by the day from `from` to before `to`; at once where there is no day between. */
export const revenueOver = (price: Decimal, span: Pick<Revenue, 'from' | 'to'>, decimals: number): Revenue => ({ price, earned: zero, ...span, decimals });

/**
 * What is earned before a day begins, rounded to the currency. What two days differ by is what is earned between them, so that
 * parts come to the price to the cent, however it is cut.
 */
export function earnedBefore({ price, earned, from, to, decimals }: Revenue, day: Day): Decimal {
  if (day >= to) return price;
  if (day <= from) return earned;
  const [since = zero] = allocate(price.minus(earned), [decimal(day - from), decimal(to - day)], decimals);
  return earned.plus(since);
}

/** What was charged and is not earned before a day begins. */
export const deferredOn = (revenue: Revenue, day: Day): Decimal => revenue.price.minus(earnedBefore(revenue, day));

/**
 * The price changes: part of it is given back, or something is added. It counts from the beginning (IFRS 15.88), so what is earned so far
 * changes in proportion, at once.
 */
export function repriced(revenue: Revenue, price: Decimal, on: Day): Revenue {
  const before = earnedBefore(revenue, on);
  const [earned = zero] = allocate(price, [before.abs(), revenue.price.minus(before).abs()], revenue.decimals);
  return { ...revenue, price, earned, from: Math.max(on, revenue.from) };
}

/**
 * The last day changes: what is not earned yet is earned over the days that are left (IFRS 15.21 a), or at once where none are: nothing is to
 * be delivered any more, and what was not given back is earned.
 */
export const endingOn = (revenue: Revenue, to: Day, on: Day): Revenue => ({ ...revenue, earned: earnedBefore(revenue, on), from: Math.max(on, revenue.from), to: Math.max(to, on) });
