import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { HttpRefusal } from '../edge/http-refusal.ts';
import { chunksOf, readBody } from './read-body.ts';

const patienceMs = 200;

/** Sends four pieces with a pause between them. @returns what came of reading them: how many bytes, or the status of the refusal */
async function read(how: 'whole' | 'as it comes', pauseMs: number, slowReaderMs = 0): Promise<number> {
  const outcome = Promise.withResolvers<number>();
  const server: Server = createServer((incoming, response) => {
    const reading = async (): Promise<number> => {
      if (how === 'whole') return (await readBody(incoming, 1_000, patienceMs)).length;
      let size = 0;
      for await (const chunk of chunksOf(incoming, patienceMs)) {
        size += chunk.length;
        await sleep(slowReaderMs);
      }
      return size;
    };
    reading().then(outcome.resolve, (error: unknown) => outcome.resolve(error instanceof HttpRefusal ? error.status : 0)).finally(() => response.end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sending = request({ port: (server.address() as AddressInfo).port, method: 'POST', headers: { 'content-length': '40' } });
  sending.on('error', () => undefined);
  for (let piece = 0; piece < 4; piece += 1) {
    sending.write('x'.repeat(10));
    await sleep(pauseMs);
  }
  sending.end();
  const result = await outcome.promise;
  sending.destroy();
  server.closeAllConnections();
  server.close();
  return result;
}

it.each([
  { how: 'whole', pauseMs: 0, came: 40, why: 'it comes at once' },
  { how: 'whole', pauseMs: 120, came: 408, why: 'a bounded body has a bounded time' },
  { how: 'as it comes', pauseMs: 120, came: 40, why: 'it goes on, however long it takes in all' },
  { how: 'as it comes', pauseMs: 500, came: 408, why: 'nothing comes for too long' },
] as const)('a body that is read $how is $came: $why', async ({ how, pauseMs, came }) => expect(await read(how, pauseMs)).toBe(came));

it('does not charge the sender with the time that the reader takes', async () => expect(await read('as it comes', 0, 2 * patienceMs)).toBe(40));
