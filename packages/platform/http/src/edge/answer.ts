import type { Reply } from '@concord/resource';
import type { Logger, Metrics } from '@concord/telemetry';
import { dispatch, type EdgeParts, type Trace, type WireRequest } from './dispatch.ts';
import { errorReply, isRefusal } from './error-reply.ts';

export interface AnswerParts extends EdgeParts {
  readonly logger: Logger;
  readonly metrics: Pick<Metrics, 'httpRequest'>;
}

const always = {
  'Cache-Control': 'private, no-cache',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Answers every request, also those that fail, and leaves one line in the log and one count in the metrics for each. Never rejects. */
export async function answer(parts: AnswerParts, request: WireRequest, requestId: string): Promise<Reply> {
  const trace: Trace = { operation: 'unmatched' };
  const startedAt = performance.now();
  const reply = await attempt(parts, request, { trace, requestId });
  const seconds = (performance.now() - startedAt) / 1000;
  parts.metrics.httpRequest({ operation: trace.operation, status: reply.status, seconds });
  parts.logger.info('request answered', { requestId, method: request.method, ...traceFields(trace), status: reply.status, seconds });
  return { ...reply, headers: { ...always, ...reply.headers, 'X-Request-Id': requestId } };
}

async function attempt(parts: AnswerParts, request: WireRequest, { trace, requestId }: { readonly trace: Trace; readonly requestId: string }): Promise<Reply> {
  try {
    return await dispatch(parts, request, trace);
  } catch (error) {
    if (!isRefusal(error)) parts.logger.error('request failed', { error, requestId, ...traceFields(trace) });
    return errorReply(error, requestId);
  }
}

const traceFields = ({ operation, caller }: Trace): Readonly<Record<string, unknown>> =>
  ({ operation, ...(caller && { tenant: caller.tenant, subject: caller.subject }), ...(caller?.party !== undefined && { party: caller.party }) });
