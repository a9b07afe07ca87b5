import type { Outbox, OutboxMessage } from '@concord/storage-port';
import type { ClientSession, Model } from 'mongoose';
import type { Clock } from '../clock.ts';
import { rawOf, type StoredMessage } from '../models.ts';
import { translating } from '../mongo-error.ts';

export interface NotifyingOutbox extends Outbox {
  /** Tells the listeners that a commit has left messages; what they throw is theirs, the commit stands. */
  readonly committed: () => void;
}

const messageOf = ({ id, topic, key, tenant, body }: StoredMessage): OutboxMessage => ({ id, topic, key, tenant, body: JSON.parse(body) as unknown });

/** The greatest number among the waiting messages of these keys. */
async function latest(outbox: Model<StoredMessage>, messages: readonly OutboxMessage[], session: ClientSession): Promise<number> {
  const keys = [...new Set(messages.map(({ key }) => key))];
  const found = await outbox.findOne({ key: { $in: keys } }, { seq: 1 }).sort({ seq: -1 }).session(session).lean<Pick<StoredMessage, 'seq'>>();
  return found?.seq ?? 0;
}

/**
 * Adds messages at the end of a work. Clocks of several processes differ, so messages are numbered behind those of their keys that wait:
 * two works that write the same document see each other's, and only theirs have an order.
 */
export async function addToOutbox(outbox: Model<StoredMessage>, messages: readonly OutboxMessage[], session: ClientSession, { now }: Clock): Promise<void> {
  if (messages.length === 0) return;
  let seq = await latest(outbox, messages, session);
  const stored = messages.map((message) => {
    seq = Math.max(now(), seq + 1);
    return { ...message, seq, body: JSON.stringify(message.body) };
  });
  await rawOf(outbox).insertMany(stored, { session });
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
