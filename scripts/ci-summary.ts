import { readResults } from './ci/results.ts';
import type { Counts } from './ci/results.ts';

/**
 * Sums what the runs noted, and prints `N passed, N failed` as the last line.
 * Usage: `ci-summary.ts FOLDER [FAILED-RUN …]`; a run that failed without counting a failure counts as one.
 */
function summary(folder: string, failedRuns: readonly string[]): Counts {
  const results = readResults(folder);
  const uncounted = failedRuns.filter((run) => ![...results].some(([note, { failed }]) => note.startsWith(`${run}-`) && failed > 0));
  for (const [note, { passed, failed }] of results) console.log(`${note.padEnd(24)} ${String(passed)} passed, ${String(failed)} failed`);
  for (const run of uncounted) console.log(`${run.padEnd(24)} ended early: 1 failed`);
  const sum = (key: keyof Counts): number => [...results.values()].reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed') + uncounted.length };
}

const [folder = '', ...failedRuns] = process.argv.slice(2);
const { passed, failed } = summary(folder, failedRuns);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
