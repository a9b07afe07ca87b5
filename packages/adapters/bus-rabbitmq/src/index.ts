export { rabbitmqBus } from './rabbitmq-bus.ts';
export type { RabbitmqOptions } from './rabbitmq-bus.ts';
export { removeTopology } from './topology/remove-topology.ts';
export { sendFromOutside } from './send-from-outside.ts';
