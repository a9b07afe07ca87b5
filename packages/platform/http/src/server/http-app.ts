import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { basePathOf, documentNamed, type Reply } from '@concord/resource';
import type { Logger, Metrics } from '@concord/telemetry';
import express, { type ErrorRequestHandler } from 'express';
import { answer, type AnswerParts } from '../edge/answer.ts';
import type { EdgeParts } from '../edge/dispatch.ts';
import { endOfTurn } from './end-of-turn.ts';
import { errorReply } from '../edge/error-reply.ts';
import { docsRouter } from '../pages/docs.ts';
import { healthRouter, type Probe } from '../pages/health.ts';
import { chunksOf, readBody } from './read-body.ts';
import { routeTable } from '../edge/route-table.ts';
import { sendReply, sendStream } from './send-reply.ts';
import { serviceRoutes, type RouteParts, type ServedService } from '../edge/service-routes.ts';

export interface HttpAppParts extends Omit<EdgeParts, 'routes'>, RouteParts {
  /** One or all of the suite. */
  readonly services: readonly ServedService[];
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Besides the stores: the bus, for one. */
  readonly probes?: Readonly<Record<string, Probe>>;
}

/**
 * The services behind one address, with their documentation, health and metrics. Does not listen.
 * @throws Error when a declaration and its document do not fit
 */
export async function httpApp({ services, documents, clock, metrics, probes = {}, ...edge }: HttpAppParts): Promise<RequestListener> {
  const routes = (await Promise.all(services.map((service) => serviceRoutes(service, { documents, clock, schemas: edge.schemas })))).flat();
  const unserved = routes.filter(({ serve }) => !serve).map(({ document, operation }) => `${document} ${operation.operationId}`);
  if (unserved.length > 0) edge.logger.info('operations without a service', { unserved });
  const stores = services.map(({ service, storage }) => [`storage of ${service.name}`, () => storage.ping()] as const);
  const fail = lastResort(edge.logger);
  const carry = carrier({ ...edge, metrics, routes: routeTable(routes, documents) }, fail);
  const pages = express();
  pages.disable('x-powered-by');
  pages.disable('etag');
  pages.use(healthRouter({ ...Object.fromEntries(stores), ...probes }, metrics));
  pages.use(docsRouter(services.map(({ service }) => service), documents));
  pages.use(carry);
  pages.use(((error: unknown, _request, response, _next) => fail(error, response)) satisfies ErrorRequestHandler);
  return apisFirst(new Set(routes.map(({ document }) => firstSegment(basePathOf(documentNamed(documents, document))))), { carry, pages });
}

type Fail = (error: unknown, response: ServerResponse) => void;
type Carry = (request: IncomingMessage, response: ServerResponse) => void;

/** `/tmf-api` of `/tmf-api/party/v4/organization?name=A`. */
const firstSegment = (url: string): string => /^\/[^/?]*/.exec(url)?.[0] ?? '';

/** What is where the APIs are goes straight to it: express would cost as much as all that follows. */
function apisFirst(segments: ReadonlySet<string>, { carry, pages }: { readonly carry: Carry; readonly pages: RequestListener }): RequestListener {
  return (request, response) => {
    if (segments.has(firstSegment(request.url ?? ''))) carry(request, response);
    else pages(request, response);
  };
}

/** Between Node's request and ours. */
function carrier(parts: AnswerParts, fail: Fail): Carry {
  const later = endOfTurn();
  const send = (response: ServerResponse, { stream, ...reply }: Reply) => (): void => {
    if (stream) return void sendStream(response, reply, stream).catch((error: unknown) => fail(error, response));
    try {
      sendReply(response, reply);
    } catch (error) {
      fail(error, response);
    }
  };
  return (request, response) => {
    const wire = {
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      headers: request.headers as Readonly<Record<string, string | undefined>>,
      readBody: (limit: number) => readBody(request, limit),
      chunks: () => chunksOf(request),
    };
    answer(parts, wire, requestIdOf(request)).then((reply) => later(send(response, reply)), (error: unknown) => fail(error, response));
  };
}

/** Only our own pages end here, and answers that cannot be written: `answer` never rejects. Express would show the stack. */
function lastResort(logger: Logger): Fail {
  return (error, response) => {
    const requestId = randomUUID();
    logger.error('answer failed', { error, requestId });
    if (response.headersSent) response.destroy();
    else sendReply(response, errorReply(error, requestId));
  };
}

function requestIdOf({ headers }: IncomingMessage): string {
  const sent = headers['x-request-id'];
  return typeof sent === 'string' && /^[\w.:-]{1,100}$/.test(sent) ? sent : randomUUID();
}
