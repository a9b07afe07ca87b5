import { expect } from 'expect';
import { describe, it } from 'jest-circus';
import { loadByEdition, loadTests, type Runnable } from './loaded-tests.ts';
import type { Answer, Attempt, Hits, Order, Survey, Surveyed, Verdict } from './protocol.ts';

/** What Stryker's switches read and count. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
}

type Tests = ReadonlyMap<string, Runnable>;

const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches, describe, it, expect });
loadByEdition(process.cwd());

let known: Tests = new Map();

const entering = (file: string | undefined): void => {
  switches.currentTestId = file;
};

async function passes(tests: Tests, id: string): Promise<boolean> {
  switches.currentTestId = id;
  try {
    await tests.get(id)?.run();
    return true;
  } catch {
    return false;
  } finally {
    switches.currentTestId = undefined;
  }
}

async function survey(): Promise<Survey> {
  const surveyed: Surveyed[] = [];
  for (const { id, file, name } of known.values()) {
    const begin = performance.now();
    surveyed.push({ id, file, name, passes: await passes(known, id), durationMs: performance.now() - begin });
  }
  return { tests: surveyed, byTest: switches.mutantCoverage?.perTest ?? {}, atLoad: switches.mutantCoverage?.static ?? {} };
}

const fileOf = (tests: Tests, id: string): string | undefined => tests.get(id)?.file;

const activate = ({ mutant, mostHits }: Attempt): void => void Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit: mostHits });
const deactivate = (): void => {
  switches.activeMutant = undefined;
};

/** Runs the tests until one fails. What fails without the mutant too fails because of what an earlier one left behind. */
async function tryInPlace(attempt: Attempt): Promise<Verdict> {
  let isCertain = true;
  for (const id of attempt.tests) {
    activate(attempt);
    const isKilled = !(await passes(known, id));
    isCertain &&= (switches.hitCount ?? 0) > 0;
    deactivate();
    if (isKilled) return { killedBy: fileOf(known, id), isCertain: await passes(known, id) };
  }
  return { isCertain };
}

/** With modules of its own, in which no other mutant left anything behind and which were loaded with this one. */
async function tryAfresh(attempt: Attempt, cast: NonNullable<Attempt['afresh']>): Promise<Verdict> {
  activate(attempt);
  try {
    const tests = await loadTests(cast, entering);
    for (const id of attempt.tests) {
      activate(attempt);
      if (!tests.has(id) || !(await passes(tests, id))) return { killedBy: fileOf(known, id), isCertain: true };
    }
    return { isCertain: true };
  } catch {
    return { killedBy: switches.currentTestId ?? cast.files[0], isCertain: true };
  } finally {
    entering(undefined);
    deactivate();
  }
}

async function answerTo(order: Order): Promise<Answer> {
  if (order.kind === 'survey') return { kind: 'surveyed', survey: await survey() };
  if (order.kind === 'try') return { kind: 'tried', verdict: await (order.afresh === undefined ? tryInPlace(order) : tryAfresh(order, order.afresh)) };
  known = await loadTests(order, entering);
  return { kind: 'loaded' };
}

const reply = (answer: Answer): unknown => process.send?.(answer);
process.on('message', (order: Order) => {
  void answerTo(order).then(reply, (error: unknown) => reply({ kind: 'broken', message: String(error) }));
});
process.on('disconnect', () => process.exit());
