import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';

/** The bytes of a body. @throws HttpRefusal 413 as soon as it is known to be larger than `limit`, 400 when it ends too early */
export function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.reject(tooLarge(limit));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // The stream outlives a refusal: what is left is read and dropped, so that the client can read the answer.
      if (size > limit) reject(tooLarge(limit));
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', (error) => reject(cutShort(error)));
  });
}

/** The bytes of a body as they come. @throws HttpRefusal 400 where it ends early */
export async function* chunksOf(request: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw cutShort(error);
  }
}

const cutShort = (cause: unknown): HttpRefusal => Object.assign(new HttpRefusal(400, 'bodyCutShort', 'the body ended before it was complete'), { cause });

const tooLarge = (limit: number): HttpRefusal => new HttpRefusal(413, 'bodyTooLarge', `a body has at most ${limit} bytes`);
