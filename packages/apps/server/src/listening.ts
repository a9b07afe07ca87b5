import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const drainMs = 10_000;

export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** How this machine reaches a server that listens on `host`. */
export function urlOf(server: Server, host: string): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${portOf(server)}`;
}

/** Waits for the requests in hand, and lets go of connections as they fall idle; after ten seconds the rest is cut off. */
export async function closed(server: Server): Promise<void> {
  const ended = once(server, 'close');
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), drainMs);
  await ended;
  clearInterval(idle);
  clearTimeout(late);
}
