import type { Workshop } from './workshop.ts';

/** What a trial loads: the sources of one package and the tests that answer for them, as absolute paths. */
export interface Stage {
  readonly folder: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** Packages are tested by their own tests; what rating makes of an event shows in the lines that settlement makes of it, of which its tables tell. */
const alsoTestedBy: Readonly<Record<string, readonly string[]>> = { rating: ['settlement'] };

export function stageOf({ folder, sources, tests }: Workshop, name: string): Stage {
  const isOf = (one: string) => (path: string): boolean => path.includes(`/domain/${one}/`);
  const tables = (alsoTestedBy[name] ?? []).flatMap((other) => tests.filter(isOf(other)).filter((path) => !path.includes('.properties.')));
  return { folder, sources: sources.filter(isOf(name)), tests: [...tests.filter(isOf(name)), ...tables] };
}
