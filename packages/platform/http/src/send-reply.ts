import type { ServerResponse } from 'node:http';
import type { Reply } from '@concord/resource';

/** Writes a reply as JSON, as the bytes of a file where its body is some, or without a body where it has none. All headers go at once: Node copies and looks through those that come one by one. */
export function sendReply(response: ServerResponse, { status, headers, body, json }: Reply): void {
  if (body instanceof Uint8Array) return void response.writeHead(status, { ...headers, 'Content-Length': body.length }).end(body);
  const text = json ?? (body === undefined ? undefined : JSON.stringify(body));
  if (text === undefined) return void response.writeHead(status, { ...headers, ...(mayNotState.has(status) ? {} : { 'Content-Length': 0 }) }).end();
  response.writeHead(status, { ...headers, 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(text) });
  response.end(text);
}

/** These have no body by nature, and state no length (RFC 9110 §8.6). */
const mayNotState = new Set([204, 304]);
