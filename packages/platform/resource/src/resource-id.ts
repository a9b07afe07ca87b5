import { randomBytes } from 'node:crypto';
import { invalidInput } from '@concord/errors';

const sane = /^[A-Za-z0-9][A-Za-z0-9._~:@+-]{0,127}$/;

/** A UUID of version 7 (RFC 9562): ids sort by the time of their making. */
export function uuidv7(now: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The id that a client chose, where it chose one. @throws DomainError invalidInput when it is no id that fits into a path */
export function idFor(chosen: unknown, now: Date): string {
  if (chosen === undefined) return uuidv7(now);
  if (typeof chosen !== 'string' || !sane.test(chosen)) {
    throw invalidInput('invalidId', 'an id has 1 to 128 letters, digits or . _ ~ : @ + - and begins with a letter or digit', [{ code: 'invalidId', message: 'not an id', pointer: '/id' }]);
  }
  return chosen;
}
