import type { Message } from '@concord/bus-port';
import type { ChannelModel, ConfirmChannel, GetMessage } from 'amqplib';
import { keptProperties } from '../topology/door.ts';
import { watch } from '../wire/link.ts';
import type { Topology } from '../topology/topology.ts';
import { decode } from '../wire/wire.ts';

/** Quorum queues put what is given back behind everything that was given back before, so all of it is taken and given back together. */
const KEPT_IN_ORDER = 1_000;

/**
 * At most `limit`, oldest first (as long as there are not more than a thousand). Each is put back by itself: those that a closing
 * channel gives back come in no order. The round trip at the end makes sure that whoever asks next finds them there again.
 */
export const readDeadLetters = (connection: ChannelModel, queue: string, limit: number): Promise<readonly Message[]> =>
  onOwnChannel<readonly Message[]>(connection, [], async (channel) => {
    const letters = await take(channel, queue, Math.max(limit, KEPT_IN_ORDER));
    for (const letter of letters) channel.nack(letter, false, true);
    await channel.checkQueue(queue);
    return letters.slice(0, limit).map(decode);
  });

/** Moves at most `limit` back to the group's queue, each removed only once it is safe there. Resolves with their number. */
export const redriveDeadLetters = (connection: ChannelModel, topology: Topology, consumer: string, limit: number): Promise<number> =>
  onOwnChannel(connection, 0, async (channel) => {
    const letters = await take(channel, topology.deadLettersOf(consumer), limit);
    for (const letter of letters) channel.sendToQueue(topology.queueOf(consumer), letter.content, { persistent: true, contentType: 'application/json', ...keptProperties(letter) });
    await channel.waitForConfirms();
    for (const letter of letters) channel.ack(letter);
    return letters.length;
  });

async function take(channel: ConfirmChannel, queue: string, limit: number): Promise<readonly GetMessage[]> {
  const taken: GetMessage[] = [];
  while (taken.length < limit) {
    const next = await channel.get(queue);
    if (!next) break;
    taken.push(next);
  }
  return taken;
}

/**
 * A channel for one piece of work: what it took and did not acknowledge goes back when it closes. Resolves with
 * `ifMissing` where there is no such queue, since then the group was never declared.
 */
async function onOwnChannel<T>(connection: ChannelModel, ifMissing: T, work: (channel: ConfirmChannel) => Promise<T>): Promise<T> {
  const channel = await connection.createConfirmChannel();
  // The work that was under way is rejected with the same reason.
  watch(channel, 'channel', () => undefined);
  try {
    const result = await work(channel);
    await channel.close();
    return result;
  } catch (error) {
    if (isMissing(error)) return ifMissing;
    throw error;
  }
}

const AMQP_NOT_FOUND = 404;
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === AMQP_NOT_FOUND;
