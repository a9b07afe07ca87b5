import { bounds } from '../bounds.ts';
import type { Entry } from '../entry.ts';
import { jsonArray } from './json-array.ts';
import { jsonLines } from './json-lines.ts';

const openList = 0x5b;
const space = 0x20;
const mark = [0xef, 0xbb, 0xbf];

/** TMF635 records as JSON: one array, or one object on each line (NDJSON). The first character tells which. */
export async function* jsonUsage(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Entry[]> {
  const { bytes, isArray } = await begunOf(chunks);
  let [count, line] = [0, 0];
  const entries = isArray ? jsonArray(bytes) : jsonLines(bytes);
  for (;;) {
    const next = await entries.next();
    if (next.done === true) {
      yield [{ line: line + 1, trailer: { counted: { count, sums: {} }, findings: next.value } }];
      return;
    }
    count += next.value.length;
    line = next.value.at(-1)?.line ?? line;
    yield next.value;
  }
}

/** Reads on until something is there that is neither blank nor a byte order mark, and gives the bytes with what was read. */
async function begunOf(chunks: AsyncIterable<Uint8Array>): Promise<{ readonly bytes: AsyncIterable<Uint8Array>; readonly isArray: boolean }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  for (let [next, size] = [await iterator.next(), 0]; ; next = await iterator.next()) {
    if (next.done === true || size > bounds.line) return { bytes: restOf(begun, iterator), isArray: false };
    begun.push(Uint8Array.from(next.value));
    size += next.value.length;
    const first = next.value.find((byte) => byte > space && !mark.includes(byte));
    if (first !== undefined) return { bytes: restOf(begun, iterator), isArray: first === openList };
  }
}

async function* restOf(begun: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* begun;
  yield* { [Symbol.asyncIterator]: () => iterator };
}
