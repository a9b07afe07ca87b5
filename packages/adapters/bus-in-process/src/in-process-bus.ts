import { join } from 'node:path';
import type { Bus, DeadLetter, Handler, Interest, Message, Subscription } from '@concord/bus-port';
import { inTime } from '@concord/bus-port';
import { conflict, unavailable } from '@concord/errors';
import type { DomainError } from '@concord/errors';
import { deadLetters } from './dead-letters.ts';
import { busClosed, Group, insideHandler } from './group.ts';
import type { RetryPolicy } from './group.ts';

const PUBLISH_TIMEOUT_MS = 30_000;
/** A handler that awaits its own publish may be waiting for itself, so it is told soon. */
const HANDLER_PUBLISH_TIMEOUT_MS = 1_000;

export interface InProcessOptions extends RetryPolicy {
  /** Where dead letters are kept, a file for each group; without it they end with the process. */
  readonly folder: string;
}

/**
 * The bus inside one process: of it only dead letters outlive it, so `publish` resolves once every group has handled the messages
 * or set them aside, and the publisher's outbox is what survives. A group keeps at most 10,000 messages, dead letters included; beyond,
 * `publish` rejects with `groupFull`. It rejects with `notHandledInTime` after 30 s, and keeps trying to hand the messages over.
 * @param options.retryDelayMs delay before the first repetition; doubles with each. Default 200.
 * @param options.deliveryLimit failures after which a message becomes a dead letter. Default 5.
 */
export function inProcessBus({ retryDelayMs = 200, deliveryLimit = 5, folder }: Partial<InProcessOptions> = {}): Bus {
  return new InProcessBus({ retryDelayMs, deliveryLimit }, folder);
}

class InProcessBus implements Bus {
  readonly durable = false;
  readonly #groups = new Map<string, Group>();
  #closed = false;
  readonly #policy: RetryPolicy;
  readonly #folder: string | undefined;

  constructor(policy: RetryPolicy, folder: string | undefined) {
    this.#policy = policy;
    this.#folder = folder;
  }

  async declare(interests: readonly Interest[]): Promise<void> {
    await this.ping();
    for (const interest of interests) this.#declared(interest);
  }

  async publish(messages: readonly Message[]): Promise<void> {
    await this.ping();
    const topics = [...new Set(messages.map(({ topic }) => topic))];
    const groups = [...this.#groups.values()].filter((group) => topics.some((topic) => group.topics.has(topic)));
    if (!groups.every((group) => group.hasRoomFor(messages))) throw groupFull();
    const accepted = Promise.all(groups.map((group) => group.accept(messages)));
    const waitForOthers = () => inTime(accepted, PUBLISH_TIMEOUT_MS, notHandledInTime);
    const waitForMyself = () => inTime(accepted, HANDLER_PUBLISH_TIMEOUT_MS, publishInsideHandler);
    const problems = await (insideHandler() ? waitForMyself() : waitForOthers());
    const problem = problems.find((one) => one !== undefined);
    if (problem) throw problem;
  }

  async subscribe(interest: Interest, handler: Handler): Promise<Subscription> {
    await this.ping();
    return this.#declared(interest).consume(interest, handler);
  }

  async deadLetters(consumer: string, limit: number): Promise<readonly DeadLetter[]> {
    await this.ping();
    const messages = this.#groups.get(consumer)?.deadLetters(limit) ?? [];
    return messages.map((message) => ({ message, consumer }));
  }

  async redrive(consumer: string): Promise<number> {
    await this.ping();
    return this.#groups.get(consumer)?.redrive() ?? 0;
  }

  async ping(): Promise<void> {
    if (this.#closed) throw busClosed();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#groups.values()].map((group) => group.close()));
  }

  #declared({ consumer, topics }: Interest): Group {
    const group = this.#groups.get(consumer) ?? new Group(this.#policy, deadLetters(this.#fileOf(consumer)));
    for (const topic of topics) group.topics.add(topic);
    this.#groups.set(consumer, group);
    return group;
  }

  #fileOf(consumer: string): string | undefined {
    return this.#folder === undefined ? undefined : join(this.#folder, `${encodeURIComponent(consumer)}.ndjson`);
  }
}

const groupFull = (): DomainError => unavailable('groupFull', 'a group holds as many messages as it may; publish again later');
const notHandledInTime = (): DomainError => unavailable('notHandledInTime', `not every group has handled the messages within ${PUBLISH_TIMEOUT_MS} ms`);
const publishInsideHandler = (): DomainError =>
  conflict('publishInsideHandler', 'a handler waits for a publish of its own; emit through the outbox of its store instead');
