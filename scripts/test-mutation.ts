import { rmSync } from 'node:fs';
import type { Mutant } from './mutation/instrument.ts';
import { openTrial, type Outcome, type Trial } from './mutation/trial.ts';
import { makeWorkshop } from './mutation/workshop.ts';

interface Tried {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
}

const isKilled = ({ outcome }: Tried): boolean => outcome === 'killed' || outcome === 'timedOut';
const packageOf = ({ path }: Mutant): string => path.slice(0, path.indexOf('/'));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 120);

/** Changes the domain one small thing at a time and sees whether its tests notice. @param part of the paths of the sources to change */
async function testMutation(part = ''): Promise<void> {
  const workshop = await makeWorkshop();
  const mutants = workshop.mutants.filter(({ path }) => path.includes(part));
  const tried: Tried[] = [];
  try {
    for (const [name, own] of Map.groupBy(mutants, packageOf)) tried.push(...(await tryAll(await openTrial(workshop, name), own)));
    report(tried);
  } finally {
    rmSync(workshop.folder, { recursive: true, force: true });
  }
}

/** Survivors are told as they are found: all of the domain takes a while. */
async function tryAll(trial: Trial, mutants: readonly Mutant[]): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const mutant of mutants) {
    const outcome = await trial.outcomeOf(mutant);
    tried.push({ mutant, outcome });
    if (outcome === 'survived' || outcome === 'notCovered') console.log(`${mutant.path}:${mutant.line} ${outcome} ${mutant.kind}: ${oneLine(mutant.before)} -> ${oneLine(mutant.after)}`);
  }
  trial.end();
  return tried;
}

function report(tried: readonly Tried[]): void {
  console.log('\n| package | mutants | killed | of these by time | % |\n|---|---|---|---|---|');
  for (const [name, own] of Map.groupBy(tried, ({ mutant }) => packageOf(mutant))) console.log(row(name, own));
  console.log(row('all', tried));
}

function row(name: string, tried: readonly Tried[]): string {
  const killed = tried.filter(isKilled).length;
  return `| ${name} | ${tried.length} | ${killed} | ${tried.filter(({ outcome }) => outcome === 'timedOut').length} | ${((100 * killed) / tried.length).toFixed(1)} |`;
}

await testMutation(process.argv[2]);
