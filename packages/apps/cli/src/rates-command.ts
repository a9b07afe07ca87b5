import { invalidInput } from '@concord/errors';
import { readArguments } from './arguments.ts';
import { loadRates } from './rates/load-rates.ts';
import { openSession } from './suite/open-session.ts';
import { runCommand, withSuite } from './suite/run-command.ts';

const usage = `npm run rates -- FILE [SOURCE [CURRENCY]] [--base-url URL] [--store …] [--bus …]
Takes in reference rates, a table as the European Central Bank writes its history, and prints what was new.
SOURCE is the name that agreements use (ECB), CURRENCY what the rates are for one unit of (EUR).
With --base-url into a running suite (CONCORD_TOKEN: the token to use there), else into --store, such as sqlite:FOLDER.
Exit code: 0 taken in, 1 refused, 2 unusable arguments.
`;

await runCommand(async (args) => {
  const { files: [file, source = 'ECB', sourceCurrency = 'EUR'], choice } = readArguments(args);
  if (file === undefined) throw invalidInput('badArguments', 'name a file');
  return withSuite(choice, async ({ url }) => {
    const { operator } = await openSession(url, 'default');
    process.stdout.write(`${JSON.stringify(await loadRates({ file, source, sourceCurrency }, operator))}\n`);
    return 0;
  });
}, usage);
