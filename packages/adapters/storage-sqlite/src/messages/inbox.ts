import { isDomainError } from '@concord/errors';
import type { Connection } from '../connection.ts';
import type { Writer } from '../commit/group-commit.ts';

/** Redeliveries come within minutes; two weeks leave room for a consumer that was down. */
const KEPT_SECONDS = 14 * 24 * 60 * 60;
/** Rows of one step, in the order of their key: a millisecond or two. */
const STEP = 5_000;
const EVERY_MS = 10_000;

/** The key of a row. */
type Place = readonly [tenant: string, consumer: string, id: string];

const START: Place = ['', '', ''];
const END: Place = ['\u{10FFFF}'.repeat(8), '', ''];

const WITHIN = '(tenant, consumer, id) > (?, ?, ?) AND (tenant, consumer, id) <= (?, ?, ?) AND at < ?';

function stepFrom(reader: Connection, from: Place): Place {
  const row = reader.get(`SELECT tenant, consumer, id FROM inbox WHERE (tenant, consumer, id) > (?, ?, ?) ORDER BY tenant, consumer, id LIMIT 1 OFFSET ${STEP}`, ...from);
  return row ? [String(row.tenant), String(row.consumer), String(row.id)] : END;
}

/** Goes round the inbox step by step, so that forgetting what was seen long ago needs no index and never holds the writer for long. */
export function inboxRound(reader: Connection, connection: Connection, writer: Writer): () => Promise<void> {
  let from = START;
  return async () => {
    const stretch = [...from, ...stepFrom(reader, from), Math.floor(Date.now() / 1000) - KEPT_SECONDS] as const;
    const [, , , ...to] = stretch;
    from = to[0] === END[0] ? START : [to[0], to[1], to[2]];
    const hasOld = reader.get(`SELECT 1 FROM inbox WHERE ${WITHIN} LIMIT 1`, ...stretch) !== undefined;
    if (hasOld) await writer.submit(async () => void connection.run(`DELETE FROM inbox WHERE ${WITHIN}`, ...stretch), 'forgettable');
  };
}

/** @returns what stops it. A step that the disk does not allow now is made when the round comes by again. */
export function keepForgetting(step: () => Promise<void>): () => void {
  const attempt = async (): Promise<void> => {
    try {
      await step();
    } catch (error) {
      if (!isDomainError(error) || error.kind !== 'unavailable') throw error;
    }
  };
  const timer = setInterval(() => void attempt(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
