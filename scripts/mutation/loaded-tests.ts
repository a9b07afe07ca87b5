import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { getState } from 'jest-circus';
import type { Cast, Test } from './protocol.ts';

export interface Runnable extends Test {
  readonly run: () => unknown;
}

type Node = ReturnType<typeof getState>['rootDescribeBlock']['children'][number];

/** Modules below a folder are loaded once for each edition, whoever imports them. */
let edition = 0;

/** Lets what lies below a folder be loaded many times in one process. */
export function loadByEdition(folder: string): void {
  const below = `${pathToFileURL(folder).href}/`;
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      return found.url.startsWith(below) && found.url.endsWith('.ts') ? { ...found, url: `${found.url}?${edition}` } : found;
    },
  });
}

/**
 * Loads a new edition of what is tested, then each file of tests.
 * @param entering is called before each file, so that it is known which of them passes a mutant while it is loaded
 */
export async function loadTests({ sources, files }: Cast, entering: (file: string | undefined) => void): Promise<ReadonlyMap<string, Runnable>> {
  edition += 1;
  const tests: Runnable[] = [];
  const { children } = getState().rootDescribeBlock;
  for (const path of sources) await import(pathToFileURL(path).href);
  for (const file of files) {
    entering(file);
    settleChance();
    children.length = 0;
    await import(pathToFileURL(file).href);
    tests.push(...runnable(children, file, '').map((test, index) => ({ ...test, id: `${file} ${index}` })));
  }
  entering(undefined);
  settleChance();
  return new Map(tests.map((test) => [test.id, test]));
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
