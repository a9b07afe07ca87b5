import { type ChildProcess, fork } from 'node:child_process';
import { join, relative } from 'node:path';
import type { Mutant } from './instrument.ts';
import type { Answer, Attempt, Order, Survey, Surveyed, Verdict } from './protocol.ts';
import type { Stage } from './stage.ts';

/** Fewer than in `npm test`, the same ones in every session. */
const propertyRuns = '40';
/** A mutant that makes a loop endless is passed again and again, far more often than the tests alone pass it. */
const hitFactor = 100;
const patienceMs = 8000;
const loadMs = 60_000;
const slowness = 20;
/** Modules that were loaded once stay: after so many editions a process is ended. */
const mostEditions = 100;

/** What came of a mutant. */
export interface Outcome {
  readonly kind: 'killed' | 'timedOut' | 'survived' | 'notCovered';
  /** The file of tests that noticed it, in the workshop. */
  readonly killedBy?: string | undefined;
}

/** Runs mutants one after the other in a process that has everything loaded, with modules loaded anew where that does not decide. */
export interface Trial {
  readonly survey: Survey;
  outcomeOf(mutant: Mutant): Promise<Outcome>;
  end(): void;
}

interface Session {
  readonly process: ChildProcess;
  readonly loaded: Promise<Answer | undefined>;
  editions: number;
}

function openSession({ folder, sources, tests }: Stage): Session {
  const options = { cwd: folder, execArgv: ['--disable-warning=ExperimentalWarning', '--max-old-space-size=3072'], silent: true, env: { ...process.env, CONCORD_PROPERTY_RUNS: propertyRuns } };
  const child = fork(join(import.meta.dirname, 'session.ts'), options);
  return { process: child, loaded: ask(child, { kind: 'load', sources, files: tests }, loadMs), editions: 0 };
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
export async function openTrial(stage: Stage): Promise<Trial> {
  let session = openSession(stage);
  const survey = await surveyOf(session);

  const reopen = async (): Promise<void> => {
    session.process.kill('SIGKILL');
    session = openSession(stage);
    await session.loaded;
  };
  const attempt = async (order: Attempt, limitMs: number): Promise<Verdict | undefined> => {
    const tried = await ask(session.process, { kind: 'try', ...order }, limitMs);
    session.editions += Number(order.isAfresh);
    if (tried?.kind !== 'tried' || session.editions > mostEditions) await reopen();
    return tried?.kind === 'tried' ? tried.verdict : undefined;
  };
  const afresh = async (mutant: Mutant, tests: readonly Surveyed[]): Promise<Outcome> => {
    const verdict = await attempt({ ...attemptOf(mutant, tests, survey), isAfresh: true }, loadMs + limitOf(tests));
    if (verdict === undefined) return { kind: 'timedOut' };
    return verdict.killedBy === undefined ? { kind: 'survived' } : killedBy(stage, verdict.killedBy);
  };
  const outcomeOf = async (mutant: Mutant): Promise<Outcome> => {
    const [tests, atLoad] = [testsOf(survey, mutant), testsAtLoad(survey, mutant)];
    if (tests.length === 0) return atLoad.length === 0 ? { kind: 'notCovered' } : afresh(mutant, atLoad);
    const verdict = await attempt({ ...attemptOf(mutant, tests, survey), isAfresh: false }, limitOf(tests));
    if (verdict === undefined) return { kind: 'timedOut' };
    if (verdict.killedBy !== undefined && verdict.isCertain) return killedBy(stage, verdict.killedBy);
    if (verdict.killedBy !== undefined) await reopen();
    const open = verdict.isCertain ? atLoad : [...tests, ...atLoad];
    return open.length === 0 ? { kind: 'survived' } : afresh(mutant, open);
  };
  return { survey, outcomeOf, end: () => void session.process.kill('SIGKILL') };
}

const killedBy = ({ folder }: Stage, file: string): Outcome => ({ kind: 'killed', killedBy: relative(folder, file) });

async function surveyOf(session: Session): Promise<Survey> {
  const loaded = await session.loaded;
  if (loaded?.kind !== 'loaded') throw new Error(`the tests cannot be loaded: ${loaded?.kind === 'broken' ? loaded.message : 'the process ended'}`);
  const surveyed = await ask(session.process, { kind: 'survey' }, 600_000);
  if (surveyed?.kind !== 'surveyed') throw new Error('the tests do not come to an end');
  const failing = surveyed.survey.tests.filter(({ passes }) => !passes);
  if (failing.length > 0) throw new Error(`these fail before anything is changed: ${failing.map(({ name }) => name).join('; ')}`);
  return surveyed.survey;
}

const quickestFirst = (a: Surveyed, b: Surveyed): number => a.durationMs - b.durationMs;

/** The tests that pass the mutant, the quickest first. */
const testsOf = ({ tests, byTest }: Survey, mutant: Mutant): Surveyed[] => tests.filter((test) => byTest[test.id]?.[mutant.id] !== undefined).toSorted(quickestFirst);

/** The tests that may depend on what passes the mutant while it is loaded, the quickest first. */
const testsAtLoad = ({ tests, byTest, atLoad }: Survey, mutant: Mutant): Surveyed[] =>
  tests.filter((test) => byTest[test.id]?.[mutant.id] === undefined && (atLoad[mutant.id] !== undefined || byTest[test.file]?.[mutant.id] !== undefined)).toSorted(quickestFirst);

function attemptOf({ id }: Mutant, tests: readonly Surveyed[], { byTest, atLoad }: Survey): Omit<Attempt, 'isAfresh'> {
  const hits = Math.max(1, atLoad[id] ?? 0, ...tests.flatMap((test) => [byTest[test.id]?.[id] ?? 0, byTest[test.file]?.[id] ?? 0]));
  return { mutant: id, tests: tests.map((test) => test.id), mostHits: hitFactor * hits + 100_000 };
}

const limitOf = (tests: readonly Surveyed[]): number => patienceMs + slowness * tests.reduce((sum, { durationMs }) => sum + durationMs, 0);
