import type { Interest } from '@concord/bus-port';
import type { Channel, ChannelModel } from 'amqplib';
import type { GroupConsumer } from './group-consumer.ts';
import { watch } from '../wire/link.ts';
import type { Lost, Session } from '../wire/link.ts';
import { declareExchange, declareGroups } from '../topology/topology.ts';
import type { Standing, Topology } from '../topology/topology.ts';

interface ConsumerStanding extends Standing {
  readonly consumers: ReadonlySet<GroupConsumer>;
}

/** What every consumer of this bus shares for as long as one connection lasts. */
export class ConsumerSession implements Session {
  readonly connection: ChannelModel;
  readonly lost: Lost;
  readonly #control: Channel;
  readonly #consumers: ReadonlySet<GroupConsumer>;

  readonly #topology: Topology;
  readonly #made = new Set<Interest>();

  private constructor(connection: ChannelModel, lost: Lost, control: Channel, { topology, consumers }: ConsumerStanding) {
    this.connection = connection;
    this.lost = lost;
    this.#control = control;
    this.#topology = topology;
    this.#consumers = consumers;
  }

  /** Puts back everything that ran over the connection before. */
  static async open(connection: ChannelModel, lost: Lost, standing: ConsumerStanding): Promise<ConsumerSession> {
    const control = await connection.createChannel();
    watch(control, 'control channel', lost);
    const session = new ConsumerSession(connection, lost, control, standing);
    await declareExchange(control, standing.topology);
    await session.declare(standing.interests());
    for (const consumer of standing.consumers) await session.attach(consumer);
    return session;
  }

  /** Makes those groups that have not been made over this connection. */
  async declare(interests: readonly Interest[]): Promise<void> {
    const missing = interests.filter((interest) => !this.#made.has(interest));
    await declareGroups(this.connection, this.lost, this.#topology, missing);
    for (const interest of missing) this.#made.add(interest);
  }

  async attach(consumer: GroupConsumer): Promise<void> {
    await consumer.attach(this.connection, this.lost);
  }

  /** A consumer can vanish at the broker without a word, so each queue is asked whether it has one. */
  async probe(): Promise<void> {
    await this.#control.checkExchange(this.#topology.exchange);
    for (const { queue } of [...this.#consumers].filter(({ isAttached }) => isAttached)) {
      const { consumerCount } = await this.#control.checkQueue(queue);
      if (consumerCount === 0) throw new Error(`nobody consumes ${queue}`);
    }
  }
}
