import type { DocumentOperation, Method, OpenApiDocument, Schema } from '@concord/resource';
import fc, { type Arbitrary } from 'fast-check';
import { anyJson, jsonOf, spoilt } from './json-arbitrary.ts';

/** One operation of a document, and where it is. */
export interface Target {
  readonly document: OpenApiDocument;
  readonly name: string;
  readonly method: Method;
  readonly template: string;
  readonly operation: DocumentOperation;
}

export interface FuzzRequest {
  readonly target: Target;
  /** Which of the ids that are known for the resource; with `strange`, none of them. */
  readonly choice: number;
  readonly strange?: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly asPartner: boolean;
}

/** Every operation of a document. */
export const targetsOf = (name: string, document: OpenApiDocument): readonly Target[] =>
  Object.entries(document.paths).flatMap(([template, methods]) => Object.entries(methods).map(([method, operation]) => ({ document, name, method: method as Method, template, operation })));

/** Requests of an operation: by the book, nearly so, and not at all. */
export function requestOf(target: Target, example?: () => unknown): Arbitrary<FuzzRequest> {
  return fc.record({
    target: fc.constant(target),
    choice: fc.nat(1_000),
    strange: fc.option(fc.constantFrom('none', '%00', '..%2f..', '__proto__', 'a'.repeat(200), '%7B%22$ne%22%3A1%7D', '%F0%9F%98%80'), { freq: 5, nil: undefined }),
    query: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: target.method === 'get' ? 6 : 1, arbitrary: queryOf(target) }),
    contentType: fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...typesOf(target)) }, { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/xml', 'application/json; charset=latin1') }),
    more: fc.constantFrom<Readonly<Record<string, string>>>({}, {}, {}, { 'if-match': '"1"' }, { 'if-none-match': '"1"' }, { 'if-match': '*' }, { 'idempotency-key': 'again' }),
    body: bodyOf(target, example),
    asPartner: fc.nat(3).map((n) => n === 0),
  }).map(({ contentType, more, strange, body, ...rest }) => ({
    ...rest, ...(strange !== undefined && { strange }), ...(body !== undefined && { body }), headers: { ...more, ...(body !== undefined && { 'content-type': contentType }) },
  }));
}

function typesOf({ operation, method }: Target): readonly string[] {
  const { content = {} } = (operation.requestBody ?? {}) as RequestBody;
  return method === 'patch' ? Object.keys(content) : ['application/json'];
}

interface RequestBody {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

function bodyOf(target: Target, example?: () => unknown): Arbitrary<unknown> {
  const { document, operation, method } = target;
  const { content } = (operation.requestBody ?? {}) as RequestBody;
  if (!content) return fc.constant(undefined);
  if (!content['application/json']) return fc.oneof({ weight: 1, arbitrary: anyJson }, { weight: 2, arbitrary: jsonPatch }, { weight: 9, arbitrary: collectionPatch(newMember(target, example)) });
  const valid = jsonOf(document, content['application/json'].schema);
  const given = example ? fc.constant(example()) : valid;
  return fc.oneof(
    { weight: 4, arbitrary: valid },
    { weight: 4, arbitrary: given.chain(spoilt) },
    { weight: 2, arbitrary: valid.chain(spoilt) },
    { weight: 1, arbitrary: anyJson },
    ...(method === 'patch' ? [{ weight: 4, arbitrary: jsonPatch }] : []),
  );
}

const pointers = fc.constantFrom('/id', '/href', '/@type', '/name', '/description', '/status', '/state', '/relatedParty/0/id', '/relatedParty/-', '/none/0', '', '/', '/__proto__/x', '/validFor');
const jsonPatch: Arbitrary<unknown> = fc.array(fc.record({ op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'eval'), path: pointers, from: pointers, value: anyJson }), { maxLength: 4 });

/** A body by which the collection of a target takes a new member. */
function newMember({ document, template }: Target, example?: () => unknown): Arbitrary<unknown> {
  const { content } = (document.paths[template]?.post?.requestBody ?? {}) as RequestBody;
  const valid = jsonOf(document, content?.['application/json']?.schema);
  return fc.oneof(valid, (example ? fc.constant(example()) : valid).chain(spoilt));
}

const choices = fc.constantFrom("$[?(@.id=='none')]", '$[?(@.description)].description', "$[?(@.name=~'^a')].name", "$[?(@.relatedParty[?(@.id=='alpha')])].description", '$[?(@.a.b==1 && !(@.id))]', '$[?(', '/0/name', '$', '');
const collectionPatch = (member: Arbitrary<unknown>): Arbitrary<unknown> => fc.array(fc.oneof(
  fc.record({ op: fc.constant('add'), path: fc.constantFrom('/-', '/'), value: member }),
  fc.record({ op: fc.constantFrom('add', 'remove', 'replace', 'copy', 'test'), path: choices, from: choices, value: anyJson }),
), { maxLength: 3 });

const values = fc.constantFrom('', 'a', 'film', '1', '-1', '1e9', 'true', '2026-01-01', '2026-01-01T00:00:00Z', 'a,b', 'a;b', '%00', '%', '%2C', '*', '(a+)+$', 'Ä', "'", '@', '$.x', '[?(@.a==1)]');
const operators = fc.constantFrom('=', '.gt=', '.gte=', '.lt=', '.lte=', '.eq=', '.ne=', '.regex=', '%3E', '%3E%3D', '%3C', '>', '=~', '==');

/** Filters by the resource's own attributes and by strange ones, and every control, well and badly used. */
function queryOf({ document, template }: Target): Arbitrary<string> {
  const resource = template.split('/')[1] ?? '';
  const { properties = {} } = document.components.schemas[resource.charAt(0).toUpperCase() + resource.slice(1)] ?? {};
  const name = fc.oneof(fc.constantFrom('id', ...Object.keys(properties)), fc.constantFrom('relatedParty.id', 'a.b.c.d', '@type', '__proto__', '$where', 'validFor.startDateTime', ''));
  const filter = fc.tuple(name, operators, values).map((parts) => parts.join(''));
  const control = fc.tuple(fc.constantFrom('fields', 'limit', 'offset', 'sort', 'filter', 'depth'), fc.oneof(values, name, fc.constantFrom('none', '0', '1', '2', '1000', '-id', '+name,-id'))).map(([key, value]) => `${key}=${value}`);
  return fc.array(fc.oneof(filter, control), { minLength: 1, maxLength: 4 }).map((terms) => terms.join('&'));
}
