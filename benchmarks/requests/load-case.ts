import type { Benchmark } from '../report.ts';
import type { Suite } from '../suite.ts';
import type { Shape } from './compare.ts';

/** Requests of one kind, sent to the suite and to a bare server in turn. */
export interface LoadCase extends Pick<Benchmark, 'name' | 'about'> {
  readonly method: string;
  /** Brings the suite to where it can be asked, and says what it is asked. */
  readonly prepare: (suite: Suite) => Promise<Shape>;
}
