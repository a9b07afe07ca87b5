export { accepting, acceptEvents, type Intake } from './intake/accept-events.ts';
export { type ClosedPeriod, closePeriod, closingEvents, linesOf, type PeriodClose } from './close/close-period.ts';
export { atRate, type Conversion, conversionCost } from './conversion-cost.ts';
export { fold, type RunningState, type State } from './intake/fold.ts';
export type { SettlementLine } from './lines/line.ts';
export { netAll, type Netting, nettingOf, netPositions, type Owed, payable, type Position } from './net-positions.ts';
export { payoutTermsOf, type PayoutTerms, settledBy, togetherPaid } from './payout-terms.ts';
export type { Step } from './close/step.ts';
export { closeAll, simulate, type Simulation, type SimulationResult } from './simulate.ts';
