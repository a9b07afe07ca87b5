import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differencesOf } from '../bottom-line.ts';
import { killWhileRead } from './kill-while-read.ts';
import { writeMixedRecords } from './mixed-records.ts';
import { takeInFile } from './take-in-file.ts';

const usage = `npm run chaos -- usage-file [--records 100000] [--kills 10] [--seed 1] [--real]
Takes in a file of usage, then the same file on a fresh suite that gets SIGKILL at random moments and is started again, and compares what
both end with: the totals of the file, its records by status, suspense, and, with the month closed, lines and books.
Embedded, or with --real on MongoDB and RabbitMQ. Exit code: 0 the same after every kill, 1 not so.
`;

/** About as long as two chunks take. */
const longestDelayMs = 400;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function choice() {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ allowPositionals: true, options: { records: { ...text, default: '100000' }, kills: { ...text, default: '10' }, seed: { ...text, default: '1' }, real: { type: 'boolean' } } });
  return { records: Number(values.records), kills: Number(values.kills), seed: Number(values.seed) };
}

async function compare(path: string, { records, kills, seed }: ReturnType<typeof choice>): Promise<boolean> {
  await writeMixedRecords(path, records);
  const expected = await takeInFile(path);
  say(`undisturbed: ${String(records)} records in ${expected.seconds.toFixed(1)} s; ${[...expected.totals].filter(([name]) => name.startsWith('file: ')).map(([name, value]) => `${name.slice(6)} ${value}`).join(', ')}`);
  let done = 0;
  const found = await takeInFile(path, async (suite, file) => { done = await killWhileRead(suite, file, { records, kills, seed, longestDelayMs, tell: say }); });
  const differences = differencesOf(expected.totals, found.totals);
  for (const difference of differences) say(`  ${difference}`);
  const outcome = differences.length === 0 ? `the same ${String(expected.totals.size)} values, to the cent` : `${String(differences.length)} DIFFERENCES`;
  say(`killed ${String(done)} of ${String(kills)} times: ${outcome}, after ${found.seconds.toFixed(1)} s`);
  return differences.length === 0 && done === kills;
}

if (process.argv.includes('--help')) say(usage);
else {
  const folder = await mkdtemp(join(tmpdir(), 'concord-killed-file-'));
  const isSame = await compare(join(folder, 'usage.ndjson'), choice()).finally(() => rm(folder, { recursive: true }));
  process.exitCode = isSame ? 0 : 1;
}
