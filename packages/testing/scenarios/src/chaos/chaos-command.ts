import { parseArgs } from 'node:util';
import type { Fleet } from '@concord/server';
import type { BottomLine } from './bottom-line.ts';
import { killPlan, type Kill } from './kill-plan.ts';
import { killingScreen, timingScreen } from './screens.ts';
import { tellDisturbed, tellUndisturbed } from './tell-disturbed.ts';
import { withFleet } from './with-fleet.ts';

const usage = `npm run chaos -- [--seeds 20 | --seed N …] [--records 300] [--careless forgetful|repetitive]
Tells the smart city's month to nine processes on MongoDB and RabbitMQ while one of them is killed in every chapter, and holds what
is left against the same story undisturbed. With --careless the processes lose or repeat messages and nobody is killed: the
differences must be found. Exit code: 0 all equal (with --careless: differences found), 1 not so.
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Choice {
  readonly seeds: readonly number[];
  readonly records: number;
  readonly careless: string | undefined;
}

function choice(): Choice {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { seeds: { ...text, default: '20' }, seed: { ...text, multiple: true }, records: { ...text, default: '300' }, careless: text } });
  const seeds = values.seed?.map(Number) ?? Array.from({ length: Number(values.seeds) }, (_, index) => index + 1);
  if (![undefined, 'forgetful', 'repetitive'].includes(values.careless)) throw new Error(`processes are forgetful or repetitive, not ${String(values.careless)}`);
  return { seeds, records: Number(values.records), careless: values.careless };
}

interface Undisturbed {
  readonly expected: BottomLine;
  readonly times: ReadonlyMap<string, number>;
}

async function undisturbed({ url }: Fleet, records: number): Promise<Undisturbed> {
  const times = new Map<string, number>();
  const expected = await tellUndisturbed({ url, tenant: 'undisturbed', records, screen: timingScreen(times) });
  const seconds = [...times].map(([step, time]) => `${step} ${(time / 1000).toFixed(1)}`).join(', ');
  say(`undisturbed: ${expected.size} values (seconds: ${seconds})`);
  return { expected, times };
}

/** @returns whether everything came out the same. */
async function disturbed({ url, processes }: Fleet, seed: number, { records, expected, times }: Undisturbed & Pick<Choice, 'records'>): Promise<boolean> {
  const kills: string[] = [];
  const kill = ({ service }: Kill, step: string): void => {
    const pid = processes.find((process) => process.service === service)?.pid();
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
    kills.push(`${service}${pid === undefined ? ' (already dead)' : ''} in ${step}`);
  };
  const startedAt = performance.now();
  const differences = await tellDisturbed({ url, tenant: `seed-${seed}`, records, screen: killingScreen({ plan: killPlan(seed), times, kill }) }, expected);
  const outcome = differences.length === 0 ? 'the same to the cent' : `${differences.length} DIFFERENCES`;
  say(`seed ${seed}: ${outcome} in ${((performance.now() - startedAt) / 1000).toFixed(0)} s; killed ${kills.join(', ')}`);
  for (const difference of differences) say(`  ${difference}`);
  return differences.length === 0;
}

async function chaos({ seeds, records }: Choice): Promise<number> {
  return withFleet(async (running) => {
    const known = await undisturbed(running, records);
    const equal: number[] = [];
    for (const seed of seeds) if (await disturbed(running, seed, { ...known, records })) equal.push(seed);
    say(`${equal.length} of ${seeds.length} seeds came out the same`);
    return equal.length === seeds.length ? 0 : 1;
  });
}

/** Shows that the checker can fail. */
async function careless(records: number, how: string): Promise<number> {
  const { expected } = await withFleet((running) => undisturbed(running, records));
  process.env.CONCORD_CARELESS = how;
  const differences = await withFleet(({ url }) => tellDisturbed({ url, tenant: 'careless', records, screen: timingScreen(new Map()) }, expected), new URL('careless.worker.ts', import.meta.url));
  for (const difference of differences) say(`  ${difference}`);
  say(differences.length > 0 ? `as it must be, ${differences.length} differences were found` : 'NO DIFFERENCE was found, though processes were careless');
  return differences.length > 0 ? 0 : 1;
}

if (process.argv.includes('--help')) say(usage);
else {
  const chosen = choice();
  process.exitCode = await (chosen.careless === undefined ? chaos(chosen) : careless(chosen.records, chosen.careless));
}
