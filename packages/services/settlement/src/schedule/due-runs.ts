import { type Calendar, type Instant, nextPeriod, periodOf, type SettlementPeriod } from '@concord/period';
import type { AgreementVersion } from '@concord/terms';

/** Agreements by their ids, and the keys of the periods of each that are closed. */
interface Books {
  readonly agreements: Iterable<readonly [id: string, versions: readonly AgreementVersion[]]>;
  readonly closed: { get(id: string): ReadonlySet<string> | undefined };
}

/** A period whose time to be closed has come, and the agreements whose it is. */
export interface DueRun {
  readonly start: Instant;
  readonly end: Instant;
  readonly agreements: readonly string[];
}

export interface ScheduledSpan {
  /** Periods that end after it, */
  readonly after: Instant;
  /** and not after this. */
  readonly until: Instant;
}

/**
 * Of each agreement the first period in the span that is still open; agreements with the same period are closed, and so netted,
 * together. What ended first comes first. @param wanted ids of agreements; all where it is left out
 */
export function dueRuns({ agreements, closed }: Books, span: ScheduledSpan, wanted?: ReadonlySet<string>): readonly DueRun[] {
  const found = [...agreements].flatMap(([id, versions]) => {
    const [first] = versions;
    if (!first || wanted?.has(id) === false) return [];
    const after = Math.max(span.after, Math.min(...versions.map(({ period }) => period.start)));
    const period = firstOpen(first.settlement, { ...span, after }, closed.get(id));
    return period ? [{ id, period }] : [];
  });
  const together = Map.groupBy(found, ({ period: { start, end } }) => `${start} ${end}`);
  return [...together.values()].flatMap(asRun).sort((one, other) => one.end - other.end || one.start - other.start);
}

const asRun = (group: readonly { readonly id: string; readonly period: SettlementPeriod }[]): readonly DueRun[] =>
  group.slice(0, 1).map(({ period: { start, end } }) => ({ start, end, agreements: group.map(({ id }) => id) }));

function firstOpen(calendar: Calendar, { after, until }: ScheduledSpan, closed: ReadonlySet<string> | undefined): SettlementPeriod | undefined {
  for (let period = periodOf(calendar, after); period.end <= until; period = nextPeriod(calendar, period)) if (!closed?.has(period.key)) return period;
  return undefined;
}
