import { inTime } from '@concord/bus-port';
import type { Message } from '@concord/bus-port';
import type { ChannelModel, ConfirmChannel } from 'amqplib';
import { BROKER_TIMEOUT_MS, publishUnconfirmed, reasonOf } from './wire/failures.ts';
import { watch } from './wire/link.ts';
import type { Lost, Session } from './wire/link.ts';
import { declareExchange, declareGroups } from './topology/topology.ts';
import type { Standing } from './topology/topology.ts';
import { encode } from './wire/wire.ts';

/** Publishing has a connection of its own: a broker that is short of disk stops those who publish, and must not stop acknowledgements. */
export class Publisher implements Session {
  readonly lost: Lost;
  readonly #channel: ConfirmChannel;
  readonly #exchange: string;
  /** Numbers of the messages that found no queue; the broker confirms them all the same, right afterwards. */
  readonly #returned = new Set<string>();
  #sent = 0;

  private constructor(channel: ConfirmChannel, exchange: string, lost: Lost) {
    this.#channel = channel;
    this.#exchange = exchange;
    this.lost = lost;
    channel.on('return', ({ properties }) => this.#returned.add(String(properties.correlationId)));
  }

  /** Declares the groups first: what is confirmed without a queue is gone. */
  static async open(connection: ChannelModel, lost: Lost, { topology, interests }: Standing): Promise<Publisher> {
    const channel = await connection.createConfirmChannel();
    watch(channel, 'publishing channel', lost);
    await declareExchange(channel, topology);
    await declareGroups(connection, lost, topology, interests());
    return new Publisher(channel, topology.exchange, lost);
  }

  async probe(): Promise<void> {
    await this.#channel.checkExchange(this.#exchange);
  }

  /**
   * Resolves when the broker has every message on disk. @param declared topics that have a group here: one of theirs that finds no queue
   * means that somebody has removed it. @throws DomainError unavailable; the session is rebuilt then, since what it still holds is in doubt.
   */
  async publish(messages: readonly Message[], declared: ReadonlySet<string>): Promise<void> {
    const confirmed = Promise.all(messages.map((message) => this.#confirmed(message, declared.has(message.topic))));
    try {
      await inTime(confirmed, BROKER_TIMEOUT_MS, () => new Error(`nothing heard within ${BROKER_TIMEOUT_MS} ms`));
    } catch (error) {
      this.lost(reasonOf(error));
      throw publishUnconfirmed(reasonOf(error));
    }
  }

  #confirmed(message: Message, mustBeRouted: boolean): Promise<void> {
    const correlationId = String((this.#sent += 1));
    const options = { persistent: true, mandatory: true, contentType: 'application/json', correlationId };
    return new Promise((resolve, reject) => {
      this.#channel.publish(this.#exchange, message.topic, encode(message), options, (error: unknown) => {
        const unrouted = this.#returned.delete(correlationId);
        if (error) reject(error instanceof Error ? error : new Error('refused by the broker'));
        else if (unrouted && mustBeRouted) reject(new Error(`no queue for ${message.topic} any more`));
        else resolve();
      });
    });
  }
}
