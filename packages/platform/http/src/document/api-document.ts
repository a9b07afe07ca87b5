import addFormats from 'ajv-formats';
import type { Finding } from '@concord/errors';
import { type AskedBy, type BodyCheck, type DocumentOperation, isDateTime, type Method, type OpenApiDocument } from '@concord/resource';
import { type AjvCustomizer, OpenAPIBackend, type Document, type Operation } from 'openapi-backend';
import { saidElsewhere } from './said-elsewhere.ts';
import { findingsOf } from './schema-findings.ts';
import { schemaJudge, type SchemaJudge, type Verdict } from './schema-judge.ts';

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
  /** @param by heard by who adds more to the check */
  readonly check: (operationId: string, body: unknown, by?: AskedBy) => readonly Finding[];
}

/**
 * Reads an OpenAPI document by openapi-backend. Quick mode: references are resolved at once (about a millisecond), the
 * schema of a body is compiled when its first one comes and kept.
 */
export async function apiDocument(document: OpenApiDocument): Promise<ApiDocument> {
  const api = new OpenAPIBackend({
    definition: document as Document,
    quick: true,
    strict: true,
    ajvOpts: { allErrors: true, strict: false, inlineRefs: false },
    customizeAjv: withFormats,
  });
  await api.init();
  const operations = api.router.getOperations();
  const bodies = bodiesOf(document, schemaJudge(api, document));
  return {
    operations: operations.map(apiOperation),
    check: (operationId, body) => {
      const taken = bodies.get(operationId);
      return taken ? [...bodyFindings(taken, body), ...laterFindings(taken, body)] : [];
    },
  };
}

const withFormats: AjvCustomizer = (ajv) => {
  addFormats.default(ajv);
  // Dates are written as RFC 3339 has them, and as ours can be sorted, filtered and settled: theirs know leap seconds.
  ajv.addFormat('date-time', isDateTime);
  // Theirs compares each item with each: minutes for what fits into a body.
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate: areUnique, error: { message: 'must NOT have duplicate items' } });
  return ajv;
};

/** Items are alike where their texts are, whatever the order of their attributes. */
const areUnique = (asked: boolean, items: readonly unknown[]): boolean => !asked || new Set(items.map((item) => JSON.stringify(item, inOrder))).size === items.length;

const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value;

/** One check for many documents. */
export const bodyCheck = (documents: ReadonlyMap<string, ApiDocument>): BodyCheck => (document, operationId, body, by) => documents.get(document)?.check(operationId, body, by) ?? [];

/** What a document says of the body of an operation. */
interface Body {
  readonly schema: Verdict;
  readonly isRequired: boolean;
  readonly answerSchema: Verdict;
  /** Attributes that only the answer's schema describes in full. */
  readonly later: ReadonlySet<string>;
}

const json = ['content', 'application/json', 'schema'];

/** JSON of a plain type, or else of the first that the operation takes. */
const typeOf = ({ content = {} }: { readonly content?: Readonly<Record<string, unknown>> }): string => ('application/json' in content ? 'application/json' : (Object.keys(content)[0] ?? ''));

function bodiesOf(document: OpenApiDocument, judge: SchemaJudge): ReadonlyMap<string, Body> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ place: ['paths', path, method], operation })));
  return new Map(operations.filter(({ operation }) => operation.requestBody).map(({ place, operation }) => [operation.operationId, bodyOf(operation, place, { document, judge })] as const));
}

function bodyOf(operation: DocumentOperation, place: readonly string[], { document, judge }: { readonly document: OpenApiDocument; readonly judge: SchemaJudge }): Body {
  const status = successOf(operation.responses);
  const requestBody = operation.requestBody as { readonly required?: boolean; readonly content?: Readonly<Record<string, unknown>> };
  return {
    schema: judge(...place, 'requestBody', 'content', typeOf(requestBody), 'schema'), isRequired: requestBody.required === true,
    answerSchema: judge(...place, 'responses', String(status), ...json), later: saidElsewhere(document, operation, status),
  };
}

const bodyFindings = ({ schema, isRequired }: Body, body: unknown): readonly Finding[] => (body === undefined && !isRequired ? [] : findingsOf(schema(body)));

/** What is wrong with attributes that only the answer's schema describes; that one is compiled when the first of them comes. */
function laterFindings({ answerSchema, later }: Body, body: unknown): readonly Finding[] {
  const sent = typeof body === 'object' && body !== null ? Object.keys(body).filter((name) => later.has(name)) : [];
  if (sent.length === 0) return [];
  return findingsOf(answerSchema(body).filter(({ keyword, instancePath }) => keyword !== 'required' && sent.includes(instancePath.split('/')[1] ?? '')));
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
