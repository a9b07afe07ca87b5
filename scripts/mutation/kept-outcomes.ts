import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digestOf, type Mutant } from './instrument.ts';
import type { Stage } from './stage.ts';
import type { Outcome } from './trial.ts';

const store = join(import.meta.dirname, '../../node_modules/.cache/mutation');

/** What came of a mutant, and the tests that said so, as a digest. */
interface Kept extends Outcome {
  readonly tests: string;
}

/** By path of the source, then by mutant. */
type Sources = Record<string, { readonly text: string; readonly outcomes: Record<string, Kept> }>;

/** What came of the mutants of one package in earlier runs. */
export interface KeptOutcomes {
  /** @returns undefined where its source has changed since, or the tests that told it */
  of(mutant: Mutant): Outcome | undefined;
  add(mutant: Mutant, outcome: Outcome): void;
  save(): void;
}

/** A killed mutant stays so while its source and the tests that killed it are the same; one that survived, while all tests that answer for it are. */
export function keptOutcomes(stage: Stage, name: string): KeptOutcomes {
  const path = join(store, `${name}.json`);
  const sources: Sources = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Sources) : {};
  const digests = new Map(stage.tests.map((file) => [relative(stage.folder, file), digestOf(readFileSync(file, 'utf8'))]));
  const everyTest = digestOf([...digests.values()].join());
  const testsOf = ({ killedBy }: Outcome): string | undefined => (killedBy === undefined ? everyTest : digests.get(killedBy));
  return {
    of(mutant) {
      const source = sources[mutant.path];
      const kept = source?.text === mutant.digest ? source.outcomes[keyOf(mutant)] : undefined;
      return kept !== undefined && kept.tests === testsOf(kept) ? kept : undefined;
    },
    add(mutant, outcome) {
      const known = sources[mutant.path];
      const source = known?.text === mutant.digest ? known : { text: mutant.digest, outcomes: {} };
      sources[mutant.path] = source;
      source.outcomes[keyOf(mutant)] = { ...outcome, tests: testsOf(outcome) ?? everyTest };
    },
    save() {
      mkdirSync(store, { recursive: true });
      writeFileSync(path, JSON.stringify(sources));
    },
  };
}

/** Where one expression begins another may begin as well. */
const keyOf = ({ line, column, kind, before, after }: Mutant): string => `${line}:${column} ${kind} ${digestOf(`${before} -> ${after}`)}`;
