import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark, Size } from '../report.ts';
import { sendLoad } from '../requests/compare.ts';
import type { LoadCase } from '../requests/load-case.ts';
import { settled } from '../server.ts';
import { folderOnDisk, startSuite, type Suite } from '../suite.ts';
import { type CpuProfile, monotonicMicroseconds, type NameOf, spentBy, type Stretch } from './cpu-profile.ts';

/** What ran in a suite while it worked, thread by thread. */
export interface Recording extends Stretch {
  /** Requests or records. */
  readonly count: number;
  readonly folder: string;
  readonly profiles: readonly CpuProfile[];
}

/** A benchmark of the suite embedded, whose time can be looked into. */
export interface Recordable extends Benchmark {
  readonly record: (size: Size) => Promise<Recording>;
}

/** Does what is to be recorded. @returns how many requests or records that were */
export type Work = (suite: Suite) => Promise<number>;

/** Runs a suite of its own under V8's profiler: a profiler costs, so no other figure is taken of it. @param prepare what is done before, unrecorded */
export async function recorded(prepare: (suite: Suite) => Promise<Work>): Promise<Recording> {
  const folder = folderOnDisk('profile');
  const suite = await startSuite(['--cpu-prof', `--cpu-prof-dir=${folder}`]);
  try {
    const work = await prepare(suite);
    const from = monotonicMicroseconds();
    const count = await work(suite);
    await settled(suite);
    const until = monotonicMicroseconds();
    await suite.stop();
    return { count, from, until, folder, profiles: readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile) };
  } finally {
    await suite.stop();
  }
}

/** Ten seconds of the load of a case, after three that are not recorded. */
export const loadRecorded = ({ prepare }: LoadCase): Promise<Recording> => recorded(async (suite) => {
  const load = { ...(await prepare(suite)), host: '127.0.0.1', port: suite.port, warmUpSeconds: 0 };
  await sendLoad({ ...load, firstSerial: 0, seconds: 3 }).finally(() => settled(suite));
  return async () => (await sendLoad({ ...load, firstSerial: 1_000_000, seconds: 10 })).sent;
});

/** µs for each request or record, by name, most first; of all threads together. */
export function microseconds({ profiles, count, from, until }: Recording, nameOf: NameOf): readonly (readonly [string, number])[] {
  const spent = new Map<string, number>();
  for (const [name, time] of profiles.flatMap((profile) => [...spentBy(profile, { from, until }, nameOf)])) spent.set(name, (spent.get(name) ?? 0) + time / count);
  return [...spent].toSorted(([, left], [, right]) => right - left);
}
