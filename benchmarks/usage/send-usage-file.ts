import { openAsBlob } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Suite } from '../suite.ts';
import { send } from './usage-agreements.ts';
import type { UsageForm } from './usage-forms.ts';

const files = '/tmf-api/partnerUsage/v1/usageFile';

interface UsageFile {
  readonly id: string;
  readonly state: string;
  readonly controlTotal: { readonly accepted: number };
}

export interface Taken {
  /** Records a second, from the first byte sent to the last record rated and accumulated. */
  readonly perSecond: number;
  /** How long each GET of the file took meanwhile. */
  readonly getMs: readonly number[];
  /** The most memory that was seen meanwhile. */
  readonly memoryMiB: number;
  /** CPU of the suite for a record. */
  readonly cpuMicroseconds: number;
}

/** A file, and how it is sent. */
export interface Sending {
  readonly path: string;
  readonly form: UsageForm;
  readonly query: string;
}

/** Sends a file and waits until settlement has made something of every record. @throws Error where not all of it is taken in */
export async function sendFile(suite: Suite, { path, form, query }: Sending): Promise<Taken> {
  const getMs: number[] = [];
  let memoryMiB = 0;
  const [startedAt, before] = [performance.now(), suite.cpuSeconds() ?? NaN];
  const { id } = (await send(suite, { method: 'POST', path: `${files}${query}`, body: await openAsBlob(path), type: form.type })) as UsageFile;
  for (;;) {
    const askedAt = performance.now();
    const { state, controlTotal: { accepted } } = (await (await fetch(`http://127.0.0.1:${String(suite.port)}${files}/${id}`, { headers: suite.headers })).json()) as UsageFile;
    getMs.push(performance.now() - askedAt);
    memoryMiB = Math.max(memoryMiB, suite.memoryMiB());
    const [seconds, cpuSeconds] = [(performance.now() - startedAt) / 1_000, (suite.cpuSeconds() ?? NaN) - before];
    if (state === 'processed') return { perSecond: accepted / seconds, getMs, memoryMiB, cpuMicroseconds: (cpuSeconds * 1_000_000) / accepted };
    if (['rejected', 'partiallyProcessed'].includes(state)) throw new Error(`the file ended as ${state}`);
    await sleep(20);
  }
}
