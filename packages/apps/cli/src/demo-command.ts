import { once } from 'node:events';
import { invalidInput, isDomainError } from '@concord/errors';
import { readArguments } from './arguments.ts';
import { screen, type Screen } from './demo/screen.ts';
import { links, tellStory } from './demo/tell-story.ts';
import { openSession } from './suite/open-session.ts';
import { openSuite, type OpenSuite } from './suite/open-suite.ts';

const usage = `npm run demo [-- --store … --bus … --port … --base-url URL]
Tells a story of five parties, from on-boarding to a balanced ledger, through the public APIs.
With --base-url it tells it to a running suite (CONCORD_TOKEN: the token to use there), else it starts one.
`;

const records = 3_000;

async function run(args: readonly string[]): Promise<number> {
  const { choice, files } = readArguments(args);
  if (files.length > 0) throw invalidInput('badArguments', `${files.join(' ')}: the demo takes no files`);
  const suite = await openSuite(choice);
  return tell(suite).finally(() => suite.close());
}

async function tell({ url }: OpenSuite): Promise<number> {
  const isTerminal = process.stdout.isTTY;
  const shown = screen((text) => process.stdout.write(text), isTerminal);
  shown.say(`\nConcord: a smart city's March 2026, by five parties, at ${url}\n`);
  const { differences } = await tellStory(records, await openSession(url, 'demo'), shown);
  for (const line of links(url)) shown.say(line);
  if (isTerminal) await untilInterrupted(shown);
  return differences.length === 0 ? 0 : 1;
}

async function untilInterrupted(shown: Screen): Promise<void> {
  shown.say('\nServing until Ctrl-C.');
  await once(process, 'SIGINT');
  shown.say('');
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!isDomainError(error)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
