import { deferred, deferredOn } from '@concord/ledger';
import { decimal, wireMoney } from '@concord/money';
import { type Instant, readInstant, toIso } from '@concord/period';
import type { ConsumerContext } from '@concord/resource';
import { postEntry } from '../ledger/post-ledger.ts';
import { dayAt } from './days.ts';
import { revenueOf, type RevenueSchedule } from './revenue-schedule.resource.ts';
import { endOfMonth } from './schedule-lines.ts';

/**
 * Brings what the books hold as deferred to what is not earned at an instant, by one entry that says why, and the schedule with them.
 * @param key tells the entry from the others of the schedule @returns the schedule as it is kept
 */
export async function postUntil(schedule: RevenueSchedule, at: Instant, key: string, context: ConsumerContext): Promise<RevenueSchedule> {
  const { id, href, customer, party, transactionPrice: { unit, value: price }, deferredAmount, timeZone, revenueScheduleLine } = schedule;
  const now = deferredOn(revenueOf(schedule), dayAt(timeZone, at));
  const before = decimal(deferredAmount.value);
  const move = now.minus(before);
  const entry = { id: `${id}-${key}` };
  if (!move.isZero()) {
    await postEntry({
      date: toIso(at), reference: entry, description: `revenue by schedule ${id}`, postings: deferred({ payer: customer.id, payee: party.id, money: { unit, value: move } }),
      attributes: { cause: { id, ...(href !== undefined && { href }), '@referredType': 'RevenueSchedule' } }, steps: [{ name: 'deferred', operands: { unit, now: now.toFixed(), before: before.toFixed() }, result: move.toFixed() }],
    }, context);
  }
  const until = Math.max(at, readInstant(schedule.recognisedUntil) ?? at);
  const { nextRecognitionDate: _due, ...kept } = schedule;
  return {
    ...kept, state: now.isZero() ? 'recognised' : 'deferred', recognisedUntil: toIso(until), recognisedAmount: wireMoney(unit, decimal(price).minus(now)), deferredAmount: wireMoney(unit, now),
    ...(!now.isZero() && { nextRecognitionDate: toIso(endOfMonth(timeZone, until)) }),
    revenueScheduleLine: move.isNegative() ? revenueScheduleLine.map((line) => (line.ledgerEntry || line.period.endDateTime > toIso(at) ? line : { ...line, ledgerEntry: { id: `entry-${entry.id}` } })) : revenueScheduleLine,
  };
}
