import { messageFromOutside, type Message } from '@concord/bus-port';
import type { Message as Delivery, MessageProperties } from 'amqplib';

export const doorTo = (prefix: string, topic: string): string => `${prefix}.outside.${topic}`;

const door = /\.outside\.(\w+)$/;

interface Origin {
  readonly exchange: string;
  readonly address: string;
}

/** What a message carries that is handed over again, since it then comes from nowhere. */
const [exchangeHeader, addressHeader] = ['x-concord-exchange', 'x-concord-address'];

/** Where a delivery came in: now, before it was set aside, or before it was handed over again. */
function originOf({ fields, properties }: Delivery): Origin {
  if (fields.exchange !== '') return { exchange: fields.exchange, address: fields.routingKey };
  const headers: Readonly<Record<string, unknown>> = properties.headers ?? {};
  const [death] = properties.headers?.['x-death'] ?? [];
  const [exchange, address] = [headers[exchangeHeader] ?? death?.exchange, headers[addressHeader] ?? death?.['routing-keys'][0]];
  return { exchange: typeof exchange === 'string' ? exchange : '', address: typeof address === 'string' ? address : '' };
}

/** A delivery as a message from outside, where it came in by a door. */
export function throughDoor(delivery: Delivery): Message | undefined {
  const { exchange, address } = originOf(delivery);
  const topic = door.exec(exchange)?.[1];
  return topic === undefined ? undefined : messageFromOutside({ topic, address, text: delivery.content.toString(), id: idIn(delivery.properties) });
}

function idIn({ messageId }: MessageProperties): string | undefined {
  const id: unknown = messageId;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** With which a dead letter is handed over again: it keeps its id and where it came from. */
export function keptProperties(delivery: Delivery): { readonly messageId?: string; readonly headers: Readonly<Record<string, string>> } {
  const { exchange, address } = originOf(delivery);
  const messageId = idIn(delivery.properties);
  return { headers: { [exchangeHeader]: exchange, [addressHeader]: address }, ...(messageId !== undefined && { messageId }) };
}
