import type { Message } from '@concord/bus-port';
import type { Message as Delivery } from 'amqplib';
import { throughDoor } from '../topology/door.ts';

/** The whole message travels as JSON, since AMQP properties end at 255 bytes. */
export const encode = (message: Message): Buffer => Buffer.from(JSON.stringify(message));

/** Total: what is not ours comes as a message without id and topic whose body is the text, so that its handler refuses it and it is set aside like any other. */
export function decode(delivery: Delivery): Message {
  const sent = throughDoor(delivery);
  if (sent) return sent;
  const text = delivery.content.toString();
  const value = parsed(text);
  return isMessage(value) ? value : { id: '', topic: '', key: '', tenant: '', body: text };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && (['id', 'topic', 'key', 'tenant'] as const).every((name) => typeof (value as Partial<Message>)[name] === 'string');
