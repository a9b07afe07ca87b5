import type { Authenticate, Caller, Target } from '@concord/access';
import { invalidInput } from '@concord/errors';
import type { Method, OperationRequest, Reply } from '@concord/resource';
import { bareMediaType } from '../document/api-document.ts';
import type { ExtensionSchemas } from '../extension/extension-schemas.ts';
import { HttpRefusal } from './http-refusal.ts';
import { parseJsonBody } from './json-body.ts';
import type { Match, Route, RouteTable } from './route-table.ts';

/** A request as it came, whatever server took it. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as sent: `/tmf-api/party/v4/organization?name=A%20B`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Reads the body when it is wanted. @throws HttpRefusal 413 above `limit` bytes */
  readonly readBody: (limit: number) => Promise<Uint8Array>;
  /** The body as it comes, for those who keep no more of it than they need. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

export interface EdgeParts {
  readonly routes: RouteTable;
  readonly authenticate: Authenticate;
  readonly schemas: ExtensionSchemas;
  /** @throws DomainError forbidden */
  readonly authorize: (caller: Caller, target: Target) => void;
  /** What is answered beside the documents, by method and path: `POST /oauth2/token`. Such an answer asks for its caller itself. */
  readonly beside?: Readonly<Record<string, (request: WireRequest) => Promise<Reply>>>;
}

/** What is known of a request when it is answered or fails: for the log and the metrics. */
export interface Trace {
  operation: string;
  caller?: Caller;
}

/** Largest body in bytes. */
const largestBody = 1_048_576;
/** Where a document says it of a body, the operation reads the stream. */
const bytesType = 'application/octet-stream';
/** Those of one resource, also where its document names fewer. */
const patchTypes = ['application/json', 'application/merge-patch+json', 'application/json-patch+json', 'application/json-patch-query+json'];

/**
 * The edge: address, caller, permission, media type, size, JSON, bounds, schema, in this order, and then the operation. Knows no
 * web framework. @throws DomainError and HttpRefusal, which `errorReply` turns into answers
 */
export async function dispatch(parts: EdgeParts, request: WireRequest, trace: Trace): Promise<Reply> {
  const { routes, authenticate, authorize, schemas } = parts;
  const [path, query] = divided(request.url);
  const other = answeredBeside(parts, `${request.method} ${path}`, trace);
  if (other) return other(request);
  const { route, params } = routeOf(routes(path), request.method, path);
  const { operation, document } = route;
  trace.operation = operation.operationId;
  trace.caller = await authenticate({ authorization: request.headers.authorization });
  authorize(trace.caller, { document, method: operation.method, path: operation.template });
  const { serve } = route;
  if (!serve) throw new HttpRefusal(501, 'notImplemented', `${operation.operationId} is not served here`);
  assertQuery(route, query);
  const body = await bodyOf(route, request, { schemas, caller: trace.caller });
  const asked = { operationId: operation.operationId, params: decodedParams(params), query, headers: request.headers, body, caller: trace.caller } satisfies OperationRequest;
  return operation.method === 'get' ? serve(asked) : schemas.withSchemas(() => serve(asked));
}

function answeredBeside({ beside = {} }: EdgeParts, known: string, trace: Trace): ((request: WireRequest) => Promise<Reply>) | undefined {
  if (!Object.hasOwn(beside, known)) return undefined;
  trace.operation = known;
  return beside[known];
}

function divided(url: string): [string, string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

function routeOf(match: Match | undefined, method: string, path: string): { readonly route: Route; readonly params: Match['params'] } {
  if (!match) throw new HttpRefusal(404, 'notFound', `there is nothing at ${path.slice(0, 200)}`);
  const name = method.toLowerCase();
  const route = match.methods.get((name === 'head' ? 'get' : name) as Method);
  if (route) return { route, params: match.params };
  const allowed = [...match.methods.keys()].map((known) => known.toUpperCase()).sort().join(', ');
  throw new HttpRefusal(405, 'methodNotAllowed', `${method} is not possible here; possible: ${allowed}`, { Allow: allowed });
}

function decodedParams(params: Match['params']): Match['params'] {
  if (!Object.values(params).some((value) => value.includes('%'))) return params;
  try {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch (error) {
    throw Object.assign(invalidInput('malformedPath', 'the path holds a broken percent-encoding'), { cause: error });
  }
}

/** Lists take any attribute as a filter and say themselves what they cannot read; elsewhere a parameter must be known. */
function assertQuery({ operation }: Route, query: string): void {
  if (query === '' || (operation.method === 'get' && !operation.template.endsWith('}'))) return;
  const known = new Set(['fields', ...operation.queryParameters]);
  const unknown = [...new URLSearchParams(query).keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) throw invalidInput('unknownParameter', `${operation.operationId} has no parameter ${unknown.join(', ').slice(0, 200)}`);
}

async function bodyOf({ operation, check }: Route, { headers, readBody, chunks }: WireRequest, { schemas, caller }: { readonly schemas: ExtensionSchemas; readonly caller: Caller }): Promise<unknown> {
  if (operation.mediaTypes.length === 0) return undefined;
  if (operation.mediaTypes.includes(bytesType)) return bytesOf(operation.mediaTypes, headers, chunks);
  assertMediaType(operation.method === 'patch' && operation.template.endsWith('}') ? patchTypes : operation.mediaTypes, headers);
  const body = parseJsonBody(await readBody(largestBody));
  // A patch is no resource: what comes out of it is checked instead.
  const findings = operation.method === 'patch' ? [] : await schemas.withSchemas(() => check(operation.operationId, body, { caller }));
  if (findings.length > 0) throw invalidInput('invalidBody', findings.map(({ message }) => message).join('; '), findings);
  return body;
}

/** Bytes are whatever their type says, also compressed by gzip. */
function bytesOf(accepted: readonly string[], headers: WireRequest['headers'], chunks: WireRequest['chunks']): AsyncIterable<Uint8Array> {
  const type = bareMediaType(headers['content-type'] ?? bytesType);
  if (accepted.includes(type) && ['identity', 'gzip'].includes(headers['content-encoding'] ?? 'identity')) return chunks();
  throw new HttpRefusal(415, 'unsupportedMediaType', `send ${accepted.join(' or ')}, as it is or by gzip`, { Accept: accepted.join(', ') });
}

function assertMediaType(accepted: readonly string[], headers: WireRequest['headers']): void {
  const contentType = headers['content-type'] ?? '';
  const charset = /charset="?([^";\s]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  const encoding = headers['content-encoding'] ?? 'identity';
  if (accepted.includes(bareMediaType(contentType)) && /^utf-?8$/i.test(charset) && encoding === 'identity') return;
  throw new HttpRefusal(415, 'unsupportedMediaType', `send ${accepted.join(' or ')} in UTF-8, not compressed`, { Accept: accepted.join(', ') });
}
