import type { Bus, DeadLetter, Handler, Interest, Message, Subscription } from '@concord/bus-port';
import { ConsumerSession } from './consumers/consumer-session.ts';
import { readDeadLetters, redriveDeadLetters } from './consumers/dead-letters.ts';
import { GroupConsumer } from './consumers/group-consumer.ts';
import type { RetryPolicy } from './consumers/group-consumer.ts';
import { Link } from './wire/link.ts';
import { Publisher } from './publisher.ts';
import { topologyOf } from './topology/topology.ts';
import type { Topology } from './topology/topology.ts';

export interface RabbitmqOptions extends Partial<RetryPolicy> {
  /** `amqp://` or `amqps://`, with credentials and virtual host. */
  readonly url: string;
  /** Stands before the name of the exchange and of every queue, so that several installations can share a broker. */
  readonly prefix: string;
}

const REDRIVEN_AT_A_TIME = 100;

/**
 * The bus on RabbitMQ: a durable exchange, a replicated queue for each group and one for its dead letters. Connections
 * are made in the background, and made again whenever they fail; calls wait up to 8 s for one and then reject with `unavailable`.
 */
export function rabbitmqBus({ url, prefix, retryDelayMs = 200, deliveryLimit = 5 }: RabbitmqOptions): Bus {
  return new RabbitmqBus(url, topologyOf(prefix), { retryDelayMs, deliveryLimit });
}

class RabbitmqBus implements Bus {
  readonly durable = true;
  readonly #topology: Topology;
  readonly #policy: RetryPolicy;
  readonly #interests = new Map<string, Interest>();
  /** Those whose groups stand. Publishing makes them again on each connection, and leaves new ones to the consuming side: nothing is published for them yet. */
  readonly #declared = new Set<Interest>();
  readonly #consumers = new Set<GroupConsumer>();
  readonly #publishing: Link<Publisher>;
  readonly #consuming: Link<ConsumerSession>;

  constructor(url: string, topology: Topology, policy: RetryPolicy) {
    this.#topology = topology;
    this.#policy = policy;
    const interests = () => [...this.#interests.values()];
    const declared = () => interests().filter((interest) => this.#declared.has(interest));
    this.#publishing = new Link(url, (connection, lost) => Publisher.open(connection, lost, { topology, interests: declared }));
    this.#consuming = new Link(url, (connection, lost) => ConsumerSession.open(connection, lost, { topology, interests, consumers: this.#consumers }));
  }

  async declare(interests: readonly Interest[]): Promise<void> {
    for (const { consumer, topics, ...rest } of interests) this.#interests.set(consumer, { ...rest, consumer, topics: [...new Set([...this.#topicsOf(consumer), ...topics])] });
    const wanted = [...this.#interests.values()];
    await this.#consuming.ask((session) => session.declare(wanted));
    for (const interest of wanted) this.#declared.add(interest);
  }

  #topicsOf(consumer: string): readonly string[] {
    return this.#interests.get(consumer)?.topics ?? [];
  }

  async publish(messages: readonly Message[]): Promise<void> {
    const publisher = await this.#publishing.session();
    await publisher.publish(messages, new Set([...this.#interests.values()].flatMap(({ topics }) => topics)));
  }

  async subscribe(interest: Interest, handler: Handler): Promise<Subscription> {
    // Who was declared stands already, and on every later connection: a second time costs a round trip for each topic.
    if (interest.topics.some((topic) => !this.#topicsOf(interest.consumer).includes(topic))) await this.declare([interest]);
    const consumer = new GroupConsumer(this.#topology.queueOf(interest.consumer), interest, handler, this.#policy);
    const close = async (): Promise<void> => {
      this.#consumers.delete(consumer);
      await consumer.close();
    };
    this.#consumers.add(consumer);
    try {
      await this.#consuming.ask((session) => session.attach(consumer));
    } catch (error) {
      await close();
      throw error;
    }
    return { close };
  }

  async deadLetters(consumer: string, limit: number): Promise<readonly DeadLetter[]> {
    const queue = this.#topology.deadLettersOf(consumer);
    const messages = await this.#consuming.ask(({ connection }) => readDeadLetters(connection, queue, limit));
    return messages.map((message) => ({ message, consumer }));
  }

  async redrive(consumer: string): Promise<number> {
    const some = () => this.#consuming.ask(({ connection }) => redriveDeadLetters(connection, this.#topology, consumer, REDRIVEN_AT_A_TIME));
    let redriven = 0;
    for (let moved = REDRIVEN_AT_A_TIME; moved === REDRIVEN_AT_A_TIME; redriven += moved) moved = await some();
    return redriven;
  }

  async ping(): Promise<void> {
    await Promise.all([this.#publishing, this.#consuming].map((link) => link.ask((session) => session.probe())));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#consumers].map((consumer) => consumer.close()));
    await Promise.all([this.#publishing.close(), this.#consuming.close()]);
  }
}
