import type { ListQuery } from './list-query.ts';

export interface PageOf {
  readonly path: string;
  /** The query string as it was sent. */
  readonly query: string;
  readonly offset: number;
  readonly limit: ListQuery['limit'];
  readonly total: number;
  readonly count: number;
}

/** X-Total-Count, X-Result-Count and Link (TMF630 part 1 §4.5). */
export function pageHeaders(page: PageOf): Readonly<Record<string, string>> {
  return { 'X-Total-Count': String(page.total), 'X-Result-Count': String(page.count), Link: links(page) };
}

function links(page: PageOf): string {
  const { offset, limit, total } = page;
  const self = `<${page.path}${page.query === '' ? '' : `?${uriSafe(page.query)}`}>; rel="self"`;
  if (limit === undefined || limit === 0) return self;
  const last = total === 0 ? 0 : Math.floor((total - 1) / limit) * limit;
  const relations: [string, number][] = [['first', 0], ['last', last]];
  if (offset > 0) relations.push(['prev', Math.max(0, offset - limit)]);
  if (offset + limit < total) relations.push(['next', offset + limit]);
  return [self, ...relations.map(([relation, start]) => `<${addressOf(page, start, limit)}>; rel="${relation}"`)].join(', ');
}

/** What a client left unencoded though a URI does not hold it. */
const uriSafe = (query: string): string => query.replace(/[^\x21\x23-\x3b\x3d\x3f-\x7e]/g, encodeURIComponent);

function addressOf({ path, query }: PageOf, offset: number, limit: number): string {
  const kept = uriSafe(query).split('&').filter((term) => term !== '' && !/^(offset|limit)=/.test(term));
  return `${path}?${[...kept, `offset=${offset}`, `limit=${limit}`].join('&')}`;
}
