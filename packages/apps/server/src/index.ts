export { type Fleet, type FleetParts, startFleet } from './fleet/start-fleet.ts';
export { serviceNames } from './services.ts';
export { startSuite, type Suite, type SuiteParts } from './start-suite.ts';
