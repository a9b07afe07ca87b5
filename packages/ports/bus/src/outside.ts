import { createHash } from 'node:crypto';
import type { Message } from './bus.ts';

/** What somebody outside the suite sends: nothing of it is checked but where it came in. */
export interface FromOutside {
  readonly topic: string;
  /** The tenant, with a dot and the party behind it where a partner sends: the broker lets a partner use no other. */
  readonly address: string;
  readonly text: string;
  /** By which the sender knows the message. Without one the same text is the same message. */
  readonly id?: string | undefined;
}

/** The body of a message from outside. */
export interface OutsideBody {
  /** The partner that sends; absent for the operator. */
  readonly party?: string;
  readonly text: string;
}

/** A text from outside as groups get it, the same for every repetition. */
export function messageFromOutside({ topic, address, text, id }: FromOutside): Message {
  const [tenant = '', ...party] = address.split('.');
  const body: OutsideBody = { text, ...(party.length > 0 && { party: party.join('.') }) };
  return { id: `${address} ${id ?? createHash('sha256').update(text).digest('hex')}`, topic, key: address, tenant, body };
}
