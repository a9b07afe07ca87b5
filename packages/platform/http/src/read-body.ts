import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './http-refusal.ts';

/** The bytes of a body. @throws HttpRefusal 413 as soon as it is known to be larger than `limit` */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The rest of the body is not waited for. */
const tooLarge = (limit: number): HttpRefusal => new HttpRefusal(413, 'bodyTooLarge', `a body has at most ${limit} bytes`, { Connection: 'close' });
