import { isDomainError } from '@concord/errors';
import { toIso } from '@concord/period';
import type { CustomerCharge, ExchangeRate, Outcome } from '@concord/rating';
import { accepting, fold } from '@concord/settlement';
import { chargeEntries } from '../desk/charge-tallies.ts';
import type { LoggedCharge, LoggedEvent } from '../desk/event-log.ts';
import { type AcceptedEvent, plainEvent } from '../desk/plain-event.ts';
import { billingPeriod, type Desk, intakeOf } from '../desk/rating-desk.ts';

/** Under which name an event is logged, and what it is told of. */
export interface Told {
  readonly id: string;
  readonly source: string;
}

/** An event that is to be rated. */
export interface Coming {
  readonly event: AcceptedEvent;
  readonly told: Told;
}

interface Accepted<C extends Coming = Coming> {
  readonly coming: C;
  readonly outcome: Outcome;
  readonly charges: readonly LoggedCharge[];
  readonly isLate: boolean;
}

/** Rates an event, adds what it brought about to the running sums and logs it. @returns what came of it */
export async function accept(event: AcceptedEvent, told: Told, desk: Desk): Promise<Outcome> {
  const [outcome] = await acceptAll([{ event, told }], desk);
  if (!outcome) throw new Error(`event ${event.id} came out of rating as nothing`);
  return outcome;
}

/**
 * Rates events in their order, adds what they brought about to the running sums and logs them; a record that is suspended
 * adds nothing and waits elsewhere. @param keep logs one; alone, where nothing is said @returns what came of each, in the same order
 */
export async function acceptAll<C extends Coming>(coming: readonly C[], desk: Desk, keep = (event: LoggedEvent, _of: C): void => desk.log.put(event)): Promise<readonly Outcome[]> {
  const accepted = await desk.sheet.folding((afresh) => desk.rates.priced((exchangeRate) => {
    afresh();
    return ratedAndFolded(coming, exchangeRate, desk);
  }));
  for (const one of accepted) if (!isSetAside(one)) keep(logged(one), one.coming);
  return accepted.map(({ outcome }) => outcome);
}

const isSetAside = ({ coming: { event }, outcome }: Accepted): boolean => outcome.suspense !== undefined && event.kind === 'usage';

function ratedAndFolded<C extends Coming>(all: readonly C[], exchangeRate: ExchangeRate, desk: Desk): Accepted<C>[] {
  const arrival = { isLate: false };
  const rated = accepting(desk.sheet.state, intakeOf(desk, exchangeRate, (at, { start }) => { arrival.isLate ||= at < start; }));
  return all.map((coming) => {
    arrival.isLate = false;
    const outcome = outcomeOf(coming.event, rated);
    const charges = outcome.customerCharges.map((charge): LoggedCharge => ({ ...charge, period: billingPeriod(charge.seller, coming.event.at, desk).key }));
    const accepted = { coming, outcome, isLate: arrival.isLate, charges };
    if (!isSetAside(accepted)) fold(desk.sheet.state, chargesToFold(charges));
    return accepted;
  });
}

/** A record that cannot be read is suspended, so that the rest of its batch goes on. */
function outcomeOf(event: AcceptedEvent, rated: (event: AcceptedEvent) => Outcome): Outcome {
  try {
    return rated(event);
  } catch (error) {
    if (event.kind !== 'usage' || !isDomainError(error) || !['unprocessable', 'invalidInput'].includes(error.kind)) throw error;
    return { event: event.id, obligations: [], entries: [], customerCharges: [], suspense: { reason: 'invalid', message: error.message } };
  }
}

const logged = ({ coming: { event, told }, outcome: { obligations, entries, suspense }, charges, isLate }: Accepted): LoggedEvent => ({
  id: told.id, source: told.source, kind: event.kind, occurrence: event.id, at: toIso(event.at), event: plainEvent(event), obligations, entries, charges,
  ...(isLate && { late: true }), ...(suspense && { suspended: suspense.reason }),
});

type PeriodCharge = CustomerCharge & { readonly period: string };

const chargesToFold = (charges: readonly PeriodCharge[], events = 1) => charges.flatMap(({ period, ...charge }) => chargeEntries(charge, period, events));

/** Adds what customers owe to the running sums of their sellers. */
export async function foldCharges(charges: readonly PeriodCharge[], { sheet }: Desk, events = 1): Promise<void> {
  const entries = chargesToFold(charges, events);
  await sheet.load(entries.map(({ key }) => key));
  fold(sheet.state, entries);
}
