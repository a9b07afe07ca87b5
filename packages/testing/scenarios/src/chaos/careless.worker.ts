import { readConfig } from '@concord/config';
import type { Bus, Message } from '@concord/bus-port';
import { serviceNames, startSuite } from '@concord/server';
import { pinoLogger } from '@concord/telemetry';
import { delegated } from './delegated-bus.ts';

/** One in so many goes wrong. */
const every = 40;

/** Forgets messages that it says it has: a publisher that does not wait for the broker's confirmation. */
function forgetful(inner: Bus): Bus {
  let count = 0;
  const isKept = ({ topic }: Message): boolean => topic !== 'UsageCreateEvent' || (count += 1) % every !== 0;
  return { ...delegated(inner), publish: (messages) => inner.publish(messages.filter(isKept)) };
}

/** Delivers some messages again under another id, by which nobody recognises them: a consumer without an inbox. */
function repetitive(inner: Bus): Bus {
  let count = 0;
  const isRepeated = ({ topic }: Message): boolean => topic === 'UsageCreateEvent' && (count += 1) % every === 0;
  return {
    ...delegated(inner),
    subscribe: (interest, handler) => inner.subscribe(interest, async (messages) => {
      await handler(messages);
      const again = messages.filter(isRepeated).map((message) => ({ ...message, id: `${message.id}-again` }));
      if (again.length > 0) await handler(again);
    }),
  };
}

const around = process.env.CONCORD_CARELESS === 'forgetful' ? forgetful : repetitive;
const config = readConfig({ args: process.argv.slice(2), env: process.env, services: serviceNames, terminal: false });
const suite = await startSuite(config, { logger: pinoLogger(config.log), clock: () => new Date(), around });
for (const signal of ['SIGTERM', 'disconnect'] as const) process.once(signal, () => void suite.close().then(() => process.exit(0)));
process.send?.({ port: suite.port });
