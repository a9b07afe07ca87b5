import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Mutant } from './instrument.ts';
import type { Answer, Order, Survey, Surveyed, Verdict } from './protocol.ts';
import type { Workshop } from './workshop.ts';

/** Fewer than in `npm test`, the same ones in every session. */
const propertyRuns = '40';
/** A mutant that makes a loop endless is passed again and again, far more often than the tests alone pass it. */
const hitFactor = 100;
const patienceMs = 8000;
const slowness = 20;

/** What came of a mutant. */
export type Outcome = 'killed' | 'timedOut' | 'survived' | 'notCovered';

/** Runs mutants one after the other in a process that has everything loaded, and in a fresh one where that does not decide. */
export interface Trial {
  readonly survey: Survey;
  outcomeOf(mutant: Mutant): Promise<Outcome>;
  end(): void;
}

/** What a trial loads: the sources of one package and the tests that answer for them. */
interface Stage {
  readonly folder: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** Packages are tested by their own tests; what rating makes of an event shows in the lines that settlement makes of it. */
const alsoTestedBy: Readonly<Record<string, readonly string[]>> = { rating: ['settlement'] };

function stageOf({ folder, sources, tests }: Workshop, name: string): Stage {
  const within = (names: readonly string[]) => (path: string): boolean => names.some((one) => path.includes(`/domain/${one}/`));
  return { folder, sources: sources.filter(within([name])), tests: tests.filter(within([name, ...(alsoTestedBy[name] ?? [])])) };
}

/** A process that has sources and tests loaded. @param mutant active from the start, for what runs while modules are loaded */
function openSession({ folder, sources, tests }: Stage, mutant?: string): { process: ChildProcess; loaded: Promise<Answer | undefined> } {
  const options = { cwd: folder, execArgv: ['--disable-warning=ExperimentalWarning', '--max-old-space-size=1024'], silent: true, env: { ...process.env, CONCORD_PROPERTY_RUNS: propertyRuns, NODE_COMPILE_CACHE: join(folder, '.cache') } };
  const child = fork(join(import.meta.dirname, 'session.ts'), options);
  return { process: child, loaded: ask(child, { kind: 'load', sources, files: tests, ...(mutant !== undefined && { mutant }) }, 10 * patienceMs) };
}

/** @returns undefined where the process ended or took too long, and is then ended */
function ask(child: ChildProcess, order: Order, limitMs: number): Promise<Answer | undefined> {
  const { promise, resolve } = Promise.withResolvers<Answer | undefined>();
  const end = (answer: Answer | undefined): void => {
    clearTimeout(timer);
    child.removeAllListeners();
    if (answer === undefined) child.kill('SIGKILL');
    resolve(answer);
  };
  const timer = setTimeout(end, limitMs, undefined);
  child.once('message', (answer: Answer) => end(answer)).once('exit', () => end(undefined));
  child.send(order);
  return promise;
}

/** @throws where the tests of the package do not pass before anything is changed */
export async function openTrial(workshop: Workshop, name: string): Promise<Trial> {
  const stage = stageOf(workshop, name);
  let session = openSession(stage);
  const loaded = await session.loaded;
  if (loaded?.kind !== 'loaded') throw new Error(`the tests cannot be loaded: ${loaded?.kind === 'broken' ? loaded.message : 'the process ended'}`);
  const surveyed = await ask(session.process, { kind: 'survey' }, 600_000);
  if (surveyed?.kind !== 'surveyed') throw new Error('the tests do not come to an end');
  const { survey } = surveyed;
  const failing = survey.tests.filter(({ passes }) => !passes);
  if (failing.length > 0) throw new Error(`these fail before anything is changed: ${failing.map(({ name }) => name).join('; ')}`);

  const reopen = async (): Promise<void> => {
    session.process.kill('SIGKILL');
    session = openSession(stage);
    await session.loaded;
  };
  const inPlace = async (mutant: Mutant, tests: readonly Surveyed[]): Promise<Verdict | undefined> => {
    const tried = await ask(session.process, tryOrder(mutant, tests, survey), limitOf(tests));
    if (tried?.kind !== 'tried') await reopen();
    return tried?.kind === 'tried' ? tried.verdict : undefined;
  };
  const outcomeOf = async (mutant: Mutant): Promise<Outcome> => {
    const tests = testsOf(survey, mutant);
    if (tests.length > 0) {
      const verdict = await inPlace(mutant, tests);
      if (verdict === undefined) return 'timedOut';
      if (verdict.killedBy !== undefined && verdict.isCertain) return 'killed';
      if (verdict.killedBy !== undefined) await reopen();
      if (verdict.isCertain && testsAtLoad(survey, mutant).length === 0) return 'survived';
    }
    const all = [...tests, ...testsAtLoad(survey, mutant)];
    return all.length === 0 ? 'notCovered' : fresh(stage, mutant, tryOrder(mutant, all, survey), limitOf(all));
  };
  return { survey, outcomeOf, end: () => void session.process.kill('SIGKILL') };
}

/** Of the tests of another package, the quick ones: its properties pass everything and take their time. */
const quickMs = 100;
const answers = ({ file, durationMs }: Surveyed, { path }: Mutant): boolean => durationMs < quickMs || file.includes(`/domain/${path.slice(0, path.indexOf('/'))}/`);

/** The tests that pass the mutant, the quickest first. */
const testsOf = ({ tests, byTest }: Survey, mutant: Mutant): Surveyed[] => tests.filter((test) => answers(test, mutant) && byTest[test.id]?.[mutant.id] !== undefined).toSorted((a, b) => a.durationMs - b.durationMs);

/** The tests that may depend on what passes the mutant while it is loaded, the quickest first. */
const testsAtLoad = ({ tests, byTest, atLoad }: Survey, mutant: Mutant): Surveyed[] =>
  tests.filter((test) => answers(test, mutant) && byTest[test.id]?.[mutant.id] === undefined && (atLoad[mutant.id] !== undefined || byTest[test.file]?.[mutant.id] !== undefined)).toSorted((a, b) => a.durationMs - b.durationMs);

function tryOrder({ id }: Mutant, tests: readonly Surveyed[], { byTest }: Survey): Order {
  const hits = Math.max(1, ...tests.map((test) => byTest[test.id]?.[id] ?? 0));
  return { kind: 'try', mutant: id, tests: tests.map((test) => test.id), mostHits: hitFactor * hits + 100_000 };
}

const limitOf = (tests: readonly Surveyed[]): number => patienceMs + slowness * tests.reduce((sum, { durationMs }) => sum + durationMs, 0);

/** In a process of its own, in which no other mutant left anything behind. */
async function fresh(stage: Stage, { id }: Mutant, order: Order, limitMs: number): Promise<Outcome> {
  const session = openSession(stage, id);
  const loaded = await session.loaded;
  const tried = loaded?.kind === 'loaded' ? await ask(session.process, order, limitMs) : loaded;
  session.process.kill('SIGKILL');
  if (tried === undefined) return 'timedOut';
  return tried.kind === 'tried' && tried.verdict.killedBy === undefined ? 'survived' : 'killed';
}
