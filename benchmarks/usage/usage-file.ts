import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Recordable, recorded, type Recording } from '../profile/recording.ts';
import { stagesOf } from '../profile/stages.ts';
import { loadNow, machine, type Report, rounded, type Size } from '../report.ts';
import { median } from '../requests/compare.ts';
import { folderOnDisk, startSuite, type Suite } from '../suite.ts';
import { sendFile, type Taken } from './send-usage-file.ts';
import { concludeAll } from './usage-agreements.ts';
import { csv, jsonLines, lineBatches, recordsOf, type UsageForm, type UsageSize, writeUsageFile } from './usage-forms.ts';

/** A file of millions takes minutes. */
const roundsOf = ({ records }: UsageSize): number => (records > 200_000 ? 1 : 5);
const mostProfiled = 100_000;

/** The time within which 99 of 100 came back. */
const p99 = (times: readonly number[]): number => times.toSorted((left, right) => left - right)[Math.ceil(times.length * 0.99) - 1] ?? NaN;

/** What the same records cost without the suite. @returns records a second, the reading of the lines not counted */
export type BareInsert = (batches: AsyncIterable<readonly string[]>) => Promise<number>;

/** The same records under a key each, a thousand in a transaction, synced: all that a store has to do at the least. */
const bareInsert = (folder: string): BareInsert => async (batches) => {
  const path = join(folder, 'bare.sqlite');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE record (key TEXT PRIMARY KEY, doc TEXT NOT NULL) WITHOUT ROWID');
  const insert = database.prepare('INSERT OR IGNORE INTO record VALUES (?, ?)');
  let [count, milliseconds] = [0, 0];
  for await (const lines of batches) {
    const startedAt = performance.now();
    database.exec('BEGIN');
    for (const line of lines) insert.run(`mediation cdr-${String((count += 1)).padStart(9, '0')}`, line);
    database.exec('COMMIT');
    milliseconds += performance.now() - startedAt;
  }
  database.close();
  for (const name of [path, `${path}-wal`, `${path}-shm`]) rmSync(name, { force: true });
  return (count / milliseconds) * 1_000;
};

/** What takes the files, and what is set beside it. */
export interface Taker {
  readonly suite: Suite;
  readonly bare: BareInsert;
  readonly form: UsageForm;
  readonly size: UsageSize;
  /** For files. */
  readonly folder: string;
}

/** Brings a suite to where it takes files. */
async function prepared(suite: Suite, form: UsageForm, { agreements }: UsageSize): Promise<string> {
  await concludeAll(suite, agreements);
  return (await form.prepare?.(suite)) ?? '';
}

interface Rounds {
  readonly taken: readonly Taken[];
  readonly rawRuns: readonly number[];
}

/** Sends a few files, in turn with the bare insert of their lines. */
async function rounds({ suite, bare, form, size, folder }: Taker): Promise<Rounds> {
  const [taken, rawRuns]: [Taken[], number[]] = [[], []];
  const query = await prepared(suite, form, size);
  const path = join(folder, 'usage');
  for (let round = 0; round < roundsOf(size); round += 1) {
    await writeUsageFile(path, form, recordsOf(round, size));
    rawRuns.push(await bare(lineBatches(path, 1_000)));
    taken.push(await sendFile(suite, { path, form, query }));
  }
  return { taken, rawRuns };
}

/** @param adapters what the suite stands on */
export async function measured(taker: Taker, { name, adapters }: { readonly name: string; readonly adapters: string }): Promise<Report> {
  const { taken, rawRuns } = await rounds(taker);
  const { size: { records, agreements }, form } = taker;
  const runs = taken.map(({ perSecond }) => perSecond);
  const [value, raw] = [median(runs), median(rawRuns)];
  return {
    name, unit: 'records/s', value: rounded(value), raw: rounded(raw), ratio: rounded(value / raw), memoryMiB: Math.round(Math.max(...taken.map(({ memoryMiB }) => memoryMiB))), machine: machine(), load: loadNow(), against: 'bare durable insert of the same lines',
    method: `${String(records)} records in one file (${form.type}) over HTTP, ${String(runs.length)} files, ${String(agreements)} agreements, whole suite, ${adapters}; in turn with the bare insert`, runs: runs.map(rounded), rawRuns: rawRuns.map(rounded),
    details: { cpuMicroseconds: rounded(median(taken.map(({ cpuMicroseconds }) => cpuMicroseconds))), getP99Ms: rounded(p99(taken.flatMap(({ getMs }) => getMs))) },
  };
}

export const usageSize = ({ records = 100_000, agreements = 1_000 }: Size): UsageSize => ({ records, agreements });

/** A file that is taken in under a profiler, after another one that is not. */
async function fileRecorded(form: UsageForm, asked: UsageSize): Promise<Recording> {
  const [size, folder] = [{ ...asked, records: Math.min(asked.records, mostProfiled) }, folderOnDisk()];
  const path = join(folder, 'usage');
  const prepare = async (suite: Suite) => {
    const sending = { path, form, query: await prepared(suite, form, size) };
    await writeUsageFile(path, form, recordsOf(0, size));
    await sendFile(suite, sending);
    await writeUsageFile(path, form, recordsOf(1, size));
    return () => sendFile(suite, sending).then(() => size.records);
  };
  return recorded(prepare).finally(() => rmSync(folder, { recursive: true, force: true }));
}

async function embedded(name: string, form: UsageForm, size: UsageSize): Promise<Report> {
  const [suite, folder] = [await startSuite(), folderOnDisk()];
  try {
    return await measured({ suite, bare: bareInsert(folder), form, size, folder }, { name, adapters: 'embedded, SQLite synchronous FULL' });
  } finally {
    await suite.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const fileCase = (name: string, about: string, form: UsageForm): Recordable => ({
  name,
  about,
  record: (size) => fileRecorded(form, usageSize(size)),
  run: async (size) => ({ ...(await embedded(name, form, usageSize(size))), stages: stagesOf(await fileRecorded(form, usageSize(size))) }),
});

export const usageFile = fileCase('usage-file', 'a file of TMF635 records, from its first byte to the last record rated by one of 1,000 agreements, shared among three and accumulated', jsonLines);

export const usageFileCsv = fileCase('usage-file-csv', 'the same records as CSV, read by a saved mapping', csv);
