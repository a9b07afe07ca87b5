import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { getState, resetState } from 'jest-circus';
import type { Test } from './protocol.ts';

export interface Runnable extends Test {
  readonly run: () => unknown;
}

type Node = ReturnType<typeof getState>['rootDescribeBlock']['children'][number];

/** Modules below a folder are loaded once for each edition, whoever imports them. */
let edition = 0;

/** Whether what passes a mutant is counted, which makes everything many times slower. */
let isCounted = true;

/** @param counted whether its passes of mutants are counted */
export const nextEdition = (counted: boolean): void => {
  edition += 1;
  isCounted = counted;
};

/** Types are taken off, and mutants known by number: the switch of each is asked all the time. */
const prepared = (text: string): string => stripTypeScriptTypes(text).replace(/stryMutAct_9fa48\("(\d+)"\)/g, 'stryMutAct_9fa48($1)');
const uncounted = (text: string): string => text.replace(/stryCov_9fa48\("[^)]*\)/g, '0');

/** Lets what lies below a folder be loaded many times in one process. */
export function loadByEdition(folder: string): void {
  const below = `${pathToFileURL(folder).href}/`;
  const ready = new Map<string, string>();
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      return found.url.startsWith(below) && found.url.endsWith('.ts') ? { ...found, url: `${found.url}?${edition}` } : found;
    },
    load(url, context, next) {
      const [address = url, ownEdition] = url.split('?');
      if (!address.startsWith(below) || ownEdition === undefined) return next(url, context);
      const source = ready.get(address) ?? prepared(readFileSync(fileURLToPath(address), 'utf8'));
      ready.set(address, source);
      return { format: 'module', source: isCounted ? source : uncounted(source), shortCircuit: true };
    },
  });
}

/** Loads a file of tests, and what it imports, in the edition of now. A file that could not be loaded before this one left its `describe` open. */
export async function loadTests(file: string): Promise<Runnable[]> {
  resetState();
  settleChance();
  await import(pathToFileURL(file).href);
  settleChance();
  return runnable(getState().rootDescribeBlock.children, file, '').map((test, index) => ({ ...test, id: `${file} ${index}` }));
}

/** The same runs of every property in every session; nobody reads the smallest failure. */
const settleChance = (): void => fc.configureGlobal({ seed: 1, endOnFailure: true });

function runnable(nodes: readonly Node[], file: string, path: string): Omit<Runnable, 'id'>[] {
  return nodes.flatMap((node) => {
    const name = `${path} ${node.name}`.trim();
    if (node.type === 'describeBlock') return runnable(node.children, file, name);
    const { fn } = node;
    return [{ file, name, run: () => Reflect.apply(fn, undefined, []) as unknown }];
  });
}
