export { inProcessBus } from './in-process-bus.ts';
