import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one run counted: tests, and checks that count as one test each. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const isCounts = (value: unknown): value is Counts =>
  typeof value === 'object' && value !== null && 'passed' in value && Number.isInteger(value.passed) && 'failed' in value && Number.isInteger(value.failed);

/** Notes what a part of the run CONCORD_RUN counted, in the folder that CONCORD_RESULTS names; does nothing where it names none. */
export function noteResults(part: string, counts: Counts): void {
  const { CONCORD_RESULTS: folder = '', CONCORD_RUN: run = 'run' } = process.env;
  if (folder === '') return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${run}-${part}.json`), JSON.stringify(counts));
}

/** Every note in the folder, by run and part. A note that holds no counts is a failure: a broken run must not look like a short one. */
export function readResults(folder: string): ReadonlyMap<string, Counts> {
  const notes = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
  return new Map(notes.map((name) => [name.replace('.json', ''), countsIn(readFileSync(join(folder, name), 'utf8'))]));
}

function countsIn(note: string): Counts {
  const value: unknown = /^\{.*\}\s*$/.test(note) ? JSON.parse(note) : undefined;
  return isCounts(value) ? value : { passed: 0, failed: 1 };
}
