import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '@concord/config';
import { pinoLogger } from '@concord/telemetry';
import { serviceNames, startSuite, type Suite } from '../index.ts';
import { watchedFolders } from './watched-folder.ts';

const logger = pinoLogger({ level: 'silent', format: 'json' });
let home: string;
let inbox: string;
let suite: Suite | undefined;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'concord-folders-'));
  inbox = join(home, 'in');
  mkdirSync(inbox);
  writeFileSync(join(home, 'folders.json'), JSON.stringify([{ folder: inbox, source: 'probe' }, { folder: join(home, 'costs'), source: 'cloud', mapping: 'focus-1.0' }]));
});
afterEach(async () => {
  await stop();
  rmSync(home, { recursive: true });
});

async function start(): Promise<void> {
  const args = ['--port', '0', '--store', `sqlite:${join(home, 'data')}`, '--services', 'agreement,catalog,ordering,usage,settlement', '--usage-folders', join(home, 'folders.json')];
  suite = await startSuite(readConfig({ args, env: { CONCORD_DEV_KEY: 'folders' }, services: serviceNames, terminal: false }), { logger, clock: () => new Date() });
}

async function stop(): Promise<void> {
  await suite?.close();
  suite = undefined;
}

/** Renamed in when it is whole. */
function drop(name: string, text: string): void {
  writeFileSync(join(inbox, `${name}.part`), text);
  renameSync(join(inbox, `${name}.part`), join(inbox, name));
}

const record = (id: string): string => `${JSON.stringify({ usageType: 'x', usageDate: '2026-03-01T00:00:00Z', externalIdentifier: [{ id }] })}\n`;

interface Report {
  readonly id?: string;
  readonly state?: string;
  readonly code?: string;
  readonly controlTotal?: object;
}

async function reportOf(where: string, name: string): Promise<Report> {
  const path = join(inbox, where, name);
  while (!readdirSync(join(home, 'in')).includes(where) || !readdirSync(join(inbox, where)).includes(name)) await sleep(20);
  return JSON.parse(readFileSync(`${path}.report.json`, 'utf8')) as Report;
}

const counted = (more: object): object => ({ received: 2, accepted: 0, duplicate: 0, rejected: 0, suspended: 0, ...more });

it('takes finished files, puts them where they belong with a report, and leaves others alone', async () => {
  await start();
  writeFileSync(join(inbox, 'half.ndjson.part'), record('half'));
  writeFileSync(join(inbox, '.hidden'), record('hidden'));
  drop('a.ndjson', record('1') + record('2'));
  expect(await reportOf('failed', 'a.ndjson')).toMatchObject({ state: 'partiallyProcessed', controlTotal: counted({ suspended: 2 }) });
  drop('b.ndjson', record('1') + record('2'));
  expect(await reportOf('done', 'b.ndjson')).toMatchObject({ state: 'processed', controlTotal: counted({ duplicate: 2 }) });
  drop('a.ndjson', record('3'));
  while (readdirSync(inbox).includes('a.ndjson')) await sleep(20);
  const again = readdirSync(join(inbox, 'failed')).filter((name) => /^a\.ndjson\.\d.*report/.test(name));
  expect(again.map((name) => (JSON.parse(readFileSync(join(inbox, 'failed', name), 'utf8')) as Report).code)).toEqual(['sequenceTaken']);
  expect(readdirSync(inbox).sort()).toEqual(['.hidden', 'done', 'failed', 'half.ndjson.part']);
});

it('neither loses nor doubles a file that was taken and not moved when the process ended', async () => {
  await start();
  drop('a.ndjson', record('1') + record('2'));
  const first = await reportOf('failed', 'a.ndjson');
  await stop();
  renameSync(join(inbox, 'failed', 'a.ndjson'), join(inbox, 'a.ndjson'));
  rmSync(join(inbox, 'failed', 'a.ndjson.report.json'));
  await start();
  expect(await reportOf('failed', 'a.ndjson')).toMatchObject({ id: first.id, controlTotal: counted({ suspended: 2 }) });
});

it.each([
  { text: '{', why: 'it is no JSON', message: /cannot be read as JSON/ },
  { text: '{}', why: 'it is no list', message: /no list of folders/ },
  { text: '[{"folder":"x"}]', why: 'a folder has no source', message: /\/0\/source is missing/ },
  { text: '[{"folder":"x","source":"y","mappings":"z"}]', why: 'there is no such attribute', message: /\/0\/mappings/ },
])('says what is wrong with a list of folders: $why', async ({ text, message }) => {
  writeFileSync(join(home, 'folders.json'), text);
  await expect(watchedFolders(join(home, 'folders.json'))).rejects.toThrow(message);
});
