import type { Interest } from '@concord/bus-port';
import type { Channel, ChannelModel } from 'amqplib';
import type { GroupConsumer } from './group-consumer.ts';
import { watch } from './link.ts';
import type { Lost, Session } from './link.ts';
import { declareExchange, declareGroup } from './topology.ts';
import type { Standing, Topology } from './topology.ts';

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

  async declare(interests: Iterable<Interest>): Promise<void> {
    for (const interest of interests) await declareGroup(this.#control, this.#topology, interest);
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
