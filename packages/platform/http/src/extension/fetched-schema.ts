import { isDomainError, unprocessable } from '@concord/errors';
import type { Outside } from '@concord/resource';

const largest = 262_144;

/** What lies at an address outside. @throws DomainError unprocessable `schemaNotToBeHad` */
export async function fetchedSchema(address: string, outside: Outside): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of outside.bytesAt(address)) {
      size += chunk.length;
      if (size > largest) throw unprocessable('tooLarge', `a schema has at most ${String(largest)} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (!isDomainError(error)) throw error;
    throw refusedSchema('schemaNotToBeHad', error.message, error);
  }
  return Buffer.concat(chunks);
}

const pointer = '/@schemaLocation';

/** A refusal of what a client names in `@schemaLocation`. */
export const refusedSchema = (code: string, message: string, cause?: unknown): Error => Object.assign(unprocessable(code, message, [{ code, message, pointer }]), { cause });
