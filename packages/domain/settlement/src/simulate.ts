import { type Instant, periodOf } from '@concord/period';
import { type ActiveProduct, agreementIndex, type CommercialEvent, type ExchangeRate, type Outcome } from '@concord/rating';
import type { AgreementVersion } from '@concord/terms';
import { acceptEvents } from './accept-events.ts';
import { closePeriod } from './close-period.ts';
import type { State } from './fold.ts';
import type { SettlementLine } from './line.ts';
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
  const closed = agreements.map((versions) => {
    const period = periodOf(versions[0].settlement, at);
    return { netting: nettingOf(versions[0]), lines: closePeriod({ versions, period, state, products, exchangeRate }).lines };
  });
  return { outcomes, lines: closed.flatMap(({ lines }) => lines), positions: netAll(closed) };
}
