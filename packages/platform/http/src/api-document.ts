import addFormats from 'ajv-formats';
import type { Finding } from '@concord/errors';
import { type BodyCheck, type DocumentOperation, isDateTime, type Method, type OpenApiDocument } from '@concord/resource';
import { type AjvCustomizer, OpenAPIBackend, type Document, type Operation } from 'openapi-backend';
import { saidElsewhere } from './said-elsewhere.ts';
import { findingsOf } from './schema-findings.ts';

/** One operation of a document, its references resolved. */
export interface ApiOperation {
  readonly operationId: string;
  readonly method: Method;
  /** Path template below the base path: `/organization/{id}`. */
  readonly template: string;
  readonly queryParameters: readonly string[];
  /** Media types of the body; none when it takes none. */
  readonly mediaTypes: readonly string[];
  /** The success status that the document declares, the lowest of several. */
  readonly successStatus: number;
}

export interface ApiDocument {
  readonly operations: readonly ApiOperation[];
  readonly check: (operationId: string, body: unknown) => readonly Finding[];
}

/**
 * Reads an OpenAPI document by openapi-backend. Quick mode: references are resolved at once (about a millisecond), the
 * validator of an operation is compiled when its first body comes (10 to 150 ms) and kept.
 */
export async function apiDocument(document: OpenApiDocument): Promise<ApiDocument> {
  const api = new OpenAPIBackend({
    definition: document as Document,
    quick: true,
    strict: true,
    ajvOpts: { allErrors: true, strict: false },
    customizeAjv: withFormats,
  });
  await api.init();
  const operations = api.router.getOperations();
  const later = new Map(Object.values(document.paths).flatMap((methods) => Object.values(methods)).filter(({ requestBody }) => requestBody).map((operation) => [operation.operationId, laterAttributes(document, operation)] as const));
  const withBody = new Set(operations.filter(({ requestBody }) => requestBody).map(({ operationId }) => operationId));
  return {
    operations: operations.map(apiOperation),
    check: (operationId, body) => (withBody.has(operationId) ? [...bodyFindings(api, operationId, body), ...laterFindings(api, later.get(operationId), body)] : []),
  };
}

const withFormats: AjvCustomizer = (ajv) => {
  addFormats.default(ajv);
  // Dates are written as RFC 3339 has them, and as ours can be sorted, filtered and settled: theirs know leap seconds.
  ajv.addFormat('date-time', isDateTime);
  return ajv;
};

/** One check for many documents. */
export const bodyCheck = (documents: ReadonlyMap<string, ApiDocument>): BodyCheck => (document, operationId, body) => documents.get(document)?.check(operationId, body) ?? [];

function bodyFindings(api: OpenAPIBackend, operationId: string, body: unknown): readonly Finding[] {
  // The first validator is that of the body: openapi-backend puts parameters behind it.
  const [validate] = api.validator.getRequestValidatorsForOperation(operationId);
  return !validate || validate({ requestBody: body }) ? [] : findingsOf(validate.errors ?? []);
}

interface Later {
  readonly operationId: string;
  readonly status: number;
  readonly names: ReadonlySet<string>;
}

function laterAttributes(document: OpenApiDocument, operation: DocumentOperation): Later {
  const status = successOf(operation.responses);
  return { operationId: operation.operationId, status, names: saidElsewhere(document, operation, status) };
}

/** What is wrong with attributes that only the answer's schema describes; that validator is compiled when the first of them comes. */
function laterFindings(api: OpenAPIBackend, later: Later | undefined, body: unknown): readonly Finding[] {
  const sent = later && typeof body === 'object' && body !== null ? Object.keys(body).filter((name) => later.names.has(name)) : [];
  if (!later || sent.length === 0) return [];
  const { errors } = api.validator.validateResponse(body, later.operationId, later.status);
  return findingsOf((errors ?? []).filter(({ keyword, instancePath }) => keyword !== 'required' && sent.includes(instancePath.split('/')[1] ?? '')), '');
}

/** The lowest success status that is declared. */
const successOf = (responses: Readonly<Record<string, unknown>>): number => Math.min(...Object.keys(responses).filter((status) => /^2\d\d$/.test(status)).map(Number), 204);

function apiOperation({ operationId = '', method, path, parameters = [], requestBody, responses = {} }: Operation): ApiOperation {
  const query = parameters.flatMap((parameter) => ('in' in parameter && parameter.in === 'query' ? [parameter.name] : []));
  return {
    operationId,
    method: method as Method,
    template: path.replace(/\/+$/, ''),
    queryParameters: query,
    mediaTypes: requestBody && 'content' in requestBody ? Object.keys(requestBody.content).map(bareMediaType) : [],
    successStatus: successOf(responses),
  };
}

/** Without parameters such as charset. */
export const bareMediaType = (header: string): string => (header.split(';')[0] ?? '').trim().toLowerCase();
