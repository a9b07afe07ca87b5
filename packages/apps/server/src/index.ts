export { readDocuments } from './documents.ts';
export { type Fleet, type FleetParts, startFleet } from './fleet/start-fleet.ts';
export { interestsOf } from './start-service.ts';
export { serviceNames, services } from './services.ts';
export { startSuite, type Suite, type SuiteParts } from './start-suite.ts';
