import { concord, NoAnswer, TmfError, type Access, type Concord, type Filter, type PatchOperation } from '@concord/client';
import { collections } from './collections.ts';
import { patiently, type Patience } from './patiently.ts';
import type { ResourceName, Wire } from './wire.ts';

/** The suite as one caller sees it, by the names of its resources. Every method throws `TmfError` where the suite answers with an error. */
export interface Client {
  /** @param draft what a case says, as it stands there, or a file @param query what goes beside a file */
  create<Name extends ResourceName>(name: Name, draft: object, query?: Filter): Promise<Wire<Name>>;
  read<Name extends ResourceName>(name: Name, id: string): Promise<Wire<Name>>;
  /** Every resource that the filter lets through. */
  list<Name extends ResourceName>(name: Name, filter?: Filter): Promise<readonly Wire<Name>[]>;
  /** Merge patch (RFC 7396), or JSON patch (RFC 6902) where it is an array. */
  patch<Name extends ResourceName>(name: Name, id: string, changes: object | readonly PatchOperation[]): Promise<Wire<Name>>;
  /** Tasks and files, by their path. */
  readonly api: Concord['api'];
}

/** What a service says that has not yet heard of what another one did moments ago. */
const notHeardYet = ['unknownReference', 'quoteNotAccepted'];
const untilHeard: Patience = { totalMs: 15_000, pauseMs: 100 };
/** A service that died is started again; what it had locked may stay locked for a quarter of a minute. */
const untilStarted: Patience = { totalMs: 120_000, pauseMs: 1_000 };

/** @param baseUrl of the suite */
export function client(baseUrl: string, access: Access): Client {
  const { api, collection } = concord({ baseUrl, access, retry: (attempt, isRepeatable) => patiently(attempt, isRepeatable ? patienceWith : untilThereIsRoom) });
  return {
    create: async <Name extends ResourceName>(name: Name, draft: object, query?: Filter) => collection(collections[name]).create(draft, query) as Promise<Wire<Name>>,
    read: async <Name extends ResourceName>(name: Name, id: string) => collection(collections[name]).retrieve(id) as Promise<Wire<Name>>,
    list: async <Name extends ResourceName>(name: Name, filter?: Filter) => everything(collection(collections[name]).list(filter) as AsyncIterable<Wire<Name>>),
    patch: async <Name extends ResourceName>(name: Name, id: string, changes: object) => collection(collections[name]).patch(id, changes) as Promise<Wire<Name>>,
    api,
  };
}

function patienceWith(error: unknown): Patience | undefined {
  if (error instanceof NoAnswer || (error instanceof TmfError && error.status === 503)) return untilStarted;
  return error instanceof TmfError && notHeardYet.some((code) => error.says(code)) ? untilHeard : undefined;
}

/** A file that may have been taken is not sent again. */
const untilThereIsRoom = (error: unknown): Patience | undefined => (error instanceof TmfError && [429, 503].includes(error.status) ? untilStarted : undefined);

async function everything<T>(some: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of some) found.push(one);
  return found;
}
