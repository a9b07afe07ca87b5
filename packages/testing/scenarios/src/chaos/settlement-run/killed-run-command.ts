import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { givenMortalSuite } from '../mortal-suite.ts';
import { withFleet } from '../with-fleet.ts';
import { blowsOf, stepNames } from './blows.ts';
import { tellKilled, tellWhole } from './tell-killed.ts';

const usage = `npm run chaos -- settlement-run [--seeds 50 | --seed N …] [--services N] [--real]
Closes the quarter of examples/quarter-close once undisturbed, then once for each seed while whatever process is at work dies in each of
${stepNames.length} steps, from the request of a run to the bank's word on its payouts. Documents must be the same byte by byte, everything else value by
value. With --services one agreement has so many more, each with a line: from 50 on lines, entries and rates of bills are kept together. Embedded in one process, or with --real in nine on MongoDB and RabbitMQ. Exit code: 0 all the same and somebody died in every step, 1 not so.
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const worker = new URL('mortal.worker.ts', import.meta.url);

function choice() {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ allowPositionals: true, options: { seeds: { ...text, default: '50' }, seed: { ...text, multiple: true }, services: { ...text, default: '0' }, real: { type: 'boolean', default: false } } });
  return { services: Number(values.services), seeds: values.seed?.map(Number) ?? Array.from({ length: Number(values.seeds) }, (_, index) => index + 1), real: values.real };
}

interface Plan {
  readonly seeds: readonly number[];
  readonly services: number;
  readonly folder: string;
}

async function compare(url: string, { seeds, services, folder }: Plan): Promise<number> {
  const expected = await tellWhole(url, services);
  say(`undisturbed: ${expected.documents.size} documents, ${expected.left.size} values`);
  let same = 0;
  for (const seed of seeds) {
    const startedAt = performance.now();
    const differences = await tellKilled({ url, seed, folder, services }, expected);
    say(`seed ${seed}: ${differences.length === 0 ? `the same after ${blowsOf(seed).length} deaths` : `${differences.length} DIFFERENCES`} in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
    for (const difference of differences) say(`  ${difference}`);
    if (differences.length === 0) same += 1;
  }
  say(`${same} of ${seeds.length} seeds came out the same, byte by byte`);
  return same === seeds.length ? 0 : 1;
}

async function embedded(plan: Plan): Promise<number> {
  const { suite, close } = await givenMortalSuite({ module: fileURLToPath(worker), settings: { CONCORD_BLOWS: plan.folder } });
  return compare(suite.url, plan).finally(close);
}

function real(plan: Plan): Promise<number> {
  process.env.CONCORD_BLOWS = plan.folder;
  return withFleet(({ url }) => compare(url, plan), worker);
}

if (process.argv.includes('--help')) say(usage);
else {
  const { real: isReal, ...chosen } = choice();
  const folder = await mkdtemp(join(tmpdir(), 'concord-killed-run-'));
  process.exitCode = await (isReal ? real : embedded)({ ...chosen, folder }).finally(() => rm(folder, { recursive: true }));
}
