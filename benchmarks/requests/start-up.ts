import { type Benchmark, loadNow, machine, rounded } from '../report.ts';
import { startSuite } from '../suite.ts';
import { rawServer } from './beside-raw.ts';
import { median } from './compare.ts';

export const startUp: Benchmark = {
  name: 'start-up',
  about: 'from the start of the process to the first good answer of /health/ready, whole suite embedded on empty data',
  async run() {
    const runs: number[] = [];
    const rawRuns: number[] = [];
    const memory: number[] = [];
    for (let round = 0; round < 5; round++) {
      const raw = await rawServer();
      rawRuns.push(raw.startSeconds);
      await raw.stop();
      const suite = await startSuite();
      runs.push(suite.startSeconds);
      memory.push(suite.memoryMiB());
      await suite.stop();
    }
    const [value, raw] = [median(runs), median(rawRuns)];
    return {
      name: this.name, unit: 's', value: rounded(value), raw: rounded(raw), ratio: rounded(value / raw), memoryMiB: Math.round(median(memory)), machine: machine(), load: loadNow(),
      method: 'five starts, in turn with those of a bare Node server; a new data folder each; asked every 5 ms', runs: runs.map(rounded), rawRuns: rawRuns.map(rounded),
    };
  },
};
