import type { Finding } from '@concord/errors';
import { batches } from '../batches.ts';
import { bounds } from '../bounds.ts';
import type { Entry } from '../entry.ts';
import { ElementCutter, type Element } from './element-cutter.ts';
import { readJsonRecord } from './read-json-record.ts';

/** The objects of one array, as many to a line or lines to an object as there are. Ends with what is wrong with the array as a whole. */
export async function* jsonArray(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Entry[], readonly Finding[]> {
  const cutter = new ElementCutter();
  for await (const chunk of chunks) yield* batches(entriesOf(cutter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))));
  yield* batches(entriesOf(cutter.finish()));
  return cutter.end === 'complete' ? [] : [{ code: cutter.end, message: messages[cutter.end] }];
}

const messages = {
  unexpectedEnd: 'the array has no end: the file was cut off or is damaged',
  contentAfterEnd: 'something follows the end of the array',
} as const;

function* entriesOf(elements: Iterable<Element>): Generator<Entry> {
  for (const element of elements) yield* entryOf(element);
}

function entryOf({ bytes, line, isBroken }: Element): Entry[] {
  if (bytes.length > bounds.line) return [{ line, refusal: { code: 'lineTooLong', reason: `the element is longer than ${bounds.line} bytes` }, raw: bytes.toString('utf8', 0, bounds.excerpt) }];
  if (isBroken) return [{ line, refusal: { code: 'invalidJson', reason: 'the element has no end' }, raw: bytes.toString('utf8', 0, bytes.length).trimEnd() }];
  const entry = readJsonRecord(bytes, line);
  return entry ? [entry] : [];
}
