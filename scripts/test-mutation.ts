import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Mutant } from './mutation/instrument.ts';
import { keptOutcomes, type KeptOutcomes } from './mutation/kept-outcomes.ts';
import { type Stage, stageOf } from './mutation/stage.ts';
import { openTrial, type Outcome } from './mutation/trial.ts';
import { makeWorkshop } from './mutation/workshop.ts';

interface Tried {
  readonly mutant: Mutant;
  readonly outcome: Outcome | undefined;
}

const isKilled = ({ outcome }: Tried): boolean => outcome?.kind === 'killed' || outcome?.kind === 'timedOut';
const isAlive = ({ outcome }: Tried): boolean => outcome !== undefined && !isKilled({ outcome } as Tried);
const packageOf = ({ path }: Mutant): string => path.slice(0, path.indexOf('/'));
const partOf = ({ path }: Mutant): string => dirname(path).replace('/src', '');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 120);

/**
 * Changes the domain one small thing at a time and sees whether its tests notice. What earlier runs found is kept as long as sources and tests are
 * the same, so that a run can be broken off and taken up again, part by part; it ends with the figures of all parts.
 * @param part of the paths of the sources to change
 */
async function testMutation(part = ''): Promise<void> {
  const workshop = await makeWorkshop();
  try {
    const tried: Tried[] = [];
    for (const [name, mutants] of Map.groupBy(workshop.mutants, packageOf)) {
      const stage = stageOf(workshop, name);
      const kept = keptOutcomes(stage, name);
      await tryAll(stage, kept, mutants.filter((mutant) => mutant.path.includes(part) && kept.of(mutant) === undefined));
      tried.push(...mutants.map((mutant) => ({ mutant, outcome: kept.of(mutant) })));
    }
    report(tried, part);
  } finally {
    rmSync(workshop.folder, { recursive: true, force: true });
  }
}

async function tryAll(stage: Stage, kept: KeptOutcomes, mutants: readonly Mutant[]): Promise<void> {
  if (mutants.length === 0) return;
  const trial = await openTrial(stage);
  try {
    for (const [path, own] of Map.groupBy(mutants, (mutant) => mutant.path)) {
      const begin = performance.now();
      for (const mutant of own) kept.add(mutant, await trial.outcomeOf(mutant));
      kept.save();
      console.log(`${path}: ${own.length} in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    }
  } finally {
    trial.end();
  }
}

function report(tried: readonly Tried[], part: string): void {
  console.log('');
  for (const { mutant: { path, line, kind, before, after }, outcome } of tried.filter((one) => one.mutant.path.includes(part) && isAlive(one))) console.log(`${path}:${line} ${outcome?.kind} ${kind}: ${oneLine(before)} -> ${oneLine(after)}`);
  console.log('\n| part | mutants | killed | of these by time | alive | not tried | % |\n|---|---|---|---|---|---|---|');
  for (const [name, own] of Map.groupBy(tried, ({ mutant }) => partOf(mutant))) console.log(row(name, own));
  console.log(row('all', tried));
}

function row(name: string, tried: readonly Tried[]): string {
  const [killed, alive] = [tried.filter(isKilled).length, tried.filter(isAlive).length];
  const byTime = tried.filter(({ outcome }) => outcome?.kind === 'timedOut').length;
  return `| ${name} | ${tried.length} | ${killed} | ${byTime} | ${alive} | ${tried.length - killed - alive} | ${((100 * killed) / Math.max(1, killed + alive)).toFixed(1)} |`;
}

await testMutation(process.argv[2]);
