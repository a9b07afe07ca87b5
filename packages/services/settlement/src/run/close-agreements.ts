import { unprocessable } from '@concord/errors';
import { nextPeriod, periodOf, type Calendar, type SettlementPeriod } from '@concord/period';
import type { ActiveProduct, Outcome } from '@concord/rating';
import { closePeriod, linesOf, type Netting, nettingOf, type Owed, type SettlementLine } from '@concord/settlement';
import type { AgreementVersion } from '@concord/terms';
import type { AgreementBook } from '../desk/agreement-books.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { partiesOfLine, lineKey } from './line-key.ts';
import { type Movement, movementsOf } from '../dispute/held-amounts.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { type Reasons, reasonsIn } from './reasons.ts';
import { type SettledPeriod, stalePeriods } from '../desk/settled-periods.ts';
import type { SettlementRun } from './settlement-run.resource.ts';
import { talliesOf } from '../desk/tallies.ts';

export interface RunSpan {
  readonly start: number;
  readonly end: number;
}

/** A line of a period, or what an earlier one is corrected by. */
export interface ClosedLine extends SettlementLine {
  readonly correction?: Correction;
  /** Looked up when the line is written: of most that is worked out nobody asks. */
  readonly reasons: () => Reasons;
}

/** One period of one agreement, worked out. */
export interface ClosedAgreement {
  readonly versions: readonly [AgreementVersion, ...AgreementVersion[]];
  readonly period: SettlementPeriod;
  readonly netting: Netting;
  readonly lines: readonly ClosedLine[];
  readonly outcomes: readonly Outcome[];
  /** What disputes hold out of its netting, and what returns to it. */
  readonly movements: readonly Movement[];
  /** Earlier periods whose changes it takes up. */
  readonly stale: readonly SettledPeriod[];
}

/** What of an agreement is netted. */
export const nettedOf = ({ lines, movements }: ClosedAgreement): readonly Owed[] => [...lines, ...movements.flatMap(({ owed }) => owed)];

/** An agreement with a period that a run may close. */
interface OpenAgreement {
  readonly id: string;
  readonly versions: ClosedAgreement['versions'];
}

/** The agreements of a run that have an open period in it. */
export function openAgreements({ agreement: only }: SettlementRun, span: RunSpan, { agreements, closed }: AgreementBook): readonly OpenAgreement[] {
  const wanted = only && new Set(only.map(({ id }) => id));
  return [...agreements].flatMap(([id, [first, ...others]]) =>
    (first && wanted?.has(id) !== false && openPeriodsIn(span, first.settlement, closed.get(id)).length > 0 ? [{ id, versions: [first, ...others] as const }] : []));
}

/** Every period of an agreement that lies in a span and is still open, worked out. @throws DomainError with what is lacking */
export async function closeAgreement(id: string, span: RunSpan, products: readonly ActiveProduct[], desk: Desk): Promise<readonly ClosedAgreement[]> {
  const [first, ...others] = desk.book.agreements.get(id) ?? [];
  return first ? closePeriods([first, ...others], openPeriodsIn(span, first.settlement, desk.book.closed.get(id)), products, desk) : [];
}

/** Whole periods of a calendar inside a span that nobody has closed. */
export function openPeriodsIn({ start, end }: RunSpan, calendar: Calendar, closed: ReadonlySet<string> | undefined): readonly SettlementPeriod[] {
  const found: SettlementPeriod[] = [];
  for (let period = periodOf(calendar, start); period.end <= end; period = nextPeriod(calendar, period)) {
    if (period.start >= start && !closed?.has(period.key)) found.push(period);
  }
  return found;
}

type Versions = ClosedAgreement['versions'];

/** The version that says how an agreement is netted and paid. */
export const currentVersion = (versions: Versions): AgreementVersion => versions.reduce((last, next) => (next.inForceFrom > last.inForceFrom ? next : last));

/** The first of the periods takes up what has changed in those that are closed, and what disputes hold or let go. */
async function closePeriods(versions: Versions, periods: readonly SettlementPeriod[], products: readonly ActiveProduct[], desk: Desk): Promise<readonly ClosedAgreement[]> {
  const closed: ClosedAgreement[] = [];
  for (const period of periods) {
    const own = await closeOne(versions, period, products, desk);
    const stale = closed.length === 0 ? await stalePeriods(versions[0].id, desk.context.transaction) : [];
    const movements = closed.length === 0 ? await movementsOf(versions[0].id, own.lines, desk) : [];
    closed.push({ ...own, stale, movements, lines: [...own.lines, ...(await correctedLines(versions, period, stale, desk))] });
  }
  return closed;
}

export async function stateOf([{ id }]: Versions, period: SettlementPeriod, { context }: Desk) {
  return new Map((await talliesOf('sum', id, period.key, context.transaction)).map((tally) => [tally.key, tally]));
}

async function closeOne(versions: Versions, period: SettlementPeriod, products: readonly ActiveProduct[], desk: Desk): Promise<Omit<ClosedAgreement, 'stale' | 'movements'>> {
  const state = await stateOf(versions, period, desk);
  const closed = await desk.rates.priced((exchangeRate) => closePeriod({ versions, period, state, products, exchangeRate }));
  assertRated(closed.outcomes);
  const { lines, outcomes } = closed;
  const reasons = reasonsIn(closed);
  return { versions, period, netting: nettingOf(currentVersion(versions)), lines: lines.map((line) => ({ ...line, reasons: reasons(line) })), outcomes };
}

/** A fee that cannot be worked out must not be left out. @throws DomainError with the reason */
function assertRated(outcomes: readonly Outcome[]): void {
  const suspense = outcomes.find((outcome) => outcome.suspense)?.suspense;
  if (suspense) throw unprocessable(suspense.reason, suspense.message);
}

/** What closed periods of the agreement come to now, less what was settled for them. @param into the period that takes it up */
async function correctedLines(versions: Versions, into: SettlementPeriod, changed: readonly SettledPeriod[], desk: Desk): Promise<readonly ClosedLine[]> {
  const [{ id: agreement }] = versions;
  const corrected: ClosedLine[] = [];
  for (const stale of changed) {
    const state = await stateOf(versions, stale.period, desk);
    const worked = await desk.rates.priced((exchangeRate) => linesOf({ versions, period: stale.period, state, exchangeRate }));
    const { lines } = worked;
    const reasons = reasonsIn(worked);
    const now = lines.map((line) => ({ ...line, key: lineKey(line) }));
    const names = lines[0]?.versions ?? versions.map(({ version }) => version);
    for (const correction of correctionsOf(stale, now, (key) => partiesOfLine(key).unit)) {
      const { amount, quantity, events, key } = correction;
      const identity = partiesOfLine(key);
      corrected.push({ agreement, versions: names, period: into.key, ...identity, amount, quantity, events, correction, reasons: reasons(identity) });
    }
  }
  return corrected;
}
