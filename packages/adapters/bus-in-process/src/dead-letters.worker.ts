import { writeSync } from 'node:fs';
import { inProcessBus } from './index.ts';

/** Sets `bad` aside, says so on standard output, hands it over again to a handler that never ends, says so, and waits to be killed. */
const [, , folder = ''] = process.argv;
const bus = inProcessBus({ folder, retryDelayMs: 1, deliveryLimit: 2 });
const message = (id: string) => ({ id, topic: 'UsageCreateEvent', key: 'k', tenant: 't', body: { id } });
let redriven = false;

await bus.subscribe({ consumer: 'settlement.intake', topics: ['UsageCreateEvent'] }, async (messages) => {
  if (!messages.some(({ id }) => id === 'bad')) return;
  if (!redriven) throw new Error('poison');
  writeSync(1, 'in hand\n');
  await new Promise((resolve) => setTimeout(resolve, 2 ** 30));
});
await bus.publish([message('good'), message('bad')]);
writeSync(1, 'published\n');
redriven = true;
await bus.redrive('settlement.intake');
