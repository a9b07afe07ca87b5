import { invalidInput, isDomainError } from '@concord/errors';
import { applicationClass, type BerElement, type Head, readElement, readHead } from '../ber/element.ts';
import { bounds } from '../bounds.ts';

/** The elements that are entered instead of read whole: a batch, a notification, the list of events. */
const outermost = new Set([1, 2]);
export const eventList = 3;
const entered = new Set([...outermost, eventList]);

/** A batch describes its entities and taxes before its events, in lists that may be longer than an event. */
const longest = 4 * bounds.line;

interface Container {
  readonly tag: number;
  /** Bytes of it that have not come; undefined where two zero bytes end it. */
  left: number | undefined;
}

export interface BatchPart {
  readonly element: BerElement;
  /** The tag of what it stands in. */
  readonly within: number;
  readonly raw: Buffer;
}

/** Takes a TAP file apart while it comes: an event at a time, and each part around the events whole. @throws DomainError `malformedBer`, and nothing more can be read then */
export class BatchCutter {
  #held: Buffer[] = [];
  #heldBytes = 0;
  /** Bytes without which looking again would be for nothing. */
  #needed = 0;
  readonly #open: Container[] = [];
  #isBegun = false;

  /** What is left that is no whole element. */
  get rest(): Buffer {
    return Buffer.concat(this.#held);
  }

  get isComplete(): boolean {
    return this.#isBegun && this.#open.length === 0 && this.rest.every((byte) => byte === 0);
  }

  get within(): number | undefined {
    return this.#open.at(-1)?.tag;
  }

  *push(chunk: Buffer): Generator<BatchPart> {
    this.#hold(Buffer.from(chunk));
    if (this.#heldBytes < this.#needed) return;
    const bytes = this.rest;
    this.#needed = 0;
    let at = 0;
    try {
      for (let next = this.#next(bytes, at); next; next = this.#next(bytes, at)) {
        at = next.end;
        if (next.part) yield next.part;
      }
    } finally {
      [this.#held, this.#heldBytes] = [[], 0];
      this.#hold(bytes.subarray(at));
    }
  }

  /** After damage: the beginning of what cannot be read is kept to be shown. */
  keep(chunk: Buffer): void {
    if (this.#heldBytes < bounds.excerpt) this.#hold(Buffer.from(chunk.subarray(0, bounds.excerpt)));
  }

  #hold(bytes: Buffer): void {
    this.#held.push(bytes);
    this.#heldBytes += bytes.length;
  }

  /** @returns undefined until more has come */
  #next(bytes: Buffer, at: number): { readonly end: number; readonly part?: BatchPart } | undefined {
    const container = this.#open.at(-1);
    if (container?.left === 0) return this.#close(at);
    if (container && container.left === undefined && bytes[at] === 0) return bytes.length < at + 2 ? undefined : this.#close(at + 2, 2);
    const head = container || !this.#isBegun ? readHead(bytes, at) : undefined;
    return head && this.#part(bytes, at, head);
  }

  #part(bytes: Buffer, at: number, head: Head): { readonly end: number; readonly part?: BatchPart } | undefined {
    const end = head.length === undefined ? undefined : head.begin + head.length;
    assertInside(head, (end ?? head.begin) - at, this.#open.at(-1));
    return entered.has(head.tag) && head.isConstructed ? this.#enter(head.tag, head.length, at, head.begin) : this.#whole(bytes, at, end);
  }

  #enter(tag: number, length: number | undefined, at: number, begin: number): { readonly end: number } {
    this.#count(begin - at);
    this.#open.push({ tag, left: length });
    this.#isBegun = true;
    return { end: begin };
  }

  #close(end: number, taken = 0): { readonly end: number } {
    this.#open.pop();
    this.#count(taken);
    return { end };
  }

  #count(bytes: number): void {
    for (const container of this.#open) if (container.left !== undefined) container.left -= bytes;
  }

  #whole(bytes: Buffer, at: number, end: number | undefined): { readonly end: number; readonly part: BatchPart } | undefined {
    const there = bytes.length - at;
    if ((end ?? bytes.length) - at > longest) throw invalidInput('malformedBer', `an element is longer than ${longest} bytes`);
    const element = end === undefined ? ended(bytes, at) : end <= bytes.length ? readElement(bytes, at, end) : undefined;
    if (!element) {
      this.#needed = end === undefined ? 2 * there : end - at;
      return undefined;
    }
    this.#count(element.end - at);
    return { end: element.end, part: { element, within: this.within ?? 0, raw: bytes.subarray(at, element.end) } };
  }
}

function assertInside({ tagClass, tag, isConstructed }: Head, length: number, container: Container | undefined): void {
  if (tagClass !== applicationClass) throw invalidInput('malformedBer', `element ${tag} is not of the application class`);
  if (!container && !(outermost.has(tag) && isConstructed)) throw invalidInput('malformedBer', `a TAP file begins with a batch or a notification, not with element ${tag}`);
  if (container?.left !== undefined && length > container.left) throw invalidInput('malformedBer', `element ${tag} is longer than what it is in`);
}

/** Of an element of indefinite length nobody knows whether it is all there but by reading it. */
function ended(bytes: Buffer, at: number): BerElement | undefined {
  try {
    return readElement(bytes, at);
  } catch (error) {
    if (isDomainError(error)) return undefined;
    throw error;
  }
}
