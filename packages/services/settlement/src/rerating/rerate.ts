import { periodOf, type SettlementPeriod } from '@concord/period';
import { type AgreementIndex, AgreementRegister, type Outcome, rate, type Suspense, tallyParts } from '@concord/rating';
import { one } from '@concord/money';
import { isSameJson } from '@concord/resource';
import type { AgreementVersion } from '@concord/terms';
import { activeProducts } from '../intake/active-products.ts';
import { closeLog } from '../run/close-log.ts';
import { isMet, type LoggedEvent, type Superseded } from '../desk/event-log.ts';
import { recordOf } from '../desk/commercial-events.ts';
import { commercialEvent } from '../desk/plain-event.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { countedIn, eventsAround, replay, type Replayed } from './replay.ts';
import { markStale, settledPeriod } from '../desk/settled-periods.ts';
import { heldFor, hold, release } from '../suspense/suspense.ts';

type Versions = readonly [AgreementVersion, ...AgreementVersion[]];

/**
 * Rates again, under the versions of an agreement as they are now, every period that has events from an instant on. Open
 * periods have new running sums; what closed ones come to now, less what was settled, is due with the next close. What
 * comes out does not depend on how often it is done.
 */
export async function rerate(agreement: string, from: number, desk: Desk): Promise<void> {
  const [first, ...others] = desk.book.agreements.get(agreement) ?? [];
  if (!first) return;
  await desk.save();
  for (const period of await affected([first, ...others], from, desk)) await reratePeriod([first, ...others], period, desk);
}

/** Periods with events from the instant on, and closed ones: their guarantees and fees may have changed as well. */
async function affected(versions: Versions, from: number, desk: Desk): Promise<readonly SettlementPeriod[]> {
  const [{ id, settlement }] = versions;
  const events = (await eventsAround({ start: from }, desk.log)).filter(({ at }) => Date.parse(at) >= from);
  const { concerned } = new AgreementRegister().with([[id, versions]]);
  const keys = new Set([...events.flatMap((event) => countedIn(event, id) ?? wouldCountIn(event, versions, concerned)), ...(desk.book.closed.get(id) ?? [])]);
  return [...keys].sort().map((key) => periodNamed(key, settlement)).filter(({ end }) => end > from);
}

const midday = 12 * 3600 * 1000;

/** A period by its key, which holds its first local day: noon of that day in UTC lies in it or beside it by hours. */
function periodNamed(key: string, calendar: AgreementVersion['settlement']): SettlementPeriod {
  const noon = Date.parse(key.slice(key.indexOf(':') + 1)) + midday;
  const near = [noon, noon - midday * 2, noon + midday * 2].map((at) => periodOf(calendar, at));
  const found = near.find((period) => period.key === key);
  if (!found) throw new Error(`${key} is no period of ${calendar.cycle} ${calendar.timeZone}`);
  return found;
}

/** Most of what is logged concerns other agreements, and need not be rated to see that. */
function wouldCountIn({ event, at }: LoggedEvent, versions: Versions, concerned: AgreementIndex): string[] {
  const commercial = event && commercialEvent(event);
  if (!commercial || concerned(commercial).length === 0) return [];
  const period = periodOf(versions[0].settlement, Date.parse(at));
  const { entries } = rate(commercial, [versions], { counters: { read: () => undefined }, landing: () => period, exchangeRate: () => one });
  return entries.length > 0 ? [period.key] : [];
}

async function reratePeriod(versions: Versions, period: SettlementPeriod, desk: Desk): Promise<void> {
  const [{ id }] = versions;
  const isClosed = desk.book.closed.get(id)?.has(period.key) === true;
  const log = await eventsAround(period, desk.log);
  const closedWith = isClosed ? await activeProducts(desk) : undefined;
  const replayed = await desk.rates.priced((exchangeRate) => replay({ versions, period, log, closedWith, exchangeRate }));
  const isChanged = await desk.sheet.replace(id, period.key, replayed.state);
  await relog(versions, period, { log, replayed, settlements: isClosed ? ((await settledPeriod(id, period.key, desk.context.transaction))?.settlements ?? 0) : 0 }, desk);
  if (isChanged && isClosed) await markStale(id, period.key, desk.context.transaction);
}

interface Relogging {
  readonly log: readonly LoggedEvent[];
  readonly replayed: Replayed;
  /** How often the period was settled. */
  readonly settlements: number;
}

/** Writes to each event what it brings about now; what a settlement rested on stays beside it. */
async function relog([{ id }]: Versions, period: SettlementPeriod, { log, replayed, settlements }: Relogging, desk: Desk): Promise<void> {
  const known = new Map(log.map((event) => [event.id, event]));
  for (const [eventId, outcome] of replayed.outcomes) {
    const event = known.get(eventId) ?? (outcome.entries.length > 0 ? closeLog(outcome, period, id) : undefined);
    if (!event) continue;
    const next = withPart(event, id, outcome, settlements);
    if (next === undefined) continue;
    desk.log.put(next);
    if (event.kind === 'usage' && event.taken !== '1') await tellOf(event, next, outcome, desk);
  }
}

/** A record that nobody owes anything for any more waits with the reason until another change of terms takes it out again. */
async function tellOf(before: LoggedEvent, after: LoggedEvent, { suspense }: Outcome, desk: Desk): Promise<void> {
  desk.statuses.set(after.occurrence, isMet(after) ? 'rerated' : 'recycled');
  if (!isMet(after) && after.event?.kind === 'usage') await hold(recordOf(after.event), heldFor(suspense ?? unmetNow), desk.context);
  if (!isMet(before) && isMet(after)) await release(after.occurrence, desk.context);
}

const unmetNow: Suspense = { reason: 'noTerm', message: 'the terms that it met apply no more' };

/** The event with another part for one agreement; undefined where that is what it was. */
function withPart(event: LoggedEvent, agreement: string, { obligations, entries }: Outcome, settlements: number): LoggedEvent | undefined {
  const isOurs = ({ key }: { readonly key: string }): boolean => tallyParts(key).agreement === agreement;
  const former = { obligations: event.obligations.filter((owed) => owed.agreement === agreement), entries: event.entries.filter(isOurs) };
  if (isSameJson({ obligations, entries }, former)) return undefined;
  const wasSettled = (event.since?.[agreement] ?? 0) < settlements && former.entries.length > 0;
  const kept: Superseded[] = wasSettled ? [{ agreement, until: settlements, ...former }] : [];
  return {
    ...event,
    obligations: [...event.obligations.filter((owed) => owed.agreement !== agreement), ...obligations],
    entries: [...event.entries.filter((entry) => !isOurs(entry)), ...entries],
    superseded: [...(event.superseded ?? []), ...kept],
    ...(settlements > 0 && { since: { ...event.since, [agreement]: settlements } }),
  };
}
