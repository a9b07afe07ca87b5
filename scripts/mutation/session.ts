import { pathToFileURL } from 'node:url';
import { expect } from 'expect';
import { describe, it } from 'jest-circus';
import { loadByEdition, loadTests, nextEdition, type Runnable } from './loaded-tests.ts';
import type { Answer, Attempt, Cast, Hits, Order, Survey, Surveyed, Verdict } from './protocol.ts';

/** What Stryker's switches read and count. */
interface Switches {
  activeMutant?: number | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
}

type Tests = ReadonlyMap<string, Runnable>;

const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches, describe, it, expect });
loadByEdition(process.cwd());

let cast: Cast = { sources: [], files: [] };
let known: Tests = new Map();

/** Loads what is tested, then each file of tests, so that it is known which of them passes a mutant while it is loaded. */
async function load({ sources, files }: Cast, isCounted: boolean): Promise<Tests> {
  nextEdition(isCounted);
  for (const path of sources) await import(pathToFileURL(path).href);
  const tests: Runnable[] = [];
  for (const file of files) tests.push(...(await loadUnder(file)));
  return new Map(tests.map((test) => [test.id, test]));
}

async function loadUnder(file: string): Promise<readonly Runnable[]> {
  switches.currentTestId = file;
  try {
    return await loadTests(file);
  } finally {
    switches.currentTestId = undefined;
  }
}

async function passes(test: Runnable): Promise<boolean> {
  switches.currentTestId = test.id;
  try {
    await test.run();
    return true;
  } catch {
    return false;
  } finally {
    switches.currentTestId = undefined;
  }
}

/** Sees which tests pass which mutants, and goes on with modules that count no more. */
async function survey(): Promise<Survey> {
  const surveyed: Surveyed[] = [];
  known = await load(cast, true);
  for (const test of known.values()) {
    const { id, file, name } = test;
    const begin = performance.now();
    surveyed.push({ id, file, name, passes: await passes(test), durationMs: performance.now() - begin });
  }
  known = await load(cast, false);
  return { tests: surveyed, byTest: switches.mutantCoverage?.perTest ?? {}, atLoad: switches.mutantCoverage?.static ?? {} };
}

const activate = ({ mutant, mostHits }: Attempt): void => void Object.assign(switches, { activeMutant: Number(mutant), hitCount: 0, hitLimit: mostHits });
const deactivate = (): void => {
  switches.activeMutant = undefined;
};

/** Runs the tests until one fails. What fails without the mutant too fails because of what an earlier one left behind. */
async function tryInPlace(attempt: Attempt): Promise<Verdict> {
  let isCertain = true;
  for (const test of attempt.tests.flatMap((id) => known.get(id) ?? [])) {
    activate(attempt);
    const isKilled = !(await passes(test));
    isCertain &&= (switches.hitCount ?? 0) > 0;
    deactivate();
    if (isKilled) return { killedBy: test.file, isCertain: await passes(test) };
  }
  return { isCertain };
}

/** With modules of its own, in which no other mutant left anything behind and which are loaded with this one, file by file until a test fails. */
async function tryAfresh(attempt: Attempt): Promise<Verdict> {
  nextEdition(false);
  const wanted = new Set(attempt.tests);
  for (const file of new Set(attempt.tests.flatMap((id) => known.get(id)?.file ?? []))) {
    activate(attempt);
    const isKilled = await fails(file, wanted, attempt);
    deactivate();
    if (isKilled) return { killedBy: file, isCertain: true };
  }
  return { isCertain: true };
}

async function fails(file: string, wanted: ReadonlySet<string>, attempt: Attempt): Promise<boolean> {
  try {
    for (const test of (await loadUnder(file)).filter(({ id }) => wanted.has(id))) {
      activate(attempt);
      if (!(await passes(test))) return true;
    }
    return false;
  } catch {
    return true;
  }
}

async function answerTo(order: Order): Promise<Answer> {
  if (order.kind === 'survey') return { kind: 'surveyed', survey: await survey() };
  if (order.kind === 'try') return { kind: 'tried', verdict: await (order.isAfresh ? tryAfresh(order) : tryInPlace(order)) };
  cast = order;
  known = await load(cast, false);
  return { kind: 'loaded' };
}

const reply = (answer: Answer): unknown => process.send?.(answer);
process.on('message', (order: Order) => {
  void answerTo(order).then(reply, (error: unknown) => reply({ kind: 'broken', message: String(error) }));
});
process.on('disconnect', () => process.exit());
