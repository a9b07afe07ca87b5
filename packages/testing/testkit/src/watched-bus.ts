import type { Bus, Handler, Interest, Message } from '@concord/bus-port';

export interface WatchedBus {
  readonly bus: Bus;
  /** How many messages have been published so far, repeats included. */
  published(): number;
  /** Whether every group that runs here has handled all that was published for it. @throws Error that names the messages which a group set aside */
  isIdle(): Promise<boolean>;
}

/**
 * Sees what is published and what is handled, so that a test can wait for exactly that. Queues of services that do not run are not
 * made: a broker takes as long for those as a test for its work.
 */
export function watchedBus(inner: Bus, services: readonly string[]): WatchedBus {
  const isHere = ({ consumer }: Interest): boolean => services.some((service) => consumer.startsWith(`${service}.`));
  const groups = new Map<string, { readonly topics: ReadonlySet<string>; readonly open: Set<string> }>();
  let count = 0;
  const opened = (messages: readonly Message[]): void => {
    count += messages.length;
    for (const { topics, open } of groups.values()) for (const { id, topic } of messages) if (topics.has(topic)) open.add(id);
  };
  const watched = (open: Set<string>, handler: Handler): Handler => async (messages) => {
    await handler(messages);
    for (const { id } of messages) open.delete(id);
  };
  const bus: Bus = {
    durable: inner.durable,
    declare: (interests) => inner.declare(interests.filter(isHere)),
    publish: (messages) => { opened(messages); return inner.publish(messages); },
    subscribe: (interest, handler) => {
      const group = { topics: new Set(interest.topics), open: new Set<string>() };
      groups.set(interest.consumer, group);
      return inner.subscribe(interest, watched(group.open, handler));
    },
    deadLetters: (consumer, limit) => inner.deadLetters(consumer, limit),
    redrive: (consumer) => inner.redrive(consumer),
    ping: () => inner.ping(),
    close: () => inner.close(),
  };
  return {
    bus,
    published: () => count,
    async isIdle() {
      const busy = [...groups].filter(([, { open }]) => open.size > 0);
      for (const [consumer] of busy) await assertNoneDead(inner, consumer);
      return busy.length === 0;
    },
  };
}

async function assertNoneDead(bus: Bus, consumer: string): Promise<void> {
  const dead = await bus.deadLetters(consumer, 10);
  if (dead.length > 0) throw new Error(`${consumer} failed with ${dead.map(({ message }) => `${message.topic} ${message.key}`).join(', ')}; CONCORD_LOG=error shows why`);
}
