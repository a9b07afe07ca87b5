import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Benchmark, loadNow, machine, type Report, rounded } from '../report.ts';
import { median } from '../requests/compare.ts';
import { folderOnDisk, startSuite, type Suite } from '../suite.ts';
import { sendFile, type Taken } from './send-usage-file.ts';
import { concludeAll } from './usage-agreements.ts';
import { usageSize } from './usage-file.ts';
import { jsonLines, recordsOf, type UsageSize, writeUsageFile } from './usage-forms.ts';

interface Soak {
  readonly size: UsageSize;
  readonly minutes: number;
}

/** Files one after the other, as long as there is time. What it takes to write one is in the time, not in the rate. */
async function soaked(suite: Suite, folder: string, { size, minutes }: Soak): Promise<readonly Taken[]> {
  await concludeAll(suite, size.agreements);
  const [taken, path, end]: [Taken[], string, number] = [[], join(folder, 'usage'), performance.now() + minutes * 60_000];
  while (performance.now() < end) {
    await writeUsageFile(path, jsonLines, recordsOf(taken.length, size));
    taken.push(await sendFile(suite, { path, form: jsonLines, query: '' }));
  }
  return taken;
}

const ofAll = (files: readonly Taken[], figure: Exclude<keyof Taken, 'getMs'>): number => rounded(median(files.map((file) => file[figure])));

/** The last third of the files beside the first. */
function reportOf(taken: readonly Taken[], { size: { records, agreements }, minutes }: Soak): Report {
  const third = Math.ceil(taken.length / 3);
  const [first, last] = [taken.slice(0, third), taken.slice(-third)];
  const [value, raw] = [ofAll(last, 'perSecond'), ofAll(first, 'perSecond')];
  return {
    name: usageSoak.name, unit: 'records/s', value, raw, ratio: rounded(value / raw), against: 'the first third of the files', memoryMiB: Math.round(Math.max(...taken.map(({ memoryMiB }) => memoryMiB))), machine: machine(), load: loadNow(),
    method: `${String(taken.length)} files of ${String(records)} records one after the other for ${String(minutes)} minutes, ${String(agreements)} agreements, whole suite, embedded; the last third of the files`,
    runs: taken.map(({ perSecond }) => rounded(perSecond)), rawRuns: first.map(({ perSecond }) => rounded(perSecond)),
    details: { cpuMicroseconds: ofAll(last, 'cpuMicroseconds'), firstCpuMicroseconds: ofAll(first, 'cpuMicroseconds'), lastMemoryMiB: ofAll(last, 'memoryMiB'), firstMemoryMiB: ofAll(first, 'memoryMiB') },
  };
}

export const usageSoak: Benchmark = {
  name: 'usage-soak',
  about: 'files of usage for twenty minutes, or as many as --minutes says: rate and memory of the last third beside those of the first',
  async run({ minutes = 20, ...asked }) {
    const [suite, folder, soak] = [await startSuite(), folderOnDisk(), { size: usageSize(asked), minutes }];
    try {
      return reportOf(await soaked(suite, folder, soak), soak);
    } finally {
      await suite.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
