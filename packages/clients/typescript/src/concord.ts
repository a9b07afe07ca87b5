import createClient, { type Client } from 'openapi-fetch';
import { bearerOf, type Access } from './bearer.ts';
import { collectionAt, type Collection } from './collection.ts';
import type { ApiName, CollectionName } from './collection-types.ts';
import type { Apis } from './documents/collections.d.ts';
import { exchangeWith, type Exchange, type Retry } from './exchange.ts';

export interface ConcordOptions {
  /** Of the suite, such as `https://bss.example`. */
  readonly baseUrl: string;
  readonly access: Access;
  readonly retry?: Retry;
}

/** The suite as one caller sees it. */
export interface Concord {
  /** The resources of one kind: `collection('party/v4/organization')`. */
  readonly collection: <Name extends CollectionName>(name: Name) => Collection<Name>;
  /** Every operation of an API by its method and path, tasks and files among them, with what openapi-fetch offers. Throws as a collection does. */
  readonly api: <Name extends ApiName>(name: Name) => Client<Apis[Name]>;
}

/** A client of the suite; it asks for nothing before it is used. */
export function concord({ baseUrl, access, retry = (attempt) => attempt() }: ConcordOptions): Concord {
  const address = baseUrl.replace(/\/+$/, '');
  const exchange = exchangeWith(bearerOf(access, address), retry);
  return {
    collection: (name) => collectionAt(`${address}/tmf-api/${name}`, exchange),
    api: <Name extends ApiName>(name: Name) => createClient<Apis[Name]>({ baseUrl: `${address}/tmf-api/${name}`, fetch: (request) => sentOn(request, exchange) }),
  };
}

/** A request's body is a stream; it is read first, so that it can be sent again. */
async function sentOn(request: Request, exchange: Exchange): Promise<Response> {
  const { url, method, signal } = request;
  const headers: Record<string, string> = {};
  request.headers.forEach((value, name) => { headers[name] = value; });
  const isText = request.headers.get('content-type')?.includes('json') === true;
  const body = request.body && (isText ? await request.text() : await request.blob());
  return exchange({ url, method, headers, signal, ...(body === null ? {} : { body }) }, async (response) => response);
}
