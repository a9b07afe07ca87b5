export { type Consumers, type ConsumersParts, interestOf, startConsumers } from './consumers.ts';
export { type ForgettingParts, startForgetting } from './forgetting.ts';
export { type Relay, type RelayParts, startRelay } from './relay.ts';
export type { Rounds } from './rounds.ts';
export { type ShelvingParts, startShelving } from './shelving.ts';
export { type TasksParts, startTasks } from './tasks.ts';
