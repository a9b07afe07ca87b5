import { setImmediate } from 'node:timers/promises';
import { inTime } from '@concord/bus-port';
import type { Message } from '@concord/bus-port';
import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import { GOODBYE_MS, reasonOf } from '../wire/failures.ts';
import { watch } from '../wire/link.ts';
import type { Lost } from '../wire/link.ts';
import { decode } from '../wire/wire.ts';

export interface Source {
  readonly queue: string;
  readonly fromOutside: boolean;
  /** The consumer's own wish to end. */
  readonly stop: AbortSignal;
}

/**
 * Deliveries on their way or in hand. The same for every consumer whatever its batch: a quorum queue puts what a lost
 * consumer gives back behind what was given back before, so a smaller appetite the second time would break the order.
 */
const PREFETCH = 256;
/** What comes from outside is larger: a batch of records each. */
const PREFETCH_FROM_OUTSIDE = 32;

/** What arrives for a group over one channel, until that channel ends or the consumer stops. */
export class Intake {
  /** Aborts when nothing more is to be taken from here. */
  readonly over: AbortSignal;
  readonly #channel: Channel;
  /** Aborts with the channel: nothing can be acknowledged any more, and the broker hands it all over again. */
  readonly #ended = new AbortController();
  readonly #waiting: ConsumeMessage[] = [];
  #arrival: PromiseWithResolvers<void> = Promise.withResolvers();

  readonly #lost: Lost;

  private constructor(channel: Channel, lost: Lost, stop: AbortSignal) {
    this.#channel = channel;
    this.#lost = lost;
    this.over = AbortSignal.any([this.#ended.signal, stop]);
    this.over.addEventListener('abort', () => this.#arrival.resolve(), { once: true });
  }

  static async open(connection: ChannelModel, lost: Lost, { queue, fromOutside, stop }: Source): Promise<Intake> {
    const channel = await connection.createChannel();
    const intake = new Intake(channel, lost, stop);
    watch(channel, `channel of ${queue}`, (reason) => intake.#end(reason));
    await channel.prefetch(fromOutside ? PREFETCH_FROM_OUTSIDE : PREFETCH);
    await channel.consume(queue, (delivery) => (delivery ? intake.#take(delivery) : lost(`consumer of ${queue} cancelled`)));
    return intake;
  }

  /** The oldest deliveries, at most `batch`, as soon as there is one; none once the intake is over. They stay until settled. */
  async gather(batch: number): Promise<readonly Message[]> {
    while (this.#waiting.length === 0 && !this.over.aborted) await this.#arrival.promise;
    // What the broker sent in one go may take another turn to be read.
    await setImmediate();
    return this.over.aborted ? [] : this.#waiting.slice(0, batch).map(decode);
  }

  /** Acknowledges the oldest deliveries, or sets them aside as dead letters. */
  settle(count: number, outcome: 'handled' | 'dead'): void {
    if (this.#ended.signal.aborted) return;
    const settled = this.#waiting.splice(0, count);
    const last = settled.at(-1);
    if (outcome === 'handled' && last) this.#channel.ack(last, true);
    else for (const delivery of settled) this.#channel.nack(delivery, false, false);
  }

  /** Gives back what is not settled. A channel that cannot be closed takes its connection with it, since it would keep the group from others. */
  async close(): Promise<void> {
    if (this.#ended.signal.aborted) return;
    this.#ended.abort();
    try {
      await inTime(this.#channel.close(), GOODBYE_MS, () => new Error('the broker did not close the channel'));
    } catch (error) {
      this.#lost(reasonOf(error));
    }
  }

  #take(delivery: ConsumeMessage): void {
    this.#waiting.push(delivery);
    this.#arrival.resolve();
    this.#arrival = Promise.withResolvers();
  }

  #end(reason: string): void {
    if (this.#ended.signal.aborted) return;
    this.#ended.abort();
    this.#lost(reason);
  }
}
