import { randomBytes } from 'node:crypto';
import { invalidInput } from '@concord/errors';
import { readArguments } from './arguments.ts';
import { differingDocuments, writeDocuments } from './scenario/compare-documents.ts';
import { tellQuarter } from './scenario/tell-quarter.ts';
import { openSession } from './suite/open-session.ts';
import type { OpenSuite } from './suite/open-suite.ts';
import { runCommand, withSuite } from './suite/run-command.ts';

const usage = `npm run scenario -- quarter-close [--write FOLDER] [--store … --bus …] [--base-url URL]
Tells a quarter of five partners in four countries and three currencies, with a dispute, a refund, a late file, a retroactive
amendment, a missed payment and a guarantor, and holds its documents against examples/quarter-close/expected.
Exit code: 0 the same, 1 something differs, 2 unusable input.
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

await runCommand(async (args) => {
  const { choice, files: [name], texts: { write } } = readArguments(args, { texts: ['write'], switches: [] });
  if (name !== 'quarter-close') throw invalidInput('badArguments', `${name ?? 'nothing'}: there is the scenario quarter-close`);
  return withSuite(choice, (suite) => tell(suite, write));
}, usage);

/** Each time in a tenant of its own, so that it can be told again. */
async function tell({ url }: OpenSuite, write: string | undefined): Promise<number> {
  const session = await openSession(url, `quarter-${randomBytes(3).toString('hex')}`);
  const documents = await tellQuarter(session, say);
  if (write !== undefined) writeDocuments(documents, write);
  const differences = differingDocuments(documents);
  for (const difference of differences) say(difference);
  say(`${documents.size} documents, ${differences.length} of them not as expected`);
  return differences.length === 0 ? 0 : 1;
}
