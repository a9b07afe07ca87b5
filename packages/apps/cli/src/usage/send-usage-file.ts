import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../suite/client.ts';
import type { Wire } from '../suite/wire.ts';

type UsageFile = Wire<'UsageFile'>;

/** A file of usage on this disk, and how it is to be read. */
export interface UsageFileToSend {
  readonly path: string;
  /** What the operation takes in its query: mapping, format, source, sequence. */
  readonly how: Readonly<Record<string, string>>;
}

const pauseMs = 250;
const patienceMs = 600_000;

/**
 * Sends a file and follows it to its end; it is never held whole.
 * @param tell is called each time that the file has come further
 * @throws TmfError where it is not taken, Error where it comes no further for ten minutes
 */
export async function sendUsageFile({ path, how }: UsageFileToSend, client: Client, tell: (file: UsageFile) => void = () => undefined): Promise<UsageFile> {
  let file = await client.create('UsageFile', await openAsBlob(path), { name: basename(path), ...how });
  for (let since = performance.now(); ['received', 'validated'].includes(file.state);) {
    await sleep(pauseMs);
    const next = await client.read('UsageFile', file.id);
    if (!isFurther(next, file) && performance.now() - since > patienceMs) throw new Error(`${path} came no further for ${String(patienceMs / 60_000)} minutes: it is ${file.state} as ${file.id}`);
    if (!isFurther(next, file)) continue;
    since = performance.now();
    file = next;
    tell(file);
  }
  return file;
}

const isFurther = (next: UsageFile, { state, controlTotal, ratedCount }: UsageFile): boolean =>
  next.state !== state || next.controlTotal.received !== controlTotal.received || next.ratedCount !== ratedCount;
