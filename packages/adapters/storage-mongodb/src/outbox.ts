import type { Outbox, OutboxMessage } from '@concord/storage-port';
import type { ClientSession, Model } from 'mongoose';
import { rawOf, type StoredMessage } from './models.ts';
import { translating } from './mongo-error.ts';

export interface NotifyingOutbox extends Outbox {
  /** Tells the listeners that a commit has left messages; what they throw is theirs, the commit stands. */
  readonly committed: () => void;
}

const messageOf = ({ id, topic, key, tenant, body }: StoredMessage): OutboxMessage => ({ id, topic, key, tenant, body: JSON.parse(body) as unknown });

async function latest(outbox: Model<StoredMessage>, { tenant, key }: OutboxMessage, session: ClientSession): Promise<number> {
  const found = await outbox.findOne({ tenant, key }, { seq: 1 }).sort({ seq: -1 }).session(session).lean<Pick<StoredMessage, 'seq'>>();
  return found?.seq ?? 0;
}

/**
 * Adds messages at the end of a work. Clocks of several processes differ, so a message is numbered behind those of its key that wait:
 * two works that write the same document see each other's, and only theirs have an order.
 */
export async function addToOutbox(outbox: Model<StoredMessage>, messages: readonly OutboxMessage[], session: ClientSession, now: () => number): Promise<void> {
  const stored: StoredMessage[] = [];
  for (const message of messages) {
    const seq = Math.max(now(), (await latest(outbox, message, session)) + 1);
    stored.push({ ...message, seq, body: JSON.stringify(message.body) });
  }
  if (stored.length > 0) await rawOf(outbox).insertMany(stored, { session });
}

/** Selects what is there, never what is behind the last one read: a transaction that began earlier may commit later. */
export function outboxOf(outbox: Model<StoredMessage>): NotifyingOutbox {
  const listeners: (() => void)[] = [];
  return {
    pending: async (limit) => (await translating(outbox.find().sort({ seq: 1, _id: 1 }).limit(limit).lean<StoredMessage[]>().exec())).map(messageOf),
    remove: async (ids) => {
      await translating(rawOf(outbox).deleteMany({ id: { $in: [...ids] } }));
    },
    onCommit: (listener) => void listeners.push(listener),
    committed: () => listeners.forEach(queueMicrotask),
  };
}
