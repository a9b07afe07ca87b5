import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { invalidInput } from '@concord/errors';
import { readArguments } from './arguments.ts';
import { screen } from './demo/screen.ts';
import { links, tellStory } from './demo/tell-story.ts';
import { openSession } from './suite/open-session.ts';
import type { OpenSuite } from './suite/open-suite.ts';
import { runCommand, withSuite } from './suite/run-command.ts';

const usage = `npm run demo [-- --store … --bus … --port … --base-url URL]
Tells a story of five parties, from on-boarding to a balanced ledger, through the public APIs.
With --base-url it tells it to a running suite (CONCORD_TOKEN: the token to use there), else it starts one.
`;

const records = 3_000;

await runCommand(async (args) => {
  const { choice, files } = readArguments(args);
  if (files.length > 0) throw invalidInput('badArguments', `${files.join(' ')}: the demo takes no files`);
  return withSuite(choice, tell);
}, usage);

/** Each time in a tenant of its own, so that it can be told again. On a terminal the suite keeps serving until Ctrl-C. */
async function tell({ url }: OpenSuite): Promise<number> {
  const shown = screen((text) => process.stdout.write(text), process.stdout.isTTY);
  const tenant = `demo-${randomBytes(3).toString('hex')}`;
  shown.say(`\nConcord: a smart city's March 2026, by five parties, at ${url}\n`);
  const { differences } = await tellStory(records, await openSession(url, tenant), shown);
  for (const line of links(url, tenant)) shown.say(line);
  if (process.stdout.isTTY) {
    shown.say('\nServing until Ctrl-C.');
    await once(process, 'SIGINT');
  }
  return differences.length === 0 ? 0 : 1;
}
