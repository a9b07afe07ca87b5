import { randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { isDomainError, unavailable } from '@concord/errors';
import { errorReply, indexPage, indexPageHeaders, sendReply } from '@concord/http';
import type { Documents, Reply, ServiceDeclaration } from '@concord/resource';
import type { Logger } from '@concord/telemetry';
import { forward } from './forward.ts';
import { frontRoutes } from './front-routes.ts';
import type { Supervised } from './supervise.ts';

const probeMs = 5_000;

export interface FrontParts {
  readonly services: readonly ServiceDeclaration[];
  readonly documents: Documents;
  readonly processes: () => readonly Supervised[];
  readonly logger: Logger;
}

/** One address for processes that run apart: forwards each request to the one that serves its path. */
export function front({ services, documents, processes, logger }: FrontParts): RequestListener {
  const routes = frontRoutes(services, documents);
  const page = indexPage(services, documents);
  const agent = new Agent({ keepAlive: true });
  const answer = async (incoming: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    const url = incoming.url ?? '/';
    if (url === '/') response.writeHead(200, indexPageHeaders).end(page);
    else if (url === '/health/live') sendReply(response, { status: 200, body: { status: 'up' } });
    else if (url === '/health/ready') sendReply(response, await readiness(processes()));
    else await forward(incoming, response, { agent, port: portOf(routes(url), processes()), requestId }).catch((error: unknown) => { throw lost(error, url); });
  };
  return (incoming, response) => {
    const requestId = String(incoming.headers['x-request-id'] ?? randomUUID());
    void answer(incoming, response, requestId).catch((error: unknown) => refuse(response, error, { requestId, logger }));
  };
}

/** @throws DomainError unavailable `serviceDown` while none of them serves */
function portOf(names: readonly string[], processes: readonly Supervised[]): number {
  const port = processes.filter(({ service }) => names.includes(service)).map((process) => process.port()).find((known) => known !== undefined);
  if (port === undefined) throw unavailable('serviceDown', `${names.join(', ')} is being started; nothing was done, ask again`);
  return port;
}

const lost = (cause: unknown, url: string): Error =>
  Object.assign(unavailable('serviceLost', `the service behind ${url} ended before it answered; ask again with the same Idempotency-Key, and what was done is not done twice`), { cause });

/** An answer that has begun can only be broken off. */
function refuse(response: ServerResponse, error: unknown, { requestId, logger }: { readonly requestId: string; readonly logger: Logger }): void {
  logger[isDomainError(error) ? 'debug' : 'error']('request not forwarded', { error, requestId });
  if (response.headersSent) return void response.destroy();
  const reply = errorReply(error, requestId);
  sendReply(response, { ...reply, headers: { ...reply.headers, ...(reply.status === 503 ? { 'Retry-After': '1' } : {}), 'X-Request-Id': requestId } });
}

/** Ready when every process is; `failing` says what is not, by service. */
async function readiness(processes: readonly Supervised[]): Promise<Reply> {
  const failing = (await Promise.all(processes.map(failingOf))).flat();
  return failing.length === 0 ? { status: 200, body: { status: 'ready' } } : { status: 503, body: { status: 'notReady', failing } };
}

async function failingOf({ service, port }: Supervised): Promise<readonly string[]> {
  const at = port();
  if (at === undefined) return [`${service}: is being started`];
  try {
    const response = await fetch(`http://127.0.0.1:${at}/health/ready`, { signal: AbortSignal.timeout(probeMs) });
    const { failing = [] } = (await response.json()) as { readonly failing?: readonly string[] };
    return failing.map((what) => `${service}: ${what}`);
  } catch (error) {
    return [`${service}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
