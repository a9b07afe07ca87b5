import { type Decimal, round, stored } from '@concord/money';
import { type Outcome, takenBack, tallyParts } from '@concord/rating';
import { fold } from '@concord/settlement';
import { foldCharges } from './accept-event.ts';
import { sellerBooks } from '../desk/agreement-books.ts';
import type { LoggedCharge, LoggedEvent } from '../desk/event-log.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { markStale, settledPeriod } from '../desk/settled-periods.ts';

/** Thirds sum to a whole. */
const partScale = 30;

/**
 * Takes back a part of what an event brought about, exactly as it brought it about: in its own periods, whether they are open or
 * closed. What a closed period comes to without it is settled with the next close.
 * @param part from 0 to 1, beside what was taken back before; no more than is left is taken
 * @param cause the withdrawal or refund; also the name under which it is logged
 * @returns the part that was taken
 */
export async function takeBack(event: LoggedEvent, part: Decimal, cause: string, desk: Desk): Promise<Decimal> {
  const from = stored(event.taken ?? '0');
  const sum = round(from.plus(part), partScale);
  const to = sum.gt(stored('1')) ? stored('1') : sum;
  if (to.eq(from)) return to.minus(from);
  const { obligations, entries, customerCharges } = takenBack(outcomeOf(event), from, to);
  const charges = customerCharges.map((charge, index): LoggedCharge => ({ ...charge, period: event.charges[index]?.period ?? '' }));
  await desk.sheet.load(entries.map(({ key }) => key));
  fold(desk.sheet.state, entries);
  await foldCharges(charges, desk, to.eq(stored('1')) ? -1 : 0);
  const since = await settlementsOf(entries.map(({ key }) => key), desk);
  const { source, occurrence, at, late, closeOf } = event;
  desk.log.put({ ...event, taken: to.toFixed() });
  desk.log.put({
    id: `${cause}-${event.id}`, kind: 'reversal', source, occurrence, at, obligations, entries, charges, ...(late && { late }), ...(closeOf !== undefined && { closeOf }),
    takesBack: { event: event.id, from: from.toFixed(), to: to.toFixed() }, ...(Object.keys(since).length > 0 && { since }),
  });
  for (const { seller, period } of charges) await markStale(sellerBooks(seller), period, desk.context.transaction);
  return to.minus(from);
}

const outcomeOf = ({ occurrence, obligations, entries, charges }: LoggedEvent): Outcome => ({ event: occurrence, obligations, entries, customerCharges: charges });

/** Marks the closed periods among those of the keys, and says how often each agreement's was settled. */
async function settlementsOf(keys: readonly string[], { context: { transaction }, book }: Desk): Promise<Record<string, number>> {
  const places = new Map(keys.map(tallyParts).map(({ agreement, period }) => [agreement, period]));
  const since: Record<string, number> = {};
  for (const [agreement, period] of places) {
    if (!book.closed.get(agreement)?.has(period)) continue;
    await markStale(agreement, period, transaction);
    since[agreement] = (await settledPeriod(agreement, period, transaction))?.settlements ?? 0;
  }
  return since;
}
