import type { Bus, Handler, Message } from '../bus.ts';
import type { FromOutside } from '../outside.ts';

/** A broker of its own for one test, however many buses are opened onto it. */
export interface Broker {
  /** A bus as a process would open it: delivery limit 3, retry delay 10 ms. Where the bus is not durable each call gives a broker of its own. */
  open(): Promise<Bus>;
  /** Sends as somebody outside the suite does. */
  send(sent: FromOutside): Promise<void>;
  /** Closes whatever was opened and removes what it left. */
  remove(): Promise<void>;
}

/** What the tests of a suite stand on: for each a broker of its own, and one bus opened onto it. */
export interface Setting {
  readonly broker: () => Broker;
  readonly bus: () => Bus;
}

export const DELIVERY_LIMIT = 3;

export const message = (id: string, topic = 'UsageCreateEvent', key = 'k'): Message => ({ id, topic, key, tenant: 't', body: { id } });
export const numbered = (count: number, topic?: string): Message[] => Array.from({ length: count }, (_, index) => message(`m${index}`, topic, `k${index % 5}`));
export const idsOf = (messages: readonly Message[]): string[] => messages.map(({ id }) => id);
export const usage = (consumer: string, batch?: number) => ({ consumer, topics: ['UsageCreateEvent'], ...(batch ? { batch } : {}) });

/** Keeps what a handler was given, and lets a test wait for it. */
export function recorder(work: Handler = async () => undefined) {
  const batches: string[][] = [];
  const handled: string[] = [];
  let arrived: PromiseWithResolvers<void> = Promise.withResolvers();
  const handler: Handler = async (messages) => {
    batches.push(idsOf(messages));
    arrived.resolve();
    await work(messages);
    handled.push(...idsOf(messages));
    arrived.resolve();
  };
  const until = async (reached: () => boolean): Promise<void> => {
    while (!reached()) {
      await arrived.promise;
      arrived = Promise.withResolvers();
    }
  };
  return { handler, batches, handled, until, untilHandled: (count: number) => until(() => handled.length >= count) };
}

/** A gate that a handler waits at until the test opens it. */
export function gate() {
  const { promise: opened, resolve: open }: PromiseWithResolvers<void> = Promise.withResolvers();
  return { opened, open };
}

/** Polls something that has no event of its own, such as the arrival of a dead letter. The test's own limit ends it. */
export async function eventually(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 20));
}

export const refuses = (...poisoned: string[]): Handler => async (messages) => {
  if (messages.some(({ id }) => poisoned.includes(id))) throw new Error('poison');
};
