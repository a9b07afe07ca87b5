import { uuidv7 } from '../change/resource-id.ts';
import type { Resource } from '../declaration/declaration.ts';
import type { ConsumerContext, ServiceEvent } from '../service.ts';

/** What services say among themselves, or to themselves of what is to be done next. */
export interface Message {
  readonly topic: string;
  /** Messages of one key come in their order. */
  readonly key: string;
  readonly resourceName: string;
  readonly resource: Resource;
  /** Who may see it, in the words of `ServiceEvent`; nobody, where nothing is said. */
  readonly parties?: readonly string[];
}

/** Where a message leaves from: a transaction, with its commit. */
export type MessageContext = Pick<ConsumerContext, 'transaction' | 'tenant' | 'now'>;

/** Leaves a message with the commit. It tells no change of a stored resource, which is told by itself when it is written. */
export function emitMessage({ topic, key, resourceName, resource, parties = [] }: Message, { transaction, tenant, now }: MessageContext): void {
  const id = uuidv7(now);
  const body: ServiceEvent = { id, type: topic, time: now.toISOString(), resourceName, resource, version: 1, parties };
  transaction.emit({ id, topic, key, tenant, body });
}
