import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from '../edge/http-refusal.ts';

/** For a whole body of known bounds, and for the next bytes of one that may be of any length. */
const bodyPatienceMs = 30_000;

/** The bytes of a body. @throws HttpRefusal 413 as soon as it is known to be larger than `limit`, 400 when it ends too early, 408 when it takes too long */
export function readBody(request: IncomingMessage, limit: number, patienceMs = bodyPatienceMs): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.reject(tooLarge(limit));
  return inTime(wholeBody(request, limit), patienceMs);
}

function wholeBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
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

/** The bytes of a body as they come: it may take as long as it goes on. @throws HttpRefusal 400 where it ends early, 408 where nothing comes for too long */
export async function* chunksOf(request: IncomingMessage, patienceMs = bodyPatienceMs): AsyncGenerator<Buffer> {
  const chunks = (request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  for (;;) {
    const next = await inTime(chunks.next().catch((error: unknown) => { throw cutShort(error); }), patienceMs);
    if (next.done === true) return;
    yield next.value;
  }
}

/** The time that whoever reads takes does not count. */
function inTime<T>(coming: Promise<T>, patienceMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(tooSlow(patienceMs)), patienceMs);
    const done = <V>(settle: (outcome: V) => void) => (outcome: V): void => {
      clearTimeout(late);
      settle(outcome);
    };
    coming.then(done(resolve), done(reject));
  });
}

const tooSlow = (patienceMs: number): HttpRefusal => new HttpRefusal(408, 'bodyTooSlow', `nothing more of the body came in ${patienceMs / 1000} s`, { Connection: 'close' });

const cutShort = (cause: unknown): HttpRefusal => Object.assign(new HttpRefusal(400, 'bodyCutShort', 'the body ended before it was complete'), { cause });

const tooLarge = (limit: number): HttpRefusal => new HttpRefusal(413, 'bodyTooLarge', `a body has at most ${limit} bytes`);
