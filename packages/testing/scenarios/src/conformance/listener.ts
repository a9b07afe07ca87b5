import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ToldEvent } from '../contract/documented-events.ts';

export interface Listener {
  readonly url: string;
  /** Events that were posted so far to a path: of each type the first. */
  heardAt(path: string): ReadonlyMap<string, ToldEvent>;
  close(): void;
}

/** Hears the notifications of every hub that it is subscribed at. */
export async function listener(): Promise<Listener> {
  const heard = new Map<string, Map<string, ToldEvent>>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const path = request.url ?? '';
      const told = JSON.parse(Buffer.concat(chunks).toString()) as ToldEvent;
      const known = heard.get(path) ?? new Map<string, ToldEvent>();
      if (!known.has(told.eventType)) heard.set(path, known.set(told.eventType, told));
      response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heardAt: (path) => heard.get(path) ?? new Map<string, ToldEvent>(),
    close: () => { server.closeAllConnections(); server.close(); },
  };
}
