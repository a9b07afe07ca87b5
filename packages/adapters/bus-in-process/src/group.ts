import { AsyncLocalStorage } from 'node:async_hooks';
import { deliver } from '@concord/bus-port';
import type { Handler, Interest, Message, Subscription } from '@concord/bus-port';
import { isDomainError, unavailable, type DomainError } from '@concord/errors';
import type { DeadLetters } from './dead-letters.ts';

const CAPACITY = 10_000;

/** A message on its way to one group; `settled` says why the group has neither handled it nor set it aside, if so. */
interface Waiting {
  readonly message: Message;
  readonly settled: Promise<DomainError | undefined>;
  readonly settle: (problem?: DomainError) => void;
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
  readonly #dead: DeadLetters;
  readonly #consumers: Consumer[] = [];
  readonly #policy: RetryPolicy;
  #running = false;

  constructor(policy: RetryPolicy, dead: DeadLetters) {
    this.#policy = policy;
    this.#dead = dead;
  }

  /** Memory is bounded: dead letters count as well. */
  hasRoomFor(messages: readonly Message[]): boolean {
    return this.#queue.size + this.#dead.size() + this.#wanted(messages).length <= CAPACITY;
  }

  /** Queues what the group wants and does not hold yet. Resolves when all of it is settled, with what stood in the way of one. */
  async accept(messages: readonly Message[]): Promise<DomainError | undefined> {
    const waiting = this.#wanted(messages).map((message) => this.#enqueue(message));
    this.#wake();
    const problems = await Promise.all(waiting.map(({ settled }) => settled));
    return problems.find((problem) => problem !== undefined);
  }

  consume({ batch = 64 }: Interest, handler: Handler): Subscription {
    const consumer: Consumer = { handler, batch, stop: new AbortController(), inHand: Promise.resolve() };
    this.#consumers.push(consumer);
    this.#wake();
    return { close: () => this.#dismiss(consumer) };
  }

  deadLetters(limit: number): readonly Message[] {
    return this.#dead.first(limit);
  }

  redrive(): number {
    const again = this.#dead.takeAll();
    for (const message of again) this.#enqueue(message);
    this.#wake();
    return again.length;
  }

  async close(): Promise<void> {
    await Promise.all(this.#consumers.map((consumer) => this.#dismiss(consumer)));
    for (const { settle } of this.#queue.values()) settle(busClosed());
    this.#queue.clear();
    this.#dead.close();
  }

  /** What is set aside waits for its redrive, however often it is published. */
  #wanted(messages: readonly Message[]): readonly Message[] {
    return messages.filter(({ topic, id }) => this.topics.has(topic) && !this.#dead.has(id));
  }

  #enqueue(message: Message): Waiting {
    const held = this.#queue.get(message.id);
    if (held) return held;
    const { promise: settled, resolve: settle }: PromiseWithResolvers<DomainError | undefined> = Promise.withResolvers();
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
    const problem = this.#recorded(messages, outcome);
    for (const { id } of messages) {
      this.#queue.get(id)?.settle(problem);
      this.#queue.delete(id);
    }
  }

  /** What cannot be set aside durably is its publisher's again, who still has it. What was handled is, whether or not that could be noted. */
  #recorded(messages: readonly Message[], outcome: 'handled' | 'dead'): DomainError | undefined {
    try {
      this.#dead[outcome === 'dead' ? 'keep' : 'handled'](messages);
      return undefined;
    } catch (error) {
      if (!isDomainError(error)) throw error;
      return outcome === 'dead' ? error : undefined;
    }
  }
}

/** Whatever is asked of a bus afterwards. */
export const busClosed = (): DomainError => unavailable('busClosed', 'the bus is closed');

const marked = (handler: Handler): Handler => async (messages) => {
  const context = { inHand: true };
  try {
    await handling.run(context, () => handler(messages));
  } finally {
    context.inHand = false;
  }
};
