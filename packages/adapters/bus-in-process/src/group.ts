import { AsyncLocalStorage } from 'node:async_hooks';
import { deliver } from '@concord/bus-port';
import type { Handler, Interest, Message, Subscription } from '@concord/bus-port';

const CAPACITY = 10_000;

/** A message on its way to one group; `settled` says whether the group has handled it or set it aside, or the bus closed before. */
interface Waiting {
  readonly message: Message;
  readonly settled: Promise<boolean>;
  readonly settle: (taken: boolean) => void;
}

interface Consumer {
  readonly handler: Handler;
  readonly batch: number;
  readonly stop: AbortController;
  inHand: Promise<void>;
}

export interface RetryPolicy {
  readonly retryDelayMs: number;
  readonly deliveryLimit: number;
}

const handling = new AsyncLocalStorage<{ inHand: boolean }>();

/** Whether the caller runs inside a handler whose batch is still in hand. */
export const insideHandler = (): boolean => handling.getStore()?.inHand === true;

/** A consumer group: its queue in order of publishing, its dead letters, and whoever consumes for it. */
export class Group {
  readonly topics = new Set<string>();
  /** By id, in order of arrival. */
  readonly #queue = new Map<string, Waiting>();
  readonly #dead: Message[] = [];
  readonly #consumers: Consumer[] = [];
  readonly #policy: RetryPolicy;
  #running = false;

  constructor(policy: RetryPolicy) {
    this.#policy = policy;
  }

  /** Memory is bounded: dead letters count as well. */
  hasRoomFor(messages: readonly Message[]): boolean {
    return this.#queue.size + this.#dead.length + this.#wanted(messages).length <= CAPACITY;
  }

  /** Queues what the group wants and does not hold yet. Resolves when all of it is settled: false when the bus closed before. */
  async accept(messages: readonly Message[]): Promise<boolean> {
    const waiting = this.#wanted(messages).map((message) => this.#enqueue(message));
    this.#wake();
    const taken = await Promise.all(waiting.map(({ settled }) => settled));
    return taken.every(Boolean);
  }

  consume({ batch = 64 }: Interest, handler: Handler): Subscription {
    const consumer: Consumer = { handler, batch, stop: new AbortController(), inHand: Promise.resolve() };
    this.#consumers.push(consumer);
    this.#wake();
    return { close: () => this.#dismiss(consumer) };
  }

  deadLetters(limit: number): readonly Message[] {
    return this.#dead.slice(0, limit);
  }

  redrive(): number {
    const again = this.#dead.splice(0);
    for (const message of again) this.#enqueue(message);
    this.#wake();
    return again.length;
  }

  async close(): Promise<void> {
    await Promise.all(this.#consumers.map((consumer) => this.#dismiss(consumer)));
    for (const { settle } of this.#queue.values()) settle(false);
    this.#queue.clear();
  }

  #wanted(messages: readonly Message[]): readonly Message[] {
    return messages.filter(({ topic }) => this.topics.has(topic));
  }

  #enqueue(message: Message): Waiting {
    const held = this.#queue.get(message.id);
    if (held) return held;
    const { promise: settled, resolve: settle }: PromiseWithResolvers<boolean> = Promise.withResolvers();
    const waiting = { message, settled, settle };
    this.#queue.set(message.id, waiting);
    return waiting;
  }

  async #dismiss(consumer: Consumer): Promise<void> {
    const place = this.#consumers.indexOf(consumer);
    if (place >= 0) this.#consumers.splice(place, 1);
    consumer.stop.abort();
    await consumer.inHand;
  }

  #wake(): void {
    if (this.#running) return;
    this.#running = true;
    // A microtask later, so that what one caller publishes at once arrives in one batch; outside the caller's
    // context, so that a group woken from inside a handler does not pass for that handler.
    handling.exit(() => queueMicrotask(() => void this.#run()));
  }

  async #run(): Promise<void> {
    for (let consumer = this.#consumers[0]; consumer && this.#queue.size > 0; consumer = this.#consumers[0]) {
      consumer.inHand = this.#serve(consumer);
      await consumer.inHand;
    }
    this.#running = false;
  }

  #serve({ handler, batch, stop }: Consumer): Promise<void> {
    const messages = [...this.#queue.values()].slice(0, batch).map(({ message }) => message);
    const settle = (settled: readonly Message[], outcome: 'handled' | 'dead') => this.#settle(settled, outcome);
    return deliver(messages, { ...this.#policy, handler: marked(handler), signal: stop.signal, settle });
  }

  #settle(messages: readonly Message[], outcome: 'handled' | 'dead'): void {
    if (outcome === 'dead') this.#dead.push(...messages);
    for (const { id } of messages) {
      this.#queue.get(id)?.settle(true);
      this.#queue.delete(id);
    }
  }
}

const marked = (handler: Handler): Handler => async (messages) => {
  const context = { inHand: true };
  try {
    await handling.run(context, () => handler(messages));
  } finally {
    context.inHand = false;
  }
};
