import { createHash, randomUUID } from 'node:crypto';
import type { Caller } from '@concord/access';
import { forbidden, invalidInput } from '@concord/errors';

const sane = /^[A-Za-z0-9][A-Za-z0-9._~:@+-]{0,127}$/;

/** Whether a resource may have this id, which then fits into a path. */
export const isResourceId = (value: unknown): value is string => typeof value === 'string' && sane.test(value);

/** A UUID of version 7 (RFC 9562): ids sort by the time of their making. A random UUID lends the rest: Node draws those from a stock, thirty times as fast as fresh bytes. */
export function uuidv7(now: Date): string {
  const at = now.getTime();
  if (at !== beginning.at) beginning = { at, text: beginningAt(at) };
  return beginning.text + randomUUID().slice(15);
}

/** How ids of one millisecond begin; many are made in one. */
let beginning = { at: Number.NaN, text: '' };

function beginningAt(milliseconds: number): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7`;
}

/**
 * A partner numbers what it creates in a name space of its own: `<its id>:<anything without a colon>`. Every other id is refused to
 * it, whether it is taken or free, so that no answer tells which ids exist beyond what it may see.
 * @throws DomainError forbidden `idNotYours`
 */
export function assertMayChoose(chosen: unknown, { party }: Caller): void {
  if (party === undefined || typeof chosen !== 'string') return;
  const colon = chosen.lastIndexOf(':');
  if (colon >= 0 && chosen.slice(0, colon) === party) return;
  throw forbidden('idNotYours', `${party} may leave the id to the server or choose one that begins with ${party}: and holds no other colon behind it`);
}

/** The id that a client chose, where it chose one. @throws DomainError invalidInput when it is no id that fits into a path */
export function idFor(chosen: unknown, now: Date): string {
  if (chosen === undefined) return uuidv7(now);
  if (!isResourceId(chosen)) {
    throw invalidInput('invalidId', 'an id has 1 to 128 letters, digits or . _ ~ : @ + - and begins with a letter or digit', [{ code: 'invalidId', message: 'not an id', pointer: '/id' }]);
  }
  return chosen;
}

/** The id of what a text names that is no identifier itself; always the same for the same text. */
export const digestId = (text: string): string => createHash('sha256').update(text).digest('base64url');
