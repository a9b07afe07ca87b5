export { type Consumers, type ConsumersParts, interestOf, startConsumers } from './consumers.ts';
export { type Relay, type RelayParts, startRelay } from './relay.ts';
