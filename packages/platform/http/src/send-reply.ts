import type { ServerResponse } from 'node:http';
import type { Reply } from '@concord/resource';

/** Writes a reply as JSON, or without a body where it has none. */
export function sendReply(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body === undefined) return void response.end();
  const text = JSON.stringify(body);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
}
