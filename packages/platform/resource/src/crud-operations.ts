import { notFound } from '@concord/errors';
import { MAX_LIMIT, type Collection, type ScopedStorage, type Versioned } from '@concord/storage-port';
import { refuseIfAny } from './changes.ts';
import type { Resource } from './declaration.ts';
import { parseQuery } from './filter-terms.ts';
import { readListQuery, type ListQuery } from './list-query.ts';
import { pageHeaders } from './page-headers.ts';
import { patched } from './patch.ts';
import { assertMatches, etagOf, isKnown } from './preconditions.ts';
import { clientView } from './client-view.ts';
import { fieldSelector } from './select-fields.ts';
import type { Operation, OperationRequest, Reply } from './service.ts';
import type { ResourceType } from './service-model.ts';
import type { BodyCheck } from './body-check.ts';
import { changeResource, createResource, removeResource } from './write-resource.ts';

/** An operation that only reads: it needs no transaction. */
export type Reading = (request: OperationRequest, storage: ScopedStorage) => Promise<Reply>;

/** GET of a collection: filters, sorting, paging and selection as TMF630 part 1 §4.3 to §4.7 has them. */
export const listOperation = (type: ResourceType): Reading => async (request, storage) => {
  const asked = readListQuery(type.document, type.name, request.query);
  const { rows, total } = await page(storage.collection<Resource>(type.collection), asked);
  const { offset, limit } = asked;
  return {
    // Only who asked for a page is told that it is a part: TM Forum's own kits refuse 206 otherwise.
    status: limit !== undefined && rows.length < total ? 206 : 200,
    headers: pageHeaders({ path: type.path, query: request.query, offset, limit, total, count: rows.length }),
    body: rows.map(({ document }) => asked.select?.(document) ?? document),
  };
};

/** The rows of a page and the number of all that match, counted only where the page does not tell. */
async function page(collection: Collection<Resource>, asked: ListQuery): Promise<{ rows: readonly Versioned<Resource>[]; total: number }> {
  const { where, sort, offset, limit = MAX_LIMIT } = asked;
  const rows = limit === 0 ? [] : await collection.list({ ...(where && { where }), sort, offset, limit });
  const isLast = rows.length < limit && (rows.length > 0 || offset === 0);
  return { rows, total: isLast ? offset + rows.length : await collection.count(where) };
}

/** GET of one resource, with its version as ETag. */
export const retrieveOperation = (type: ResourceType): Reading => async (request, storage) => {
  const id = idOf(request);
  const found = await storage.collection<Resource>(type.collection).find(id);
  if (!found) throw notFound(type.name, id);
  return isKnown(request, found) ? { status: 304, headers: { ETag: etagOf(found) } } : shown(request, 200, found);
};

/** POST: 201 with Location, which equals href (TMF630 part 1 §1.8). */
export const createOperation = (type: ResourceType): Operation => async (request, context) => {
  const created = await createResource({ type, context, origin: 'client' }, attributesOf(request.body));
  return shown(request, 201, created, { Location: String(created.document.href) });
};

/** PATCH: merge patch or JSON patch; the result is checked as a new resource would be. */
export const patchOperation = (type: ResourceType, check: BodyCheck): Operation => async (request, context) => {
  const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const change = (current: Versioned<Resource>): Readonly<Record<string, unknown>> => {
    assertMatches(request, current, type.name);
    const next = patched(current.document, request.body, mediaType);
    refuseIfAny('invalidBody', check(type.documentName, checkedBy(type), clientView(type, next)));
    return next;
  };
  return shown(request, 200, await changeResource({ type, context, origin: 'client' }, idOf(request), change));
};

/** DELETE: 204. */
export const deleteOperation = (type: ResourceType): Operation => async (request, context) => {
  await removeResource({ type, context, origin: 'client' }, idOf(request), (current) => assertMatches(request, current, type.name));
  return { status: 204 };
};

const idOf = ({ params }: OperationRequest): string => params.id ?? '';

const checkedBy = ({ operations }: ResourceType): string => (operations.create ?? operations.patch)?.operationId ?? '';

/** The edge has seen that the body is an object, where the document says so; here it is only named. */
const attributesOf = (body: unknown): Readonly<Record<string, unknown>> => ({ ...(body as object) });

function shown(request: OperationRequest, status: number, found: Versioned<Resource>, headers: Readonly<Record<string, string>> = {}): Reply {
  const select = fieldSelector(parseQuery(request.query).control.get('fields'));
  return { status, headers: { ...headers, ETag: etagOf(found) }, body: select?.(found.document) ?? found.document };
}
