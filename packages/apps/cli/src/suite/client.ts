import { randomUUID } from 'node:crypto';
import { collections } from './collections.ts';
import { patiently, type Patience } from './patiently.ts';
import { NoAnswer, reach } from './reach.ts';
import { RequestRefused } from './request-refused.ts';
import type { ResourceName, Wire } from './wire.ts';

/** One operation of a JSON patch (RFC 6902). */
interface PatchOperation {
  readonly op: 'add' | 'replace';
  readonly path: string;
  readonly value: unknown;
}

/** The suite as one caller sees it. Every method throws `RequestRefused` where the suite answers with an error. */
export interface Client {
  create<Name extends ResourceName>(name: Name, body: object): Promise<Wire<Name>>;
  read<Name extends ResourceName>(name: Name, id: string): Promise<Wire<Name>>;
  /** Every resource that the filter lets through, page by page. */
  list<Name extends ResourceName>(name: Name, filter?: Readonly<Record<string, string>>): Promise<readonly Wire<Name>[]>;
  /** Merge patch (RFC 7396). */
  change<Name extends ResourceName>(name: Name, id: string, attributes: object): Promise<Wire<Name>>;
  patch<Name extends ResourceName>(name: Name, id: string, operations: readonly PatchOperation[]): Promise<Wire<Name>>;
  /** Sends the bytes of a file as they are, a little at a time. It is asked again only where the suite has said that it takes no more just now. */
  upload<Name extends ResourceName>(name: Name, file: Blob, query: Readonly<Record<string, string>>): Promise<Wire<Name>>;
  /** A task of our own APIs, such as `importExchangeRates`. @param api `partnerSettlement` where it says nothing */
  perform<T>(task: string, body: object, api?: 'partnerSettlement' | 'partnerBilling'): Promise<T>;
  /** What an operation answers as a file. @param query such as `format=csv` */
  document(name: ResourceName, id: string, operation: string, query?: string): Promise<string>;
}

const pageSize = 500;

/** What a service says that has not yet heard of what another one did moments ago. */
const notHeardYet = ['unknownReference', 'quoteNotAccepted'];
const untilHeard: Patience = { totalMs: 15_000, pauseMs: 100 };
/** A service that died is started again; what it had locked may stay locked for a quarter of a minute. */
export const untilStarted: Patience = { totalMs: 120_000, pauseMs: 1_000 };

/**
 * Every write carries an Idempotency-Key, so that one that got no answer is sent again and done once.
 * @param baseUrl of the suite, without a slash at the end
 * @param token a bearer token
 */
export function client(baseUrl: string, token: string): Client {
  const send: Send = (method, path, body, type = 'application/json') => {
    const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': type, 'idempotency-key': randomUUID() }) };
    return patiently(() => exchange(`${baseUrl}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }), patienceWith);
  };
  const one = (name: ResourceName, id: string): string => `${collections[name]}/${encodeURIComponent(id)}`;
  return {
    create: (name, body) => send('POST', collections[name], body),
    read: (name, id) => send('GET', one(name, id)),
    list: (name, filter = {}) => everyPage(send, collections[name], filter),
    change: (name, id, attributes) => send('PATCH', one(name, id), attributes, 'application/merge-patch+json'),
    patch: (name, id, operations) => send('PATCH', one(name, id), operations, 'application/json-patch+json'),
    upload: (name, file, query) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
      return patiently(() => exchange(`${baseUrl}${collections[name]}?${new URLSearchParams(query).toString()}`, { method: 'POST', headers, body: file }), untilThereIsRoom);
    },
    perform: (task, body, api = 'partnerSettlement') => send('POST', `/tmf-api/${api}/v1/${task}`, body),
    document: (name, id, operation, query = '') => patiently(() => answered(`${baseUrl}${one(name, id)}/${operation}${query && `?${query}`}`, { headers: { authorization: `Bearer ${token}` } }), patienceWith),
  };
}

/** The shape of an answer is what the document of the API promises; the suite under test is trusted to keep it. */
type Send = <T>(method: string, path: string, body?: unknown, type?: string) => Promise<T>;

const exchange = async <T>(url: string, request: RequestInit): Promise<T> => JSON.parse(await answered(url, request)) as T;

async function answered(url: string, request: RequestInit): Promise<string> {
  const { ok, status, text } = await reach(url, request);
  if (!ok) throw new RequestRefused(`${request.method ?? 'GET'} ${new URL(url).pathname}`, status, text);
  return text;
}

function patienceWith(error: unknown): Patience | undefined {
  if (error instanceof NoAnswer || (error instanceof RequestRefused && error.status === 503)) return untilStarted;
  return error instanceof RequestRefused && error.codes.some((code) => notHeardYet.includes(code)) ? untilHeard : undefined;
}

const untilThereIsRoom = (error: unknown): Patience | undefined => (error instanceof RequestRefused && [429, 503].includes(error.status) ? untilStarted : undefined);

async function everyPage<T>(send: Send, path: string, filter: Readonly<Record<string, string>>): Promise<readonly T[]> {
  const found: T[] = [];
  for (;;) {
    const query = new URLSearchParams({ ...filter, limit: String(pageSize), offset: String(found.length) });
    const page = await send<readonly T[]>('GET', `${path}?${query.toString()}`);
    found.push(...page);
    if (page.length < pageSize) return found;
  }
}
