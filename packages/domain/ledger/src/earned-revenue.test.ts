import { decimal, sumOf, zero } from '@concord/money';
import fc from 'fast-check';
import { deferred, deferredOn, earnedBefore, endingOn, journalEntry, type Revenue, repriced, revenueOver, trialBalance } from './index.ts';

const year = (price = '365', decimals = 2): Revenue => revenueOver(decimal(price), { from: 0, to: 365 }, decimals);
const onDays = (revenue: Revenue, ...days: readonly number[]): string[] => days.map((day) => earnedBefore(revenue, day).toFixed());

describe('what is earned before a day', () => {
  it.each([
    { why: 'a day is a day', revenue: year(), on: [-1, 0, 1, 31, 364, 365, 400], earned: ['0', '0', '1', '31', '364', '365', '365'] },
    { why: 'a third is rounded, and the last part makes it whole', revenue: revenueOver(decimal('100'), { from: 0, to: 3 }, 2), on: [1, 2, 3], earned: ['33.33', '66.67', '100'] },
    { why: 'a currency without decimals', revenue: revenueOver(decimal('100'), { from: 0, to: 3 }, 0), on: [1, 2, 3], earned: ['33', '67', '100'] },
    { why: 'a credit', revenue: year('-365'), on: [31, 365], earned: ['-31', '-365'] },
    { why: 'a span without a day is earned at once', revenue: revenueOver(decimal('9'), { from: 5, to: 5 }, 2), on: [4, 5], earned: ['0', '9'] },
    { why: 'a fifth given back after 73 days: a fifth of what was earned, and of what is to come', revenue: repriced(year(), decimal('292'), 73), on: [73, 74, 365], earned: ['58.4', '59.2', '292'] },
    { why: 'all given back', revenue: repriced(year(), zero, 73), on: [73, 365], earned: ['0', '0'] },
    { why: 'more charged', revenue: repriced(year(), decimal('730'), 73), on: [73, 74, 365], earned: ['146', '148', '730'] },
    { why: 'ended after 73 days: the rest is earned, since nothing is to be delivered any more', revenue: endingOn(year(), 73, 73), on: [73, 74], earned: ['365', '365'] },
    { why: 'ended and a half given back', revenue: repriced(endingOn(year(), 73, 73), decimal('182.5'), 73), on: [73], earned: ['182.5'] },
    { why: 'prolonged: the rest over the days that are left', revenue: endingOn(year(), 657, 73), on: [73, 75, 657], earned: ['73', '74', '365'] },
    { why: 'shortened', revenue: endingOn(year(), 146, 73), on: [73, 74, 146], earned: ['73', '77', '365'] },
    { why: 'changed before it begins', revenue: endingOn(repriced(year(), decimal('100'), -10), 100, -10), on: [0, 1, 100], earned: ['0', '1', '100'] },
  ])('$why', ({ revenue, on, earned }) => {
    expect(onDays(revenue, ...on)).toEqual(earned);
  });
});

const cents = (units: number) => decimal((units / 100).toFixed(2));
const day = fc.integer({ min: -20, max: 800 });
const change = fc.record({ on: day, price: fc.integer({ min: 0, max: 5_000_000 }), to: day, isPrice: fc.boolean() });

/** A charge, and what became of it in the order of time. */
const history = fc.record({ price: fc.integer({ min: 0, max: 5_000_000 }), days: fc.integer({ min: 1, max: 730 }), changes: fc.array(change, { maxLength: 5 }) }).map(({ price, days, changes }) => {
  const inOrder = changes.toSorted((one, other) => one.on - other.on);
  const first = revenueOver(cents(price), { from: 0, to: days }, 2);
  return inOrder.reduce((states, { on, price: next, to, isPrice }) => {
    const last = states.at(-1) ?? first;
    return [...states, isPrice ? repriced(last, cents(next), on) : endingOn(last, to, on)];
  }, [first]);
});

describe('revenue, whatever becomes of the charge', () => {
  it('is the charge to the cent: its days sum to it, earned and deferred come to what was charged', () => {
    fc.assert(fc.property(history, day, (states, on) => {
      const revenue = states.at(-1) ?? year();
      const days = Array.from({ length: revenue.to - revenue.from }, (_, index) => earnedBefore(revenue, revenue.from + index + 1).minus(earnedBefore(revenue, revenue.from + index)));
      if (days.length > 0) expect(revenue.earned.plus(sumOf(days)).toFixed()).toBe(revenue.price.toFixed());
      expect(earnedBefore(revenue, on).plus(deferredOn(revenue, on)).toFixed()).toBe(revenue.price.toFixed());
    }));
  });

  it('is never earned twice nor before its time: every day adds, and nothing is left at the end', () => {
    fc.assert(fc.property(history, day, day, (states, one, other) => {
      const revenue = states.at(-1) ?? year();
      const [early, late] = [earnedBefore(revenue, Math.min(one, other)), earnedBefore(revenue, Math.max(one, other))];
      expect([early.gt(late), early.isNegative(), deferredOn(revenue, revenue.to).toFixed()]).toEqual([false, false, '0']);
    }));
  });

  it('leaves level books that hold just what is deferred', () => {
    fc.assert(fc.property(history, fc.array(day, { maxLength: 6 }), (states, on) => {
      const revenue = states.at(-1) ?? year();
      const balances = [...on.toSorted((one, other) => one - other).map((date) => deferredOn(revenue, date)), zero];
      const moves = balances.map((balance, index) => balance.minus(balances[index - 1] ?? zero));
      const entries = moves.filter((move) => !move.isZero()).map((value, index) => journalEntry({ id: `e${index}`, tenant: 't', date: '2026-12-31', reference: 'r', postings: deferred({ payer: 'customer', payee: 'seller', money: { unit: 'EUR', value } }) }));
      const books = trialBalance(entries);
      expect(books.filter(({ difference }) => !difference.isZero())).toEqual([]);
      expect(books.flatMap(({ accounts }) => accounts).filter(({ balance }) => !balance.isZero())).toEqual([]);
    }));
  });
});
