import type { FromOutside } from '@concord/bus-port';
import { connect } from 'amqplib';
import { topologyOf } from './topology/topology.ts';

/** Sends one message as somebody outside the suite does, and waits until the broker has it: for tests. */
export async function sendFromOutside(url: string, prefix: string, { topic, address, text, id }: FromOutside): Promise<void> {
  const connection = await connect(url);
  const channel = await connection.createConfirmChannel();
  channel.publish(topologyOf(prefix).doorOf(topic), address, Buffer.from(text), { persistent: true, ...(id !== undefined && { messageId: id }) });
  await channel.waitForConfirms();
  await connection.close();
}
