import type { OutboxMessage } from '@concord/storage-port';
import type { Connection, Row } from '../connection.ts';

/** A message with how it is written: the JSON of all of it. */
export interface Outgoing {
  readonly message: OutboxMessage;
  readonly text: string;
}

export const outgoing = (message: OutboxMessage): Outgoing => ({ message, text: JSON.stringify(message) });

/** Messages of one commit, which lie in one row. */
interface Bundle {
  readonly seq: number;
  readonly messages: readonly OutboxMessage[];
}

export interface Bundles {
  /** Writes what a commit leaves. @returns what is to be called once the commit is on disk */
  write(messages: readonly Outgoing[]): () => void;
  /** The oldest: bundles as a whole while there is room for them. */
  first(limit: number): readonly OutboxMessage[];
  /** Removes messages in the open transaction. @returns what is to be called once it is committed */
  takeOut(ids: ReadonlySet<string>): () => void;
  /** Called when messages were written and are on disk; what it throws is its own, the commit stands. */
  onWritten(listener: () => void): void;
}

/** Most messages of a row. */
const MOST_IN_ROW = 256;
/** Most messages kept in memory; what comes behind them is read from the file in its turn. */
const MOST_IN_MEMORY = 10_000;
const ROWS_READ = 16;

const READ = `SELECT o.seq, m.value AS text
  FROM (SELECT * FROM outgoing WHERE seq > ? ORDER BY seq LIMIT ${ROWS_READ}) o, json_each(o.messages) m ORDER BY o.seq, m.key`;
const TAKE_OUT = `UPDATE outgoing SET messages = (SELECT json_group_array(json(value)) FROM json_each(messages) WHERE value ->> 'id' NOT IN (SELECT value FROM json_each(?1)))
  WHERE EXISTS (SELECT 1 FROM json_each(messages) WHERE value ->> 'id' IN (SELECT value FROM json_each(?1)))`;

const bundlesOf = (rows: readonly Row[]): readonly Bundle[] =>
  [...Map.groupBy(rows, ({ seq }) => Number(seq))].map(([seq, ofRow]) => ({ seq, messages: ofRow.map(({ text }) => JSON.parse(String(text)) as OutboxMessage) }));

const sizeOf = (bundles: readonly Bundle[]): number => bundles.reduce((sum, { messages }) => sum + messages.length, 0);

/**
 * Messages that wait. Those of a commit are one row, and those of the last commits stay in memory until they are taken out: a row for each, which
 * is read again to be published, costs half as much as the document that it tells of. There is one writer, so the order of rows is that of commits.
 */
export function bundlesIn(reader: Connection, connection: Connection): Bundles {
  let held: readonly Bundle[] = [];
  /** The last row that was held, and whether there may be others behind it. */
  let last = 0;
  let isMoreInFile = true;
  const listeners: (() => void)[] = [];

  function hold(bundles: readonly Bundle[]): void {
    const next = bundles.filter(({ seq }) => seq > last);
    held = [...held, ...next];
    last = next.at(-1)?.seq ?? last;
  }

  function readOn(): void {
    const read = bundlesOf(reader.all(READ, last));
    hold(read);
    isMoreInFile = read.length === ROWS_READ;
  }

  function row(messages: readonly Outgoing[]): Bundle {
    const { seq } = connection.run('INSERT INTO outgoing (messages) VALUES (?)', `[${messages.map(({ text }) => text).join()}]`);
    return { seq, messages: messages.map(({ message }) => message) };
  }

  return {
    write(messages) {
      const rows = Array.from({ length: Math.ceil(messages.length / MOST_IN_ROW) }, (_, n) => row(messages.slice(n * MOST_IN_ROW, (n + 1) * MOST_IN_ROW)));
      return () => {
        isMoreInFile ||= sizeOf(held) + messages.length > MOST_IN_MEMORY;
        if (!isMoreInFile) hold(rows);
        if (rows.length > 0) listeners.forEach(queueMicrotask);
      };
    },
    first(limit) {
      while (isMoreInFile && sizeOf(held) < limit) readOn();
      const page: OutboxMessage[] = [];
      for (const { messages } of held) {
        if (page.length > 0 && page.length + messages.length > limit) break;
        page.push(...messages);
      }
      return page.slice(0, limit);
    },
    onWritten: (listener) => void listeners.push(listener),
    takeOut(ids) {
      const whole = held.filter(({ messages }) => messages.every(({ id }) => ids.has(id)));
      for (const { seq } of whole) connection.run('DELETE FROM outgoing WHERE seq = ?', seq);
      if (sizeOf(whole) < ids.size) {
        connection.run(TAKE_OUT, JSON.stringify([...ids]));
        connection.run(`DELETE FROM outgoing WHERE messages = '[]'`);
      }
      return () => {
        held = held.map(({ seq, messages }) => ({ seq, messages: messages.filter(({ id }) => !ids.has(id)) })).filter(({ messages }) => messages.length > 0);
      };
    },
  };
}
