import { isDomainError, notFound } from '@concord/errors';
import type { Outside } from '@concord/resource';
import type { ScopedStorage } from '@concord/storage-port';
import { type Entry, jsonUsage } from '@concord/usage-format';
import { fileAt, keepFile, openFile } from './catalog-file.ts';
import { catalogRules } from './catalog-kinds.ts';
import type { Job } from './job.ts';

/** Which job is to be read, from where on. */
export interface Place {
  readonly tenant: string;
  readonly id: string;
  /** Entries that are done with. */
  readonly position: number;
}

/** What comes next of a file, or why nothing does. */
export type Ahead = { readonly entries: readonly Entry[]; readonly from: number; readonly isLast: boolean } | { readonly failure: string };

const entriesAtOnce = 100;

interface OpenImport {
  readonly entries: AsyncGenerator<Entry>;
  position: number;
}

/** Files that are being read, each with how far. */
const open = new Map<string, OpenImport>();

/** Reads the next entries of a file, which is fetched first where it lies elsewhere. What the file or its address refuse is said; what the store refuses is thrown. */
export async function readAhead(place: Place, storage: ScopedStorage, outside: Outside): Promise<Ahead> {
  const { tenant, id, position } = place;
  const key = `${tenant}/${id}`;
  const known = open.get(key);
  open.delete(key);
  try {
    const file = known?.position === position ? known : { entries: await entriesFrom(place, storage, outside), position };
    const entries = await taken(file.entries, entriesAtOnce);
    file.position += entries.length;
    const isLast = entries.length < entriesAtOnce;
    if (!isLast) open.set(key, file);
    return { entries, from: position, isLast };
  } catch (error) {
    if (!isDomainError(error) || error.kind === 'unavailable') throw error;
    return { failure: error.message };
  }
}

async function taken(entries: AsyncGenerator<Entry>, most: number): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  while (found.length < most) {
    const next = await entries.next();
    if (next.done === true) break;
    found.push(next.value);
  }
  return found;
}

async function entriesFrom({ id, position }: Place, storage: ScopedStorage, outside: Outside): Promise<AsyncGenerator<Entry>> {
  await catalogRules();
  const job = (await storage.collection<Job>('importJob').find(id))?.document;
  if (!job) throw notFound('ImportJob', id);
  const sent = fileAt(job.url);
  if (sent === undefined && position === 0) await fetched(job, storage, outside);
  const bytes = await openFile(sent ?? id, storage);
  if (!bytes) throw notFound('CatalogFile', sent ?? id);
  const entries = eachOf(bytes);
  await taken(entries, position);
  return entries;
}

async function* eachOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  for await (const batch of jsonUsage(bytes)) yield* batch;
}

/** A file elsewhere is kept before it is read: it may be another one tomorrow. */
async function fetched({ id, url, contentType = 'application/octet-stream', creationDate }: Job, storage: ScopedStorage, outside: Outside): Promise<void> {
  const now = new Date(creationDate ?? 0);
  await keepFile(id, outside.bytesAt(url), contentType, (work) => storage.transaction((transaction) => work({ transaction, now })));
}
