import { bounds } from './bounds.ts';
import type { Refused } from './entry.ts';

/** Bytes that begin and end with a line; only the last line of a file may lack its line feed. */
export interface LineBlock {
  readonly bytes: Buffer;
  /** The number of its first line, from 1. */
  readonly firstLine: number;
  /** Set where the block is the beginning of one line longer than is allowed; the rest of the line is left out. */
  readonly isTooLong?: true;
}

const lineFeed = 0x0a;
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Cuts a stream of bytes where lines end, whatever cuts it came in, and takes the byte order mark off. Holds one line at most. */
export async function* wholeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineBlock> {
  const cutter = new LineCutter();
  for await (const chunk of chunks) yield* cutter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  yield* cutter.end();
}

class LineCutter {
  /** Pieces of a line whose end has not come: put together once, however many they are. */
  #held: Buffer[] = [];
  #heldBytes = 0;
  #line = 1;
  #isSkipping = false;

  *push(chunk: Buffer): Generator<LineBlock> {
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > 0) yield* this.#lines(chunk.subarray(0, end));
    if (end < chunk.length && !this.#isSkipping) this.#hold(chunk.subarray(end));
    if (this.#heldBytes > bounds.line) yield this.#skipped();
  }

  *end(): Generator<LineBlock> {
    if (this.#heldBytes > 0) yield* this.#blocks(this.#taken());
  }

  *#lines(bytes: Buffer): Generator<LineBlock> {
    if (!this.#isSkipping) {
      yield* this.#blocks(this.#heldBytes > 0 ? Buffer.concat([this.#taken(), bytes]) : bytes);
      return;
    }
    this.#isSkipping = false;
    this.#line += 1;
    yield* this.#blocks(bytes.subarray(bytes.indexOf(lineFeed) + 1));
  }

  /** A copy, since whoever gives a chunk may use its memory again. */
  #hold(bytes: Buffer): void {
    this.#held.push(Buffer.from(bytes));
    this.#heldBytes += bytes.length;
  }

  #taken(): Buffer {
    const bytes = Buffer.concat(this.#held);
    [this.#held, this.#heldBytes] = [[], 0];
    return bytes;
  }

  #skipped(): LineBlock {
    this.#isSkipping = true;
    return this.#tooLong(this.#taken());
  }

  #tooLong(bytes: Buffer): LineBlock {
    return { bytes: this.#unmarked(bytes.subarray(0, bounds.excerpt)), firstLine: this.#line, isTooLong: true };
  }

  /** Lines that came whole may be too long as well: they are told apart here, so that how a file is cut makes no difference. */
  *#blocks(bytes: Buffer): Generator<LineBlock> {
    let begin = 0;
    for (const [from, to] of bytes.length > bounds.line ? longLinesIn(bytes) : []) {
      if (from > begin) yield this.#counted(bytes.subarray(begin, from));
      yield this.#tooLong(bytes.subarray(from, to));
      this.#line += 1;
      begin = to;
    }
    if (begin < bytes.length) yield this.#counted(bytes.subarray(begin));
  }

  #counted(bytes: Buffer): LineBlock {
    const block = { bytes: this.#unmarked(bytes), firstLine: this.#line };
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) this.#line += 1;
    return block;
  }

  #unmarked(bytes: Buffer): Buffer {
    return this.#line === 1 && bytes.subarray(0, mark.length).equals(mark) ? bytes.subarray(mark.length) : bytes;
  }
}

/** Begin and end of each line, its line feed included, that is longer than is allowed. */
function longLinesIn(bytes: Buffer): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(lineFeed, from);
    const to = feed < 0 ? bytes.length : feed + 1;
    if ((feed < 0 ? to : feed) - from > bounds.line) found.push([from, to]);
    from = to;
  }
  return found;
}

/** The refusal of a block that is the beginning of an overlong line. */
export const lineTooLong = ({ bytes, firstLine }: LineBlock): Refused => ({
  line: firstLine,
  refusal: { code: 'lineTooLong', reason: `the line is longer than ${bounds.line} bytes` },
  raw: bytes.toString('utf8', 0, bytes.length),
});
