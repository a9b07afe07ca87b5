/** How often each mutant was passed, by its id. */
export type Hits = Readonly<Record<string, number>>;

export interface Test {
  readonly id: string;
  readonly file: string;
  readonly name: string;
}

/** A test as it ran with no mutant active. */
export interface Surveyed extends Test {
  readonly passes: boolean;
  readonly durationMs: number;
}

/** What passes which mutants: tests, files of tests while they are loaded, and the sources while they are loaded. */
export interface Survey {
  readonly tests: readonly Surveyed[];
  readonly byTest: Readonly<Record<string, Hits>>;
  readonly atLoad: Hits;
}

/** What a session loads: sources, then files of tests. */
export interface Cast {
  readonly sources: readonly string[];
  readonly files: readonly string[];
}

export interface Attempt {
  readonly mutant: string;
  readonly tests: readonly string[];
  /** A mutant that is passed more often than this makes something endless. */
  readonly mostHits: number;
  /** Loads the tests anew with the mutant active, instead of using those that are loaded already. */
  readonly isAfresh: boolean;
}

/** What a session is asked for. */
export type Order = ({ readonly kind: 'load' } & Cast) | { readonly kind: 'survey' } | ({ readonly kind: 'try' } & Attempt);

/**
 * Of a mutant that was tried: the file of tests that noticed it. It is certain where that test passes again without the mutant, or where every
 * test passed the mutant and none noticed: what one remembers from an earlier run it does not work out again.
 */
export interface Verdict {
  readonly killedBy?: string | undefined;
  readonly isCertain: boolean;
}

export type Answer = { readonly kind: 'loaded' } | { readonly kind: 'surveyed'; readonly survey: Survey } | { readonly kind: 'tried'; readonly verdict: Verdict } | { readonly kind: 'broken'; readonly message: string };
