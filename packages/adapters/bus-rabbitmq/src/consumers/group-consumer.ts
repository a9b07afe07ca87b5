import { deliver } from '@concord/bus-port';
import type { Handler, Interest, Subscription } from '@concord/bus-port';
import type { ChannelModel } from 'amqplib';
import { Intake } from './intake.ts';
import type { Lost } from '../wire/link.ts';

export interface RetryPolicy {
  readonly retryDelayMs: number;
  readonly deliveryLimit: number;
}

const DEFAULT_BATCH = 64;

/** One subscription. It outlives connections: each gives it a new intake, and a batch in hand is finished before the next begins. */
export class GroupConsumer implements Subscription {
  readonly queue: string;
  readonly #batch: number;
  readonly #fromOutside: boolean;
  readonly #handler: Handler;
  readonly #policy: RetryPolicy;
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;
  #attachedTo: ChannelModel | undefined;
  #intake: Intake | undefined;
  #attached: PromiseWithResolvers<void> = Promise.withResolvers();

  constructor(queue: string, interest: Interest, handler: Handler, policy: RetryPolicy) {
    this.queue = queue;
    this.#fromOutside = interest.fromOutside ?? false;
    this.#batch = interest.batch ?? DEFAULT_BATCH;
    this.#handler = only(new Set(interest.topics), handler);
    this.#policy = policy;
    this.#running = this.#run();
  }

  /** Goes on over this connection. Attaching to the same one again changes nothing. */
  async attach(connection: ChannelModel, lost: Lost): Promise<void> {
    if (this.#attachedTo === connection) return;
    this.#attachedTo = connection;
    this.#intake = await Intake.open(connection, lost, { queue: this.queue, fromOutside: this.#fromOutside, stop: this.#stop.signal });
    this.#attached.resolve();
    this.#attached = Promise.withResolvers();
  }

  /** Whether the broker ought to know of it. */
  get isAttached(): boolean {
    return this.#intake !== undefined && !this.#intake.over.aborted;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#attached.resolve();
    await this.#running;
    await this.#intake?.close();
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      if (!this.#intake || this.#intake.over.aborted) await this.#attached.promise;
      else await this.#serve(this.#intake);
    }
  }

  async #serve(intake: Intake): Promise<void> {
    const settle = (settled: readonly unknown[], outcome: 'handled' | 'dead') => intake.settle(settled.length, outcome);
    const terms = { ...this.#policy, handler: this.#handler, signal: intake.over, settle };
    while (!intake.over.aborted) {
      const messages = await intake.gather(this.#batch);
      if (messages.length > 0) await deliver(messages, terms);
    }
  }
}

/** A binding at the broker outlives the code that asked for it: topics that are no longer of interest are acknowledged unseen. What has no topic is not ours, and for the handler to refuse. */
const only = (topics: ReadonlySet<string>, handler: Handler): Handler => async (messages) => {
  const wanted = messages.filter(({ topic }) => topic === '' || topics.has(topic));
  if (wanted.length > 0) await handler(wanted);
};
