import { pathToFileURL } from 'node:url';
import { expect } from 'expect';
import fc from 'fast-check';
import { describe, getState, it } from 'jest-circus';
import type { Answer, Hits, Order, Survey, Surveyed, Test, Verdict } from './protocol.ts';

/** What Stryker's switches read and count. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly static: Hits; readonly perTest: Readonly<Record<string, Hits>> };
}

interface Runnable extends Test {
  readonly run: () => unknown;
}

type Node = ReturnType<typeof getState>['rootDescribeBlock']['children'][number];

const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches, describe, it, expect });

const tests = new Map<string, Runnable>();

/** Loads what is tested, then each file of tests, so that it is known which of them passes a mutant while it is loaded. */
async function load({ sources, files, mutant }: Order & { kind: 'load' }): Promise<Answer> {
  switches.activeMutant = mutant;
  for (const path of sources) await import(pathToFileURL(path).href);
  for (const file of files) {
    switches.currentTestId = file;
    settleChance();
    const { children } = getState().rootDescribeBlock;
    const known = children.length;
    await import(pathToFileURL(file).href);
    for (const child of children.slice(known)) collect(child, file, '');
  }
  switches.currentTestId = undefined;
  settleChance();
  return { kind: 'loaded' };
}

/** The same runs of every property in every session; nobody reads the smallest failure. */
const settleChance = (): void => fc.configureGlobal({ seed: 1, endOnFailure: true });

function collect(node: Node, file: string, path: string): void {
  const name = `${path} ${node.name}`.trim();
  if (node.type === 'describeBlock') {
    for (const child of node.children) collect(child, file, name);
    return;
  }
  const { fn } = node;
  const id = `${file} ${tests.size}`;
  tests.set(id, { id, file, name, run: () => Reflect.apply(fn, undefined, []) as unknown });
}

async function passes(id: string): Promise<boolean> {
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
  for (const { id, file, name } of tests.values()) {
    const begin = performance.now();
    surveyed.push({ id, file, name, passes: await passes(id), durationMs: performance.now() - begin });
  }
  return { tests: surveyed, byTest: switches.mutantCoverage?.perTest ?? {}, atLoad: switches.mutantCoverage?.static ?? {} };
}

/** Runs the tests until one fails. What fails without the mutant too fails because of what an earlier one left behind. */
async function tryMutant({ mutant, tests: ids, mostHits }: Order & { kind: 'try' }): Promise<Verdict> {
  let isCertain = true;
  for (const id of ids) {
    Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit: mostHits });
    const isKilled = !(await passes(id));
    isCertain &&= (switches.hitCount ?? 0) > 0;
    switches.activeMutant = undefined;
    if (isKilled) return { killedBy: id, isCertain: await passes(id) };
  }
  return { isCertain };
}

async function answerTo(order: Order): Promise<Answer> {
  if (order.kind === 'load') return load(order);
  return order.kind === 'survey' ? { kind: 'surveyed', survey: await survey() } : { kind: 'tried', verdict: await tryMutant(order) };
}

const reply = (answer: Answer): unknown => process.send?.(answer);
process.on('message', (order: Order) => {
  void answerTo(order).then(reply, (error: unknown) => reply({ kind: 'broken', message: String(error) }));
});
process.on('disconnect', () => process.exit());
