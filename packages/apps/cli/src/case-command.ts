import { invalidInput } from '@concord/errors';
import { readArguments } from './arguments.ts';
import { playFiles } from './case/play-files.ts';
import { runCommand, withSuite } from './suite/run-command.ts';

const usage = `npm run case -- FILE… [--base-url URL] [--store …] [--bus …]
Plays money-flow cases (examples/cases) through the public APIs and prints a line of JSON for each.
With --base-url it plays on a running suite (CONCORD_TOKEN: the token to use there), else it starts one.
Exit code: 0 as expected, 1 something differs, 2 unusable input.
`;

const output = { result: (line: string) => process.stdout.write(`${line}\n`), say: (line: string) => process.stderr.write(`${line}\n`) };

await runCommand(async (args) => {
  const { files, choice } = readArguments(args);
  if (files.length === 0) throw invalidInput('badArguments', 'name at least one file');
  return withSuite(choice, ({ url }) => playFiles(files, url, output));
}, usage);
