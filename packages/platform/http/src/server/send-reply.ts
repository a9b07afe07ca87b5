import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Reply } from '@concord/resource';

/** Writes a reply as JSON, as the bytes of a file where its body is some, or without a body where it has none. All headers go at once: Node copies and looks through those that come one by one. */
export function sendReply(response: ServerResponse, { status, headers, body, json }: Omit<Reply, 'stream'>): void {
  if (body instanceof Uint8Array) return void response.writeHead(status, { ...headers, 'Content-Length': body.length }).end(body);
  const text = json ?? (body === undefined ? undefined : JSON.stringify(body));
  if (text === undefined) return void response.writeHead(status, { ...headers, ...(mayNotState.has(status) ? {} : { 'Content-Length': 0 }) }).end();
  response.writeHead(status, { ...headers, 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(text) });
  response.end(text);
}

/** These have no body by nature, and state no length (RFC 9110 §8.6). */
const mayNotState = new Set([204, 304]);

/** Writes the bytes of a file as they are read, as fast as the client takes them. @throws Error where they end early: the client then gets no end either */
export async function sendStream(response: ServerResponse, { status, headers }: Reply, stream: AsyncIterable<Uint8Array>): Promise<void> {
  response.writeHead(status, { ...headers });
  await pipeline(Readable.from(stream), response);
}
