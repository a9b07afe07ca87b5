import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Documents } from '@concord/resource';
import type { Logger, Metrics } from '@concord/telemetry';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { answer, type AnswerParts } from './answer.ts';
import type { EdgeParts } from './dispatch.ts';
import { errorReply } from './error-reply.ts';
import { docsRouter } from './docs.ts';
import { healthRouter, type Probe } from './health.ts';
import { readBody } from './read-body.ts';
import { routeTable } from './route-table.ts';
import { sendReply } from './send-reply.ts';
import { serviceRoutes, type ServedService } from './service-routes.ts';

export interface HttpAppParts extends Omit<EdgeParts, 'routes'> {
  /** One or all of the suite. */
  readonly services: readonly ServedService[];
  readonly documents: Documents;
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Besides the stores: the bus, for one. */
  readonly probes?: Readonly<Record<string, Probe>>;
}

/**
 * The services behind one address, with their documentation, health and metrics. Does not listen.
 * @throws Error when a declaration and its document do not fit
 */
export async function httpApp({ services, documents, clock, metrics, probes = {}, ...edge }: HttpAppParts): Promise<Express> {
  const routes = (await Promise.all(services.map((service) => serviceRoutes(service, documents, clock)))).flat();
  const unserved = routes.filter(({ serve }) => !serve).map(({ document, operation }) => `${document} ${operation.operationId}`);
  if (unserved.length > 0) edge.logger.info('operations without a service', { unserved });
  const stores = services.map(({ service, storage }) => [`storage of ${service.name}`, () => storage.ping()] as const);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(healthRouter({ ...Object.fromEntries(stores), ...probes }, metrics));
  app.use(docsRouter(services.map(({ service }) => service), documents));
  app.use(carrier({ ...edge, metrics, routes: routeTable(routes, documents) }));
  app.use(lastResort(edge.logger));
  return app;
}

/** Between Node's request and ours. */
function carrier(parts: AnswerParts): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const wire = {
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      headers: request.headers as Readonly<Record<string, string | undefined>>,
      readBody: (limit: number) => readBody(request, limit),
    };
    sendReply(response, await answer(parts, wire, requestIdOf(request)));
  };
}

/** Only our own pages end here: `answer` never rejects. Express would show the stack. */
function lastResort(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const requestId = randomUUID();
    logger.error('page failed', { error, requestId });
    if (response.headersSent) next(error);
    else sendReply(response, errorReply(error, requestId));
  };
}

function requestIdOf({ headers }: IncomingMessage): string {
  const sent = headers['x-request-id'];
  return typeof sent === 'string' && /^[\w.:-]{1,100}$/.test(sent) ? sent : randomUUID();
}
