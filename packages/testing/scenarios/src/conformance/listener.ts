import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listener {
  readonly url: string;
  /** Event types that were posted so far, by the path they were posted to. */
  heardAt(path: string): ReadonlySet<string>;
  close(): void;
}

/** Hears the notifications of every hub that it is subscribed at. */
export async function listener(): Promise<Listener> {
  const heard = new Map<string, Set<string>>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const path = request.url ?? '';
      const { eventType } = JSON.parse(Buffer.concat(chunks).toString()) as { readonly eventType: string };
      heard.set(path, (heard.get(path) ?? new Set()).add(eventType));
      response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heardAt: (path) => heard.get(path) ?? new Set(),
    close: () => { server.closeAllConnections(); server.close(); },
  };
}
