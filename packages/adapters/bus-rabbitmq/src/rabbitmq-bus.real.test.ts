import { randomUUID } from 'node:crypto';
import { busConformance } from '@concord/bus-port/conformance';
import type { Bus } from '@concord/bus-port';
import { removeTopology } from './topology/remove-topology.ts';
import { rabbitmqBus } from './rabbitmq-bus.ts';
import { sendFromOutside } from './send-from-outside.ts';

busConformance('the RabbitMQ bus', async () => {
  const url = String(process.env.AMQP_URL);
  const prefix = `test-${randomUUID()}`;
  const opened: Bus[] = [];
  return {
    open: async () => {
      const bus = rabbitmqBus({ url, prefix, retryDelayMs: 10, deliveryLimit: 3 });
      opened.push(bus);
      return bus;
    },
    send: (sent) => sendFromOutside(url, prefix, sent),
    remove: async () => {
      await Promise.all(opened.map((bus) => bus.close()));
      await removeTopology(url, prefix, ['first', 'second', 'g', 'good', 'bad', 'late', 'door'], ['UsageStream']);
    },
  };
});
