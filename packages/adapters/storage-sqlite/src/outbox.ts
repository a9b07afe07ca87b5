import type { Outbox, OutboxMessage } from '@concord/storage-port';
import type { Connection, Row } from './connection.ts';
import type { Writer } from './group-commit.ts';

export interface NotifyingOutbox extends Outbox {
  /** Tells the listeners that a commit has left messages; what they throw is theirs, the commit stands. */
  readonly committed: () => void;
}

function messageOf({ id, topic, key, tenant, body }: Row): OutboxMessage {
  return { id: String(id), topic: String(topic), key: String(key), tenant: String(tenant), body: JSON.parse(String(body)) as unknown };
}

/** There is one writer, so the order of numbers is the order of commits. */
export function outboxOf(reader: Connection, connection: Connection, writer: Writer): NotifyingOutbox {
  const listeners: (() => void)[] = [];
  return {
    pending: async (limit) => reader.all('SELECT * FROM outbox ORDER BY seq LIMIT ?', limit).map(messageOf),
    // A removal that a power cut undoes is a repeat, which consumers know: it is not worth a sync of the disk, during which nobody is served.
    remove: (ids) => writer.submit(async () => void connection.run('DELETE FROM outbox WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids)), 'forgettable'),
    onCommit: (listener) => void listeners.push(listener),
    committed: () => listeners.forEach(queueMicrotask),
  };
}
