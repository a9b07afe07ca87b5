import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRecorded } from '../profile/recording.ts';
import { stagesOf } from '../profile/stages.ts';
import { type Benchmark, throughput } from '../report.ts';
import { type Server, startServer } from '../server.ts';
import { folderOnDisk, startSuite, type Suite } from '../suite.ts';
import { alternate } from './compare.ts';
import type { LoadCase } from './load-case.ts';

const rounds = 'five runs of 3 s after 1 s of warm-up, in turn with a bare server';

/** @param sample file with the JSON that a GET is answered with */
export const rawServer = (sample?: string): Promise<Server> =>
  startServer((port) => [join(import.meta.dirname, 'raw-server.ts'), String(port), ...(sample === undefined ? [] : [sample])], '/');

export const besideRaw = ({ name, about, method, prepare }: LoadCase): Benchmark => ({
  name,
  about,
  async run() {
    const suite = await startSuite();
    const folder = folderOnDisk();
    try {
      const shape = await prepare(suite);
      const sample = join(folder, 'sample.json');
      writeFileSync(sample, shape.method === 'GET' ? JSON.stringify(await answerOf(suite, shape.paths[0] ?? '')) : '{}');
      const raw = await rawServer(sample);
      const runs = await alternate(suite, raw, { suite: shape, raw: shape }).finally(() => raw.stop());
      const report = throughput(name, `${method}; ${rounds}`, runs, suite.memoryMiB());
      await suite.stop();
      return { ...report, stages: stagesOf(await loadRecorded({ name, about, method, prepare })) };
    } finally {
      await suite.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
});

/** @throws Error when it is none of success */
export async function answerOf(suite: Suite, path: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${String(suite.port)}${path}`, { headers: suite.headers });
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
  return response.json();
}
