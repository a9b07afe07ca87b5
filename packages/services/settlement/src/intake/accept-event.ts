import type { CustomerCharge, Outcome } from '@concord/rating';
import { acceptEvents, fold, type Intake, keysTouchedBy } from '@concord/settlement';
import { chargeEntries } from '../desk/charge-tallies.ts';
import type { LoggedCharge } from '../desk/event-log.ts';
import { type AcceptedEvent, plainEvent } from '../desk/plain-event.ts';
import { billingPeriod, type Desk, intakeOf } from '../desk/rating-desk.ts';

/** Under which name an event is logged, and what it is told of. */
export interface Told {
  readonly id: string;
  readonly source: string;
}

/**
 * Rates an event, adds what it brought about to the running sums and logs it; a record that is suspended
 * adds nothing and waits elsewhere.
 */
export async function accept(event: AcceptedEvent, told: Told, desk: Desk): Promise<Outcome> {
  const arrival = { isLate: false };
  const intake = noting(intakeOf(desk, desk.rates.known), arrival);
  await desk.sheet.load(await desk.rates.priced((exchangeRate) => keysTouchedBy(event, { ...intake, exchangeRate })));
  const [outcome] = acceptEvents([event], desk.sheet.state, intake);
  if (!outcome) throw new Error(`event ${event.id} came out of rating as nothing`);
  if (outcome.suspense && event.kind === 'usage') return outcome;
  const charges = outcome.customerCharges.map((charge): LoggedCharge => ({ ...charge, period: billingPeriod(charge.seller, event.at, desk).key }));
  await foldCharges(charges, desk);
  const { obligations, entries } = outcome;
  desk.log.put({ ...told, kind: event.kind, occurrence: event.id, at: new Date(event.at).toISOString(), event: plainEvent(event), obligations, entries, charges, ...(arrival.isLate && { late: true }), ...(outcome.suspense && { suspended: outcome.suspense.reason }) });
  return outcome;
}

/** Notes whether the event came after a period to which it belongs was closed. */
function noting({ landing, ...intake }: Intake, arrival: { isLate: boolean }): Intake {
  return {
    ...intake,
    landing(agreement, at) {
      const period = landing(agreement, at);
      arrival.isLate ||= at < period.start;
      return period;
    },
  };
}

/** Adds what customers owe to the running sums of their sellers. */
export async function foldCharges(charges: readonly (CustomerCharge & { readonly period: string })[], { sheet }: Desk, events = 1): Promise<void> {
  const entries = charges.flatMap(({ period, ...charge }) => chargeEntries(charge, period, events));
  await sheet.load(entries.map(({ key }) => key));
  fold(sheet.state, entries);
}
