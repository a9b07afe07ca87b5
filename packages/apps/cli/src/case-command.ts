import { invalidInput, isDomainError } from '@concord/errors';
import { readArguments } from './arguments.ts';
import { playFiles } from './case/play-files.ts';
import { openSuite } from './suite/open-suite.ts';

const usage = `npm run case -- FILE… [--base-url URL] [--store …] [--bus …]
Plays money-flow cases (examples/cases) through the public APIs and prints a line of JSON for each.
With --base-url it plays on a running suite (CONCORD_TOKEN: the token to use there), else it starts one.
Exit code: 0 as expected, 1 something differs, 2 unusable input.
`;

async function run(args: readonly string[]): Promise<number> {
  const { files, choice } = readArguments(args);
  if (files.length === 0) throw invalidInput('badArguments', 'name at least one file');
  const suite = await openSuite(choice);
  const output = { result: (line: string) => process.stdout.write(`${line}\n`), say: (line: string) => process.stderr.write(`${line}\n`) };
  return playFiles(files, suite.url, output).finally(() => suite.close());
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!isDomainError(error)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
