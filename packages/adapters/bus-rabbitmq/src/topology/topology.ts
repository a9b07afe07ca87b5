import type { Interest } from '@concord/bus-port';
import type { Channel, ChannelModel } from 'amqplib';
import { doorTo } from './door.ts';
import { reasonOf } from '../wire/failures.ts';
import type { Lost } from '../wire/link.ts';

/** Where things are at the broker. All of it is durable and outlives the process. */
export interface Topology {
  readonly exchange: string;
  readonly queueOf: (consumer: string) => string;
  readonly deadLettersOf: (consumer: string) => string;
  /** Where others send what a topic takes from outside. */
  readonly doorOf: (topic: string) => string;
}

/** What stands whatever connection carries it. */
export interface Standing {
  readonly topology: Topology;
  readonly interests: () => readonly Interest[];
}

export const topologyOf = (prefix: string): Topology => ({
  exchange: `${prefix}.events`,
  queueOf: (consumer) => `${prefix}.${consumer}`,
  deadLettersOf: (consumer) => `${prefix}.${consumer}.dead`,
  doorOf: (topic) => doorTo(prefix, topic),
});

/**
 * The broker counts only deliveries that ended with their connection: handlers that kill the process. Generous, since
 * the neighbours that were on their way with such a message are counted as well; `deliver` counts what handlers refuse.
 */
const DELIVERIES_LOST_WITH_THEIR_CONNECTION = 20;
/** Dead letters are read and put back, which counts as a delivery; brokers from 4.0 on have a limit of 20 where none is given. */
const NO_LIMIT = 1_000_000_000;

export async function declareExchange(channel: Channel, { exchange }: Topology): Promise<void> {
  await channel.assertExchange(exchange, 'topic', { durable: true });
}

/** Where several groups are made at a time: a channel takes one question after the other, and a suite asks hundreds. */
const LANES = 8;

/** Makes the queue, dead-letter queue and bindings of every group. Repeating it is harmless. */
export async function declareGroups(connection: ChannelModel, lost: Lost, topology: Topology, interests: readonly Interest[]): Promise<void> {
  const waiting = interests.values();
  await Promise.all(Array.from({ length: Math.min(LANES, interests.length) }, () => declareIn(connection, lost, topology, waiting)));
}

/** One lane, which takes the next group as soon as it has made one. */
async function declareIn(connection: ChannelModel, lost: Lost, topology: Topology, waiting: Iterable<Interest>): Promise<void> {
  const channel = await connection.createChannel();
  channel.on('error', (error: unknown) => lost(`declaring: ${reasonOf(error)}`));
  for (const interest of waiting) await declareGroup(channel, topology, interest);
  await channel.close();
}

async function declareGroup(channel: Channel, topology: Topology, { consumer, topics, fromOutside }: Interest): Promise<void> {
  const { exchange, queueOf, deadLettersOf } = topology;
  await channel.assertQueue(deadLettersOf(consumer), { durable: true, arguments: { 'x-queue-type': 'quorum', 'x-delivery-limit': NO_LIMIT } });
  await channel.assertQueue(queueOf(consumer), { durable: true, arguments: groupArguments(deadLettersOf(consumer)) });
  for (const topic of topics) await channel.bindQueue(queueOf(consumer), exchange, topic);
  for (const topic of fromOutside ? topics : []) await openDoor(channel, topology.doorOf(topic), queueOf(consumer));
}

/** The routing key says who sends: a broker holds each user to its own. */
async function openDoor(channel: Channel, door: string, queue: string): Promise<void> {
  await channel.assertExchange(door, 'topic', { durable: true });
  await channel.bindQueue(queue, door, '#');
}

/** Dead letters move at least once only with `reject-publish`; a single active consumer is what keeps the order. */
const groupArguments = (deadLetters: string): Record<string, unknown> => ({
  'x-queue-type': 'quorum',
  'x-single-active-consumer': true,
  'x-delivery-limit': DELIVERIES_LOST_WITH_THEIR_CONNECTION,
  'x-dead-letter-exchange': '',
  'x-dead-letter-routing-key': deadLetters,
  'x-dead-letter-strategy': 'at-least-once',
  'x-overflow': 'reject-publish',
});
