import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { invalidInput } from '@concord/errors';

/** Records compress tenfold, text of one letter a thousandfold. */
const mostRatio = 200;
const free = 64 * 2 ** 20;

/** What gzip bytes unpack to. @throws DomainError invalidInput `invalidGzip`, or `gzipBomb` for what unpacks to more than 200 times its size */
export async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let [taken, given] = [0, 0];
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      taken += chunk.length;
      yield chunk;
    }
  };
  const source = Readable.from(counted());
  const gunzip = source.pipe(createGunzip());
  source.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      given += chunk.length;
      if (given > free + mostRatio * taken) throw invalidInput('gzipBomb', `the file unpacks to more than ${String(mostRatio)} times its size`);
      yield chunk;
    }
  } catch (error) {
    throw isOfZlib(error) ? Object.assign(invalidInput('invalidGzip', 'the file is not gzip, or is cut off or damaged'), { cause: error }) : error;
  } finally {
    source.destroy();
  }
}

/** By its code: an error may come from another realm. */
const isOfZlib = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
