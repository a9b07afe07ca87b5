import { periodOf, type SettlementPeriod } from '@concord/period';
import { type ActiveProduct, type ExchangeRate, type Outcome, takenBack, tallyParts } from '@concord/rating';
import { acceptEvents, closingEvents, fold, type Intake, type State } from '@concord/settlement';
import type { AgreementVersion } from '@concord/terms';
import { stored } from '@concord/money';
import type { Predicate } from '@concord/storage-port';
import type { EventLog, LoggedEvent } from '../desk/event-log.ts';
import { type AcceptedEvent, commercialEvent } from '../desk/plain-event.ts';

export interface Replay {
  readonly versions: readonly [AgreementVersion, ...AgreementVersion[]];
  readonly period: SettlementPeriod;
  /** Accepted events that may concern the period, in the order of acceptance. */
  readonly log: readonly LoggedEvent[];
  /** Products that were active, where what the close brings is part of it. */
  readonly closedWith?: readonly ActiveProduct[] | undefined;
  /** Further events, after those of the log. */
  readonly more?: readonly AcceptedEvent[];
  readonly exchangeRate: ExchangeRate;
}

export interface Replayed {
  /** The period's running sums, from nothing. */
  readonly state: State;
  /** What each event brought about, by the id of its log entry; what the close brought, by its own. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** Works out one period of one agreement from the log alone, what was taken back included. Pure: the same log gives the same sums. */
export function replay({ versions, period, log, closedWith, more = [], exchangeRate }: Replay): Replayed {
  const state: State = new Map();
  const outcomes = new Map<string, Outcome>();
  const intake: Intake = { agreements: [versions], landing: () => period, exchangeRate };
  const ours = log.filter((event) => landsIn(event, versions, period));
  for (const event of ours) if (!isOfClose(event)) again(event, state, outcomes, intake);
  for (const [index, outcome] of acceptEvents(more, state, intake).entries()) outcomes.set(more[index]?.id ?? '', outcome);
  for (const outcome of acceptEvents(closedWith ? closingEvents(versions, period, closedWith) : [], state, intake)) outcomes.set(closeId(outcome.event, period, versions[0].id), outcome);
  for (const event of ours) if (event.takesBack && isOfClose(event)) again(event, state, outcomes, intake);
  return { state, outcomes };
}

const isOfClose = ({ closeOf }: LoggedEvent): boolean => closeOf !== undefined;

/** The name in the log of what the close of an agreement's period brought. */
export const closeId = (occurrence: string, { key }: SettlementPeriod, books: string): string => `${occurrence}@${books}${key}`;

function again(event: LoggedEvent, state: State, outcomes: Map<string, Outcome>, intake: Intake): void {
  const outcome = event.takesBack ? back(event.takesBack, outcomes) : acceptEvents(event.event ? [commercialEvent(event.event)] : [], state, intake)[0];
  if (!outcome) return;
  if (event.takesBack) fold(state, outcome.entries);
  outcomes.set(event.id, outcome);
}

function back({ event, from, to }: NonNullable<LoggedEvent['takesBack']>, outcomes: ReadonlyMap<string, Outcome>): Outcome | undefined {
  const original = outcomes.get(event);
  return original && takenBack(original, stored(from), stored(to));
}

/** Where an event was counted for an agreement it stays; where it did not concern the agreement before, it belongs to its own period. */
function landsIn(event: LoggedEvent, [{ id, settlement }]: Replay['versions'], { key }: SettlementPeriod): boolean {
  const counted = countedIn(event, id);
  if (counted !== undefined) return counted === key;
  return (event.closeOf === undefined || event.closeOf === id) && periodOf(settlement, Date.parse(event.at)).key === key;
}

/** The period of an agreement in which an event was counted, if it was. */
export function countedIn({ entries, superseded = [] }: LoggedEvent, agreement: string): string | undefined {
  const keys = [...entries, ...superseded.filter((former) => former.agreement === agreement).flatMap((former) => former.entries)].map(({ key }) => tallyParts(key));
  return keys.find((parts) => parts.agreement === agreement)?.period;
}

/** Accepted events that may concern a period: those of its time, and those that came late for an earlier one. */
export function eventsAround({ start, end }: { readonly start: number; readonly end?: number }, log: EventLog): Promise<readonly LoggedEvent[]> {
  const from: Predicate = { op: 'gte', path: 'at', value: new Date(start).toISOString() };
  const span: Predicate = end === undefined ? from : { op: 'and', of: [from, { op: 'lt', path: 'at', value: new Date(end).toISOString() }] };
  return log.list({ op: 'or', of: [span, { op: 'eq', path: 'late', value: true }] });
}
