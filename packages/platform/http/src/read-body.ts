import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';

/** The bytes of a body. @throws HttpRefusal 413 as soon as it is known to be larger than `limit` */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  // The stream outlives a refusal: Node discards what is left, so that the client can read the answer.
  for await (const chunk of chunksOf(request)) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function* chunksOf(request: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw Object.assign(new HttpRefusal(400, 'bodyCutShort', 'the body ended before it was complete'), { cause: error });
  }
}

const tooLarge = (limit: number): HttpRefusal => new HttpRefusal(413, 'bodyTooLarge', `a body has at most ${limit} bytes`);
