import { STATUS_CODES } from 'node:http';
import { isDomainError, type DomainError, type Finding, type Refusal } from '@concord/errors';
import type { Reply } from '@concord/resource';
import { HttpRefusal } from './http-refusal.ts';

/** The one place that knows which refusal is which status. */
const statusOf: Readonly<Record<Refusal, number>> = {
  invalidInput: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  preconditionFailed: 412,
  unprocessable: 422,
  unsupported: 501,
  unavailable: 503,
  overloaded: 429,
};

const headersOf: Readonly<Partial<Record<Refusal, Readonly<Record<string, string>>>>> = {
  unauthenticated: { 'WWW-Authenticate': 'Bearer realm="concord"' },
  unavailable: { 'Retry-After': '5' },
  overloaded: { 'Retry-After': '5' },
};

/** Whether the failure is the caller's to mend; what is not is a defect of ours and belongs into the log whole. */
export const isRefusal = (error: unknown): error is DomainError | HttpRefusal => isDomainError(error) || error instanceof HttpRefusal;

/** A TMF Error (TMF630 part 1 §4.9). Of a defect it tells nothing but the id under which the log has it. */
export function errorReply(error: unknown, requestId: string): Reply {
  if (error instanceof HttpRefusal) return reply(error.status, error, error.headers);
  if (isDomainError(error)) return reply(statusOf[error.kind], error, headersOf[error.kind]);
  return reply(500, { code: 'internalError', message: `something went wrong on our side; the log has it under ${requestId}`, findings: [] });
}

interface Told {
  readonly code: string;
  readonly message: string;
  readonly findings: readonly Finding[];
}

function reply(status: number, { code, message, findings }: Told, headers: Readonly<Record<string, string>> = {}): Reply {
  const reason = STATUS_CODES[status] ?? 'Error';
  const errors = findings.length > 0 ? { errors: findings } : {};
  return { status, headers, body: { code, reason, message, status: String(status), '@type': 'Error', ...errors } };
}
