import { bounds } from '../bounds.ts';

/** The bytes of one element of an array, and where they begin. */
export interface Element {
  readonly bytes: Buffer;
  readonly line: number;
  /** Set where its end could not be found: what it holds reaches to the end of a line. */
  readonly isBroken: boolean;
}

const [lineFeed, space, quote, comma, backslash, openList, closeList, open, close] = [0x0a, 0x20, 0x22, 0x2c, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

type State = 'before' | 'between' | 'within' | 'text' | 'escape' | 'broken' | 'brokenLine' | 'after';

/**
 * Finds the objects of a JSON array byte by byte, so that none but the one that is being read is held. What cannot be right (a line
 * feed in a text, too deep, no object) is broken to the end of its line and of those behind it that do not begin with a brace.
 */
export class ElementCutter {
  #state: State = 'before';
  #depth = 0;
  #line = 1;
  #begunAt = 1;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #isFollowed = false;

  /** How the array ended. */
  get end(): 'complete' | 'unexpectedEnd' | 'contentAfterEnd' {
    if (this.#isFollowed) return 'contentAfterEnd';
    return this.#state === 'after' ? 'complete' : 'unexpectedEnd';
  }

  *push(chunk: Buffer): Generator<Element> {
    let begin = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#state === 'text') at = this.#skipText(chunk, at);
      const byte = chunk[at] ?? 0;
      const was = this.#state;
      this.#state = this.#next(byte);
      if (this.#state !== was) {
        if (isEnd(was, this.#state)) yield this.#element(chunk.subarray(begin, was === 'within' ? at + 1 : at), was !== 'within');
        if (isBegin(was, this.#state)) [begin, this.#begunAt] = [at, this.#line];
      }
      if (byte === lineFeed) this.#line += 1;
    }
    if (!isOutside(this.#state)) this.#hold(chunk.subarray(begin));
  }

  *finish(): Generator<Element> {
    if (this.#heldBytes > 0) yield this.#element(Buffer.alloc(0), true);
  }

  /** To the next byte of a text that means anything: its end, an escape or a line feed. */
  #skipText(chunk: Buffer, from: number): number {
    let at = from;
    for (let byte = chunk[at]; byte !== quote && byte !== backslash && byte !== lineFeed && at < chunk.length - 1; byte = chunk[at]) at += 1;
    return at;
  }

  #next(byte: number): State {
    if (this.#state === 'text' || this.#state === 'escape') return this.#inText(byte);
    if (this.#state === 'within') return this.#within(byte);
    if (this.#state === 'broken') return byte === lineFeed ? 'brokenLine' : 'broken';
    if (this.#state === 'before') return byte === openList ? 'between' : 'before';
    if (this.#state !== 'after') return this.#outside(byte, this.#state);
    this.#isFollowed ||= byte > space;
    return 'after';
  }

  #inText(byte: number): State {
    if (byte === lineFeed) return 'brokenLine';
    if (this.#state === 'escape') return 'text';
    return byte === quote ? 'within' : byte === backslash ? 'escape' : 'text';
  }

  #outside(byte: number, state: State): State {
    if (byte <= space || byte === comma) return state;
    if (byte === closeList) return 'after';
    if (byte !== open) return 'broken';
    this.#depth = 1;
    return 'within';
  }

  #within(byte: number): State {
    if (byte === quote) return 'text';
    if (byte === open || byte === openList) this.#depth += 1;
    if (byte === close || byte === closeList) this.#depth -= 1;
    return this.#depth === 0 ? 'between' : this.#depth > 2 * bounds.depth ? 'broken' : 'within';
  }

  #hold(bytes: Buffer): void {
    const room = bounds.line + 1 - this.#heldBytes;
    if (room <= 0) return;
    this.#held.push(Buffer.from(bytes.subarray(0, room)));
    this.#heldBytes += Math.min(bytes.length, room);
  }

  #element(last: Buffer, isBroken: boolean): Element {
    const bytes = this.#heldBytes === 0 ? last : Buffer.concat([...this.#held, last.subarray(0, bounds.line + 1 - this.#heldBytes)]);
    [this.#held, this.#heldBytes] = [[], 0];
    return { bytes, line: this.#begunAt, isBroken };
  }
}

const isOutside = (state: State): boolean => state === 'before' || state === 'between' || state === 'after';
const isAfresh = (was: State, is: State): boolean => was === 'brokenLine' && is === 'within';
const isEnd = (was: State, is: State): boolean => isAfresh(was, is) || (!isOutside(was) && isOutside(is));
const isBegin = (was: State, is: State): boolean => isAfresh(was, is) || (isOutside(was) && !isOutside(is));
