export { rabbitmqBus } from './rabbitmq-bus.ts';
export type { RabbitmqOptions } from './rabbitmq-bus.ts';
export { removeTopology } from './remove-topology.ts';
export { sendFromOutside } from './send-from-outside.ts';
