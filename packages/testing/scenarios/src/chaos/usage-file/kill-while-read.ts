import { setTimeout as sleep } from 'node:timers/promises';
import { developmentSession, randomFrom } from '@concord/cli';
import type { MortalSuite } from '../mortal-suite.ts';

export interface Killing {
  /** Of the file. */
  readonly records: number;
  readonly kills: number;
  readonly seed: number;
  /** How much later than its record a kill may come, in milliseconds. */
  readonly longestDelayMs: number;
  readonly tell: (line: string) => void;
}

const pauseMs = 20;

/**
 * Kills the suite each time that the file has come as far as a random record, a random while later.
 * @returns how many kills there were while the file was under way
 */
export async function killWhileRead(suite: MortalSuite, file: string, { records, kills, seed, longestDelayMs, tell }: Killing): Promise<number> {
  const random = randomFrom(seed);
  const moments = Array.from({ length: kills }, () => ({ at: Math.floor(random() * records), delayMs: random() * longestDelayMs })).toSorted((one, other) => one.at - other.at);
  for (const [done, { at, delayMs }] of moments.entries()) {
    const received = await reaches(at, file, suite.url);
    if (received === undefined) return done;
    await sleep(delayMs);
    suite.kill();
    const diedAt = performance.now();
    await suite.serves();
    tell(`kill ${String(done + 1)}: ${delayMs.toFixed(0)} ms after record ${String(received)}; back in ${((performance.now() - diedAt) / 1_000).toFixed(1)} s`);
  }
  return kills;
}

/** @returns how many records are taken in; undefined where there is nothing left to do */
async function reaches(place: number, file: string, url: string): Promise<number | undefined> {
  const { operator } = developmentSession(url, 'default');
  for (;;) {
    const { state, controlTotal } = await operator.read('UsageFile', file);
    if (state !== 'received' && state !== 'validated') return undefined;
    if (controlTotal.received >= place) return controlTotal.received;
    await sleep(pauseMs);
  }
}
