import { type Instant, periodOf } from '@concord/period';
import { type ActiveProduct, agreementIndex, type CommercialEvent, type ExchangeRate, type Outcome, tallyParts } from '@concord/rating';
import type { AgreementVersion } from '@concord/terms';
import { acceptEvents } from './intake/accept-events.ts';
import { closePeriod } from './close/close-period.ts';
import type { State } from './intake/fold.ts';
import type { SettlementLine } from './lines/line.ts';
import { netAll, nettingOf, type Position } from './net-positions.ts';

export interface Simulation {
  /** Each agreement with all its versions. */
  readonly agreements: readonly (readonly [AgreementVersion, ...AgreementVersion[]])[];
  /** In the order of acceptance. */
  readonly events: readonly CommercialEvent[];
  readonly products: readonly ActiveProduct[];
  /** An instant of the period that is settled, in each agreement's own calendar. */
  readonly at: Instant;
  readonly exchangeRate: ExchangeRate;
}

export interface SimulationResult {
  readonly outcomes: readonly Outcome[];
  readonly lines: readonly SettlementLine[];
  readonly positions: readonly Position[];
}

/** Settles one period in memory, as if nothing had happened before it: what would these events have brought under these agreements? */
export function simulate({ agreements, events, products, at, exchangeRate }: Simulation): SimulationResult {
  const state: State = new Map();
  const outcomes = acceptEvents(events, state, { agreements, index: agreementIndex(agreements), landing: ({ settlement }, instant) => periodOf(settlement, instant), exchangeRate });
  return { outcomes, ...closeAll({ agreements, products, at, exchangeRate, state }) };
}

/** Closes the period of every agreement that holds an instant, and nets all of them. @param of with the running state of all agreements */
export function closeAll({ agreements, products, at, exchangeRate, state }: Omit<Simulation, 'events'> & { readonly state: State }): Omit<SimulationResult, 'outcomes'> {
  const states = Map.groupBy(state, ([key]) => tallyParts(key).agreement);
  const closed = agreements.map((versions) => {
    const [{ id, settlement }] = versions;
    const { lines } = closePeriod({ versions, period: periodOf(settlement, at), state: new Map(states.get(id)), products, exchangeRate });
    return { netting: nettingOf(versions[0]), lines };
  });
  return { lines: closed.flatMap(({ lines }) => lines), positions: netAll(closed) };
}
