import { nextPeriod, periodOf, type Calendar, type SettlementPeriod } from '@concord/period';
import type { ActiveProduct, Outcome } from '@concord/rating';
import { closePeriod, type Netting, nettingOf, type SettlementLine } from '@concord/settlement';
import type { AgreementVersion } from '@concord/terms';
import { activeProducts } from './active-products.ts';
import type { Desk } from './rating-desk.ts';
import type { SettlementRun } from './settlement-run.resource.ts';
import { talliesOf } from './tallies.ts';

export interface RunSpan {
  readonly start: number;
  readonly end: number;
}

/** One period of one agreement, worked out. */
export interface ClosedAgreement {
  readonly versions: readonly [AgreementVersion, ...AgreementVersion[]];
  readonly period: SettlementPeriod;
  readonly netting: Netting;
  readonly lines: readonly SettlementLine[];
  readonly outcomes: readonly Outcome[];
}

/** Every period of every agreement of the run that lies in it and is still open. */
export async function closeAgreements({ agreement: only }: SettlementRun, span: RunSpan, desk: Desk): Promise<readonly ClosedAgreement[]> {
  const wanted = only && new Set(only.map(({ id }) => id));
  const products = await activeProducts(desk);
  const closed: ClosedAgreement[] = [];
  for (const [id, [first, ...others]] of desk.book.agreements) {
    if (!first || wanted?.has(id) === false) continue;
    for (const period of openPeriodsIn(span, first.settlement, desk.book.closed.get(id))) closed.push(await closeOne([first, ...others], period, products, desk));
  }
  return closed;
}

/** Whole periods of a calendar inside a span that nobody has closed. */
export function openPeriodsIn({ start, end }: RunSpan, calendar: Calendar, closed: ReadonlySet<string> | undefined): readonly SettlementPeriod[] {
  const found: SettlementPeriod[] = [];
  for (let period = periodOf(calendar, start); period.end <= end; period = nextPeriod(calendar, period)) {
    if (period.start >= start && !closed?.has(period.key)) found.push(period);
  }
  return found;
}

async function closeOne(versions: readonly [AgreementVersion, ...AgreementVersion[]], period: SettlementPeriod, products: readonly ActiveProduct[], { context }: Desk): Promise<ClosedAgreement> {
  const [{ id }] = versions;
  const stored = await talliesOf('sum', id, period.key, context.transaction);
  const state = new Map(stored.map((tally) => [tally.key, tally]));
  const { lines, outcomes } = closePeriod({ versions, period, state, products, exchangeRate: () => undefined });
  const current = versions.reduce((last, next) => (next.inForceFrom > last.inForceFrom ? next : last));
  return { versions, period, netting: nettingOf(current), lines, outcomes };
}
