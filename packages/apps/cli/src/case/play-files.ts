import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { TmfError } from '@concord/client';
import { openSession } from '../suite/open-session.ts';
import type { Case } from './case.ts';
import { differences } from './differences.ts';
import { playCase } from './play-case.ts';
import { readCase } from './read-case.ts';

/** As a process ends: everything as expected, something differs, or an input is of no use. */
export type ExitCode = 0 | 1 | 2;

export interface Output {
  /** One line of JSON for each case. */
  result(line: string): void;
  /** Everything that is said to a person. */
  say(line: string): void;
}

/** Plays each file in a tenant of its own, so that the ids of cases never meet. @returns the worst of their exit codes */
export async function playFiles(files: readonly string[], url: string, output: Output): Promise<ExitCode> {
  let worst: ExitCode = 0;
  for (const file of files) {
    const code = await playFile(file, url, output);
    if (code > worst) worst = code;
  }
  return worst;
}

async function playFile(file: string, url: string, output: Output): Promise<ExitCode> {
  const read = readFile(file);
  if ('problem' in read) {
    output.say(`${file}: ${read.problem}`);
    return 2;
  }
  try {
    return await playAndCompare(file, read, url, output);
  } catch (error) {
    output.say(`${file}: ${wordsOf(error)}`);
    return error instanceof TmfError && error.status < 500 ? 2 : 1;
  }
}

/** Whatever is wrong with a file is the file's affair, and the next one is played. */
function readFile(file: string): Case | { readonly problem: string } {
  try {
    return readCase(readFileSync(file, 'utf8'));
  } catch (error) {
    return { problem: wordsOf(error) };
  }
}

const wordsOf = (error: unknown): string => (error as Partial<Error>).message ?? String(error);

async function playAndCompare(file: string, played: Case, url: string, output: Output): Promise<ExitCode> {
  output.say(`${file}: ${played.name}`);
  const started = performance.now();
  const session = await openSession(url, `${basename(file, '.json')}-${randomUUID()}`);
  const outcome = await playCase(played, session, (progress) => output.say(`  ${progress}`));
  output.result(JSON.stringify(outcome));
  const found = differences(played.expect, outcome);
  for (const difference of found) output.say(`  ${difference}`);
  output.say(`  ${found.length === 0 ? 'as expected' : `${found.length} differences`}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return found.length === 0 ? 0 : 1;
}
