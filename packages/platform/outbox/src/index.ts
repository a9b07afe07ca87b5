export { type Consumers, type ConsumersParts, interestOf, startConsumers } from './consumers.ts';
export { type Forgetting, type ForgettingParts, startForgetting } from './forgetting.ts';
export { type Relay, type RelayParts, startRelay } from './relay.ts';
