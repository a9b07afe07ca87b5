export { acceptEvents, type Intake } from './accept-events.ts';
export { type ClosedPeriod, closePeriod, closingEvents, linesOf, type PeriodClose } from './close-period.ts';
export { fold, type State } from './fold.ts';
export type { SettlementLine } from './line.ts';
export { netAll, type Netting, nettingOf, netPositions, type Owed, payable, type Position } from './net-positions.ts';
export type { Step } from './step.ts';
export { closeAll, simulate, type Simulation, type SimulationResult } from './simulate.ts';
