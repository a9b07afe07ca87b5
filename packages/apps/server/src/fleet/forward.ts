import { once } from 'node:events';
import { request, type Agent, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** How long a process may say nothing before it counts as hung. */
const silenceMs = 60_000;

/** Good for one connection only (RFC 9110 §7.6.1), as is whatever `Connection` names. `Expect` has been answered when a request is forwarded. */
const hopByHop = ['connection', 'keep-alive', 'proxy-connection', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'expect'];

export interface Forwarding {
  readonly agent: Agent;
  readonly port: number;
  readonly requestId: string;
}

/**
 * Streams a request to a process on this machine and its answer back. Never sends it a second time: whether the first one
 * had its effect is not known here.
 * @throws Error while nothing has been answered; an answer that breaks off later breaks off for the client, too
 */
export async function forward(incoming: IncomingMessage, response: ServerResponse, { agent, port, requestId }: Forwarding): Promise<void> {
  const { method = 'GET', url: path = '/' } = incoming;
  const outgoing = request({ agent, host: '127.0.0.1', port, method, path, headers: forwardedHeaders(incoming, requestId) });
  outgoing.setTimeout(silenceMs, () => outgoing.destroy(new Error(`port ${port} was silent for ${silenceMs / 1000} s`)));
  response.once('close', () => outgoing.destroy());
  const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
  incoming.pipe(outgoing);
  const [answer] = await answered;
  // From here on the answer tells how it goes: a body that was not wanted may still break off behind it.
  outgoing.on('error', () => incoming.unpipe(outgoing).resume());
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answer.headers));
  await pipeline(answer, response);
}

/** With where it came from (X-Forwarded-*), and chunked where its length is not known. */
function forwardedHeaders({ headers, socket }: IncomingMessage, requestId: string): IncomingHttpHeaders {
  const from = [headers['x-forwarded-for'], socket.remoteAddress].filter((address) => address !== undefined).join(', ');
  return {
    ...endToEnd(headers),
    ...(headers['transfer-encoding'] === undefined ? {} : { 'transfer-encoding': 'chunked' }),
    'x-forwarded-for': from,
    'x-forwarded-host': headers['x-forwarded-host'] ?? headers.host,
    'x-forwarded-proto': headers['x-forwarded-proto'] ?? 'http',
    'x-request-id': requestId,
  };
}

function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = headers.connection?.toLowerCase().split(',').map((name) => name.trim()) ?? [];
  const dropped = new Set([...hopByHop, ...named]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name)));
}
