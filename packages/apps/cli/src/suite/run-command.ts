import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { TmfError } from '@concord/client';
import { isDomainError } from '@concord/errors';
import { openSuite, type OpenSuite, type SuiteChoice } from './open-suite.ts';

/** As a process ends that Ctrl-C ended. What waits for Ctrl-C itself comes first and ends as it says. */
const interruptedCode = 130;

/** Works with a suite and closes it whatever comes, Ctrl-C included. @returns the exit code of the work */
export async function withSuite(choice: SuiteChoice, work: (suite: OpenSuite) => Promise<number>): Promise<number> {
  const suite = await openSuite(choice);
  const interrupted = once(process, 'SIGINT').then(() => nextTurn(interruptedCode));
  return Promise.race([work(suite), interrupted]).finally(() => suite.close());
}

/** Runs a command and sets the exit code: 2 with the usage where its arguments are of no use, 1 where the suite refuses. A defect shows its stack. */
export async function runCommand(command: (args: readonly string[]) => Promise<number>, usage: string): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (isDomainError(error)) process.stderr.write(`${error.message}\n\n${usage}`);
    else if (error instanceof TmfError) process.stderr.write(`${error.message}\n`);
    else throw error;
    process.exitCode = isDomainError(error) ? 2 : 1;
  }
}
