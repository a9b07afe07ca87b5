import type { Bus } from '@concord/bus-port';

/** Every method of a bus, to put other ones in the place of some. */
export const delegated = (inner: Bus): Bus => ({
  durable: inner.durable,
  declare: (interests) => inner.declare(interests),
  publish: (messages) => inner.publish(messages),
  subscribe: (interest, handler) => inner.subscribe(interest, handler),
  deadLetters: (consumer, limit) => inner.deadLetters(consumer, limit),
  redrive: (consumer) => inner.redrive(consumer),
  ping: () => inner.ping(),
  close: () => inner.close(),
});
