import { invalidInput } from '@concord/errors';

/** The head of a BER element (X.690 8.1): what it is and where what it holds stands. */
export interface Head {
  /** 0 universal, 1 application, 2 context, 3 private. */
  readonly tagClass: number;
  readonly tag: number;
  readonly isConstructed: boolean;
  readonly begin: number;
  /** Undefined where the length is indefinite: two zero bytes end it. */
  readonly length: number | undefined;
}

export const applicationClass = 1;
const deepest = 24;
const longForm = 0x1f;
const mostTagBytes = 3;
const mostLengthBytes = 6;

const broken = (reason: string) => invalidInput('malformedBer', reason);

/** @returns undefined where the bytes end before the head does. @throws DomainError `malformedBer` */
export function readHead(bytes: Buffer, at: number): Head | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  const number = (first & longForm) === longForm ? longTag(bytes, at + 1) : { tag: first & longForm, next: at + 1 };
  const length = number && readLength(bytes, number.next);
  if (!length) return undefined;
  return { tagClass: first >> 6, isConstructed: (first & 0x20) !== 0, tag: number.tag, begin: length.next, length: length.value };
}

function longTag(bytes: Buffer, from: number): { readonly tag: number; readonly next: number } | undefined {
  let tag = 0;
  for (let at = from; at < from + mostTagBytes; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    tag = (tag << 7) | (byte & 0x7f);
    if ((byte & 0x80) === 0) return { tag, next: at + 1 };
  }
  throw broken(`a tag is longer than ${mostTagBytes} bytes`);
}

function readLength(bytes: Buffer, at: number): { readonly value: number | undefined; readonly next: number } | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first < 0x80) return { value: first, next: at + 1 };
  const count = first & 0x7f;
  if (count === 0) return { value: undefined, next: at + 1 };
  if (count > mostLengthBytes) throw broken(`a length is written in ${count} bytes`);
  return at + 1 + count > bytes.length ? undefined : { value: bytes.readUIntBE(at + 1, count), next: at + 1 + count };
}

export interface BerElement {
  readonly tag: number;
  /** What a primitive element holds. */
  readonly bytes: Buffer;
  /** What a constructed element holds. */
  readonly children?: readonly BerElement[];
  /** Where the next element begins. */
  readonly end: number;
}

function plausibleHead(bytes: Buffer, at: number, depth: number): Head {
  const head = readHead(bytes, at);
  if (!head) throw broken('an element ends too early');
  if (head.tagClass !== applicationClass) throw broken(`element ${head.tag} is not of the application class`);
  if (depth > deepest) throw broken(`elements are nested deeper than ${deepest} levels`);
  if (head.length === undefined && !head.isConstructed) throw broken('a primitive element has no length');
  return head;
}

/** One whole element with all it holds. @throws DomainError `malformedBer` */
export function readElement(bytes: Buffer, at: number, limit = bytes.length, depth = 0): BerElement {
  const head = plausibleHead(bytes, at, depth);
  const end = head.length === undefined ? undefined : head.begin + head.length;
  if (end !== undefined && end > limit) throw broken(`element ${head.tag} is ${end - limit} bytes longer than what it is in`);
  if (!head.isConstructed) return { tag: head.tag, bytes: bytes.subarray(head.begin, end), end: end ?? limit };
  return { tag: head.tag, bytes: bytes.subarray(head.begin, end), ...childrenOf(bytes, head.begin, end, { limit, depth }) };
}

function childrenOf(bytes: Buffer, begin: number, end: number | undefined, { limit, depth }: { readonly limit: number; readonly depth: number }): Pick<BerElement, 'end'> & { readonly children: readonly BerElement[] } {
  const children: BerElement[] = [];
  for (let at = begin; at < (end ?? limit); ) {
    if (end === undefined && bytes[at] === 0 && bytes[at + 1] === 0) return { children, end: at + 2 };
    const child = readElement(bytes, at, end ?? limit, depth + 1);
    children.push(child);
    at = child.end;
  }
  if (end === undefined) throw broken('an element of indefinite length has no end');
  return { children, end };
}

/** An element of the application class around what it holds; definite length, as short as it can be. */
export function writeElement(tag: number, isConstructed: boolean, content: Uint8Array): Buffer {
  const first = 0x40 | (isConstructed ? 0x20 : 0);
  const head = tag < longForm ? [first | tag] : [first | longForm, ...base128(tag)];
  return Buffer.concat([Buffer.from([...head, ...writtenLength(content.length)]), content]);
}

function base128(tag: number): number[] {
  const digits = [tag & 0x7f];
  for (let rest = tag >> 7; rest > 0; rest >>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}

function writtenLength(length: number): number[] {
  if (length < 0x80) return [length];
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return [0x80 | digits.length, ...digits];
}

const mostIntegerBytes = 8;

/** Two's complement; a string where a double would not hold it. @throws DomainError `malformedBer` */
export function readInteger(bytes: Buffer): number | string {
  if (bytes.length === 0 || bytes.length > mostIntegerBytes) throw broken(`an integer is written in ${bytes.length} bytes`);
  if (bytes.length <= 6) return bytes.readIntBE(0, bytes.length);
  const value = BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString('hex')}`));
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value.toString();
}

export function writeInteger(value: number | string): Buffer {
  const big = BigInt(value);
  let length = 1;
  while (BigInt.asIntN(length * 8, big) !== big) length += 1;
  const hex = BigInt.asUintN(length * 8, big).toString(16).padStart(length * 2, '0');
  return Buffer.from(hex, 'hex');
}
