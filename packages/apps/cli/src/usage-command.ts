import { invalidInput } from '@concord/errors';
import { readArguments } from './arguments.ts';
import { openSession } from './suite/open-session.ts';
import { runCommand, withSuite } from './suite/run-command.ts';
import { progressOf, reportOf } from './usage/report.ts';
import { sendUsageFile } from './usage/send-usage-file.ts';

const usage = `npm run usage -- FILE… [--mapping NAME | --format tap] [--source NAME] [--sequence NUMBER] [--follow] [--base-url URL] [--store …] [--bus …]
Sends files of usage, waits until every record is rated, and prints of each what became of it, with the first errors.
Without --mapping (a saved or shipped mapping, by id or name) and --format they are TMF635 in JSON; gzip is known by itself.
--follow tells on standard error how far they are.
With --base-url into a running suite (CONCORD_TOKEN: the token to use there), else into --store, such as sqlite:FOLDER.
Exit code: 0 everything went in, 1 not everything, 2 unusable arguments.
`;

await runCommand(async (args) => {
  const { files, choice, texts: how, switches } = readArguments(args, { texts: ['mapping', 'format', 'source', 'sequence'], switches: ['follow'] });
  if (files.length === 0) throw invalidInput('badArguments', 'name a file');
  return withSuite(choice, async ({ url }) => {
    const { operator } = await openSession(url, 'default');
    let isWhole = true;
    for (const path of files) {
      const file = await sendUsageFile({ path, how }, operator, (next) => { if (switches.has('follow')) process.stderr.write(progressOf(next)); });
      process.stdout.write(reportOf(file));
      isWhole &&= file.state === 'processed';
    }
    return isWhole ? 0 : 1;
  });
}, usage);
