import { createHash } from 'node:crypto';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One small change of a source that the tests are to notice. */
export interface Mutant {
  readonly id: string;
  /** Below `packages/domain`, such as `money/src/round.ts`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Of the source it is in. */
  readonly digest: string;
  /** What kind of change, as Stryker names it. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

export interface Source {
  readonly path: string;
  readonly text: string;
}

interface Instrumented {
  /** The sources with every mutant in them, each behind a switch. */
  readonly sources: readonly Source[];
  readonly mutants: readonly Mutant[];
}

const silent = {
  isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false, isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false,
  trace: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined, fatal: () => undefined,
};

/** Words are for people: tests that held them would be copies of them. */
const excludedMutations = ['StringLiteral'];

/** Puts all of Stryker's mutants but those of texts into the sources. */
export async function instrument(sources: readonly Source[]): Promise<Instrumented> {
  const files = sources.map(({ path, text }) => ({ name: path, content: text, mutate: true }));
  const { files: changed, mutants } = await new Instrumenter(silent).instrument(files, { plugins: null, ignorers: [], excludedMutations });
  const textOf = new Map(sources.map(({ path, text }) => [path, text]));
  return {
    sources: changed.map(({ name, content }) => ({ path: name, text: content })),
    mutants: mutants.filter(({ status }) => status === undefined).map(({ id, fileName, location, mutatorName, replacement }) => {
      const text = textOf.get(fileName) ?? '';
      return { id, path: fileName, line: location.start.line + 1, column: location.start.column + 1, digest: digestOf(text), kind: mutatorName, before: between(text, location), after: replacement };
    }),
  };
}

/** Tells one text from another. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

interface Point {
  readonly line: number;
  readonly column: number;
}

/** The text from one point to another, lines and columns counted from zero. */
function between(text: string, { start, end }: { readonly start: Point; readonly end: Point }): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines.map((line, index) => line.slice(index === 0 ? start.column : 0, index === last ? end.column : undefined)).join('\n');
}
