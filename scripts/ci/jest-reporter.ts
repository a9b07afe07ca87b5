import { noteResults } from './results.ts';

/** The part of jest's aggregated result that is counted here. */
interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** Notes how many tests passed and failed. A file that cannot even be loaded is one failure. */
export default class JestReporter {
  onRunComplete(_contexts: unknown, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }: JestResult): void {
    noteResults('jest', { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites });
  }
}
