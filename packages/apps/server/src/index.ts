export { serviceNames } from './services.ts';
export { startSuite, type Suite, type SuiteParts } from './start-suite.ts';
