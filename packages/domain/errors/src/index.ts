export { namesIn, pointerTo, readName } from './json-pointer.ts';

/** One thing that is wrong with an input, and where. */
export interface Finding {
  /** Stable and machine readable, such as `shareSumOver100`. */
  readonly code: string;
  readonly message: string;
  /** JSON pointer (RFC 6901) to the offending place of the input. */
  readonly pointer?: string;
  /** The agreement term concerned, where there is one. */
  readonly termId?: string;
  /** The agreement whose term it is, where the input is something else. */
  readonly agreementId?: string;
  readonly severity?: 'error' | 'warning';
}

export type Refusal = 'invalidInput' | 'notFound' | 'conflict' | 'preconditionFailed' | 'unauthenticated' | 'forbidden' | 'unprocessable' | 'unsupported' | 'unavailable' | 'overloaded';

/**
 * A refusal that the caller can understand and act on. Anything else that is thrown is a defect of ours.
 * `kind` decides the HTTP status, in one place: platform/http. Compare by `kind` and `code`, never by class.
 */
export class DomainError extends Error {
  readonly kind: Refusal;
  readonly code: string;
  readonly findings: readonly Finding[];

  constructor(kind: Refusal, code: string, message: string, findings: readonly Finding[] = []) {
    super(message);
    this.name = 'DomainError';
    this.kind = kind;
    this.code = code;
    this.findings = findings;
  }
}

/** The input is malformed or breaks a rule. @param findings every complaint at once, not only the first. */
export const invalidInput = (code: string, message: string, findings: readonly Finding[] = []): DomainError =>
  new DomainError('invalidInput', code, message, findings);

/** There is no such thing, or the caller may not know of it: both look the same from outside. */
export const notFound = (what: string, id: string): DomainError => new DomainError('notFound', 'notFound', `${what} ${id} does not exist`);

/** The request is fine, the state it meets is not. */
export const conflict = (code: string, message: string, findings: readonly Finding[] = []): DomainError =>
  new DomainError('conflict', code, message, findings);

/** Somebody else wrote first: the version the caller knew (If-Match) is no longer the current one. */
export const versionConflict = (what: string, id: string): DomainError =>
  new DomainError('preconditionFailed', 'versionConflict', `${what} ${id} was changed by somebody else; read it again`);

/** Nobody knows who is calling: there is no token, or not one to be trusted. */
export const unauthenticated = (code: string, message: string): DomainError => new DomainError('unauthenticated', code, message);

/** The caller is known and may not do this. */
export const forbidden = (code: string, message: string): DomainError => new DomainError('forbidden', code, message);

/** Well formed, but it cannot be carried out: TMF error 422. */
export const unprocessable = (code: string, message: string, findings: readonly Finding[] = []): DomainError =>
  new DomainError('unprocessable', code, message, findings);

/** Well formed and foreseen, but nobody does it here: TMF error 501. */
export const unsupported = (code: string, message: string): DomainError => new DomainError('unsupported', code, message);

/** A store or broker cannot be reached or is full; trying again later may help. */
export const unavailable = (code: string, message: string): DomainError => new DomainError('unavailable', code, message);

/** Well formed and possible, but more than is taken just now: the sender slows down and asks again. */
export const overloaded = (code: string, message: string): DomainError => new DomainError('overloaded', code, message);

/** Structural test, since an error may come from another realm. */
export function isDomainError(error: unknown): error is DomainError {
  return typeof error === 'object' && error !== null && (error as { name?: unknown }).name === 'DomainError' && 'kind' in error;
}
