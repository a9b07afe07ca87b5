import type { Changes, CollectionName, Draft, Resource } from './collection-types.ts';
import type { Exchange, Sent } from './exchange.ts';

/** Attributes and what they must be, as TMF630 writes them: `{ state: 'new', 'billDate.gt': '2026-01-01', sort: '-billDate' }`. */
export type Filter = Readonly<Record<string, string | number | boolean>>;

/** One operation of a JSON patch (RFC 6902). */
export interface PatchOperation {
  readonly op: 'add' | 'copy' | 'move' | 'remove' | 'replace' | 'test';
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}

/** The resources of one kind, as the caller may see them. Everything throws `TmfError` where the suite refuses, `NoAnswer` where it does not answer. */
export interface Collection<Name extends CollectionName> {
  /** A file is sent as it is, a little at a time. @param query what an operation that takes a file asks beside it */
  create(draft: Draft<Name>, query?: Filter): Promise<Resource<Name>>;
  retrieve(id: string): Promise<Resource<Name>>;
  /** Every resource that the filter lets through, in the order asked for, page by page as they are read. */
  list(filter?: Filter): AsyncGenerator<Resource<Name>, void>;
  /** A merge patch, or, where an array is given, a JSON patch. */
  patch(id: string, changes: Changes<Name> | readonly PatchOperation[]): Promise<Resource<Name>>;
  delete(id: string): Promise<void>;
}

const pageSize = 500;

/** The shape of an answer is what its document promises; the suite is trusted to keep it. @param url of the collection */
export function collectionAt<Name extends CollectionName>(url: string, exchange: Exchange): Collection<Name> {
  const one = (id: string): string => `${url}/${encodeURIComponent(id)}`;
  const resource = (response: Response): Promise<Resource<Name>> => response.json() as Promise<Resource<Name>>;
  return {
    create: (draft, query = {}) => exchange({ url: withQuery(url, query), method: 'POST', ...bodyOf(draft) }, resource),
    retrieve: (id) => exchange({ url: one(id), method: 'GET' }, resource),
    list: (filter = {}) => everyPage<Resource<Name>>(url, filter, exchange),
    patch: (id, changes) => exchange({ url: one(id), method: 'PATCH', ...patchOf(changes) }, resource),
    delete: (id) => exchange({ url: one(id), method: 'DELETE' }, async () => undefined),
  };
}

type Content = Required<Pick<Sent, 'body' | 'headers'>>;

const bodyOf = (draft: unknown): Content =>
  draft instanceof Blob ? { body: draft, headers: { 'content-type': draft.type || 'application/octet-stream' } } : { body: JSON.stringify(draft), headers: { 'content-type': 'application/json' } };

const patchOf = (changes: unknown): Content =>
  ({ body: JSON.stringify(changes), headers: { 'content-type': Array.isArray(changes) ? 'application/json-patch+json' : 'application/merge-patch+json' } });

function withQuery(url: string, query: Filter): string {
  const text = new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)])).toString();
  return text === '' ? url : `${url}?${text}`;
}

interface Page<T> {
  readonly items: readonly T[];
  /** Of all pages, as the suite counted while it made this one. */
  readonly total: number;
}

async function* everyPage<T>(url: string, filter: Filter, exchange: Exchange): AsyncGenerator<T, void> {
  for (let offset = 0; ;) {
    const page = withQuery(url, { ...filter, limit: pageSize, offset });
    const { items, total } = await exchange({ url: page, method: 'GET' }, pageOf<T>);
    yield* items;
    offset += items.length;
    if (items.length === 0 || offset >= total) return;
  }
}

async function pageOf<T>(response: Response): Promise<Page<T>> {
  const items = await response.json() as readonly T[];
  return { items, total: Number(response.headers.get('x-total-count') ?? Infinity) };
}
