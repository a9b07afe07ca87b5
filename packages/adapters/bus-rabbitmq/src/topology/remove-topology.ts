import { connect } from 'amqplib';
import { topologyOf } from './topology.ts';

/** Removes everything a deployment has at the broker, messages included: for one that is gone for good, such as a test's. @param doors topics that take something from outside */
export async function removeTopology(url: string, prefix: string, consumers: readonly string[], doors: readonly string[] = []): Promise<void> {
  const { exchange, queueOf, deadLettersOf, doorOf } = topologyOf(prefix);
  const connection = await connect(url);
  const channel = await connection.createChannel();
  for (const consumer of consumers) {
    await channel.deleteQueue(queueOf(consumer));
    await channel.deleteQueue(deadLettersOf(consumer));
  }
  for (const topic of doors) await channel.deleteExchange(doorOf(topic));
  await channel.deleteExchange(exchange);
  await connection.close();
}
