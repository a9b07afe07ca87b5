import type { Finding } from '@concord/errors';
import { batches } from '../batches.ts';
import type { Entry } from '../entry.ts';
import { type LineBlock, lineTooLong, wholeLines } from '../whole-lines.ts';
import { readJsonRecord } from './read-json-record.ts';

const lineFeed = 0x0a;

/** One JSON object on each line; blank lines are none. */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Entry[], readonly Finding[]> {
  for await (const block of wholeLines(chunks)) yield* batches(block.isTooLong ? [lineTooLong(block)] : recordsOf(block));
  return [];
}

function* recordsOf({ bytes, firstLine }: LineBlock): Generator<Entry> {
  for (let [from, line] = [0, firstLine]; from < bytes.length; line += 1) {
    const feed = bytes.indexOf(lineFeed, from);
    const to = feed < 0 ? bytes.length : feed;
    const entry = readJsonRecord(bytes.subarray(from, to), line);
    if (entry) yield entry;
    from = to + 1;
  }
}
