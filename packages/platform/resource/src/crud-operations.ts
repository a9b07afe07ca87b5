import { notFound } from '@concord/errors';
import { MAX_LIMIT, type Predicate, type Query, type ReadableCollection, type ScopedStorage, type Versioned } from '@concord/storage-port';
import { assertSameIdentity, refuseIfAny } from './change/changes.ts';
import type { Resource } from './declaration/declaration.ts';
import { readListQuery, type ListQuery } from './query/list-query.ts';
import { pageHeaders } from './query/page-headers.ts';
import { patched } from './change/patch.ts';
import { assertMatches, etagOf, isKnown } from './change/preconditions.ts';
import { clientView } from './change/client-view.ts';
import { basePathOf, type OpenApiDocument, templateOf } from './document/openapi-document.ts';
import { type FieldSelector, selectionOf } from './query/select-fields.ts';
import type { Operation, OperationRequest, Reply, SubList } from './service.ts';
import type { ResourceType } from './service-model.ts';
import { type BodyCheck, newFindings } from './change/body-check.ts';
import { changeResource, createResource, removeResource } from './change/write-resource.ts';

/** An operation that only reads: it needs no transaction. */
export type Reading = (request: OperationRequest, storage: ScopedStorage) => Promise<Reply>;

/** GET of a collection: filters, sorting, paging and selection as TMF630 part 1 §4.3 to §4.7 has them. */
export const listOperation = (type: ResourceType): Reading => (request, storage) =>
  listed(type.path, request, storage.collection<Resource>(type.collection), readListQuery(type.document, type.name, request.query));

/** GET of a collection below a resource, of those members that belong to it. @throws DomainError notFound where there is no such resource */
export const subListOperation = (document: OpenApiDocument, operationId: string, { schema, collection, parent, show }: SubList): Reading => async (request, storage) => {
  const id = request.params[`${parent}Id`] ?? '';
  if (!(await storage.collection(parent).find(id))) throw notFound(parent, id);
  const { where, select, ...asked } = readListQuery(document, schema, request.query);
  const within: Predicate = { op: 'eq', path: `${parent}.id`, value: id };
  const path = `${basePathOf(document)}${templateOf(document, operationId).replace(`{${parent}Id}`, encodeURIComponent(id))}`;
  return listed(path, request, storage.collection<Resource>(collection), { ...asked, where: where ? { op: 'and', of: [within, where] } : within, select: (member) => (select ?? whole)(show(member)) });
};

const whole: FieldSelector = (member) => member;

/** A page of a collection, with the headers that say which. @param path for the links to other pages */
export async function listed(path: string, request: OperationRequest, collection: ReadableCollection<Resource>, asked: ListQuery): Promise<Reply> {
  const { texts, total } = await page(collection, asked);
  const { offset, limit } = asked;
  return {
    // Only who asked for a page is told that it is a part: TM Forum's own kits refuse 206 otherwise.
    status: limit !== undefined && texts.length < total ? 206 : 200,
    headers: pageHeaders({ path, query: request.query, offset, limit, total, count: texts.length }),
    json: `[${texts.join(',')}]`,
  };
}

/** The resources of a page and the number of all that match, counted only where the page does not tell. */
async function page(collection: ReadableCollection<Resource>, asked: ListQuery): Promise<{ texts: readonly string[]; total: number }> {
  const { where, sort, offset, limit = MAX_LIMIT } = asked;
  const texts = limit === 0 ? [] : await textsOf(collection, { ...(where && { where }), sort, offset, limit }, asked.select);
  const isLast = texts.length < limit && (texts.length > 0 || offset === 0);
  return { texts, total: isLast ? offset + texts.length : await collection.count(where) };
}

async function textsOf(collection: ReadableCollection<Resource>, query: Query, select: FieldSelector | undefined): Promise<readonly string[]> {
  if (!select) return collection.listTexts(query);
  return (await collection.list(query)).map(({ document }) => JSON.stringify(select(document)));
}

/** GET of one resource, with its version as ETag. */
export const retrieveOperation = (type: ResourceType): Reading => async (request, storage) => {
  const id = idOf(request);
  const found = await storage.collection<Resource>(type.collection).findText(id);
  if (!found) throw notFound(type.name, id);
  const headers = { ETag: etagOf(found) };
  if (isKnown(request, found)) return { status: 304, headers };
  const select = selectionOf(request.query);
  return { status: 200, headers, json: select ? JSON.stringify(select(JSON.parse(found.text) as Resource)) : found.text };
};

/** POST: 201 with Location, which equals href (TMF630 part 1 §1.8). */
export const createOperation = (type: ResourceType): Operation => async (request, context) => {
  const created = await createResource({ type, context, origin: 'client' }, attributesOf(request.body));
  return shown(request, 201, created, { Location: String(created.document.href) });
};

/** PATCH: merge patch or JSON patch; the result is checked as a new resource would be. */
export const patchOperation = (type: ResourceType, check: BodyCheck): Operation => async (request, context) => {
  const change = (current: Versioned<Resource>): Readonly<Record<string, unknown>> => {
    assertMatches(request, current, type.name);
    const next = patched(current.document, request.body, mediaTypeOf(request));
    assertSameIdentity(current.document, next);
    refuseIfAny('invalidBody', newFindings((body) => check(type.documentName, checkedBy(type), body, { caller: request.caller, before: current.document }), clientView(type, current.document), clientView(type, next)));
    return next;
  };
  return shown(request, 200, await changeResource({ type, context, origin: 'client' }, idOf(request), change));
};

/** DELETE: 204. */
export const deleteOperation = (type: ResourceType): Operation => async (request, context) => {
  await removeResource({ type, context, origin: 'client' }, idOf(request), (current) => assertMatches(request, current, type.name));
  return { status: 204 };
};

export const mediaTypeOf = ({ headers }: OperationRequest): string => (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const idOf = ({ params }: OperationRequest): string => params.id ?? '';

/** The operation whose body says what the resource may be. */
export const checkedBy = ({ operations }: ResourceType): string => (operations.create ?? operations.patch)?.operationId ?? '';

/** The edge has seen that the body is an object, where the document says so; here it is only named. */
const attributesOf = (body: unknown): Readonly<Record<string, unknown>> => ({ ...(body as object) });

function shown(request: OperationRequest, status: number, found: Versioned<Resource>, headers: Readonly<Record<string, string>> = {}): Reply {
  const select = selectionOf(request.query);
  return { status, headers: { ...headers, ETag: etagOf(found) }, body: select?.(found.document) ?? found.document };
}
