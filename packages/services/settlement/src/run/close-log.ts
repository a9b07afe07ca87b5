import type { SettlementPeriod } from '@concord/period';
import type { Outcome } from '@concord/rating';
import { fold } from '@concord/settlement';
import type { LoggedCharge, LoggedEvent } from '../desk/event-log.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { closeId } from '../rerating/replay.ts';

/** How the log keeps what the close of some books brought about: the turn of the period, fees, an active product. */
export function closeLog({ event, obligations, entries }: Omit<Outcome, 'customerCharges'>, period: SettlementPeriod, books: string, charges: readonly LoggedCharge[] = []): LoggedEvent {
  return { id: closeId(event, period, books), kind: 'period', source: event, occurrence: event, at: new Date(period.start).toISOString(), obligations, entries, charges, closeOf: books };
}

/** A closed period's sums hold what its close brought as well, so that what it comes to now is worked out from them alone. */
export async function keepClose(agreement: string, period: SettlementPeriod, outcomes: readonly Outcome[], { sheet, log }: Desk): Promise<void> {
  const entries = outcomes.flatMap((outcome) => outcome.entries);
  await sheet.load(entries.map(({ key }) => key));
  fold(sheet.state, entries);
  for (const outcome of outcomes) if (outcome.entries.length > 0) log.put(closeLog(outcome, period, agreement));
}
