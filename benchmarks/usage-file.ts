import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from './compare.ts';
import { type Benchmark, loadNow, machine, type Report, rounded } from './report.ts';
import { startSuite, type Suite } from './suite.ts';

const agreements = Number(process.env['AGREEMENTS'] ?? 1_000);
const records = Number(process.env['RECORDS'] ?? 100_000);
const rounds = 3;
const files = '/tmf-api/partnerUsage/v1/usageFile';

interface UsageFile {
  readonly id: string;
  readonly state: string;
  readonly controlTotal: { readonly accepted: number };
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string | Buffer<ArrayBuffer>;
  readonly type: string;
}

async function send(suite: Suite, { method, path, body, type }: Sent): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${String(suite.port)}${path}`, { method, headers: { ...suite.headers, 'content-type': type }, body });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${method} ${path} answered ${String(response.status)}: ${JSON.stringify(answer)}`);
  return answer;
}

const agreementPath = '/tmf-api/agreementManagement/v4/agreement';

/** Graduated by volume, and shared among three beside the holder. */
function draft(index: number): object {
  const [buyer, seller] = [`buyer-${String(index)}`, `seller-${String(index)}`];
  const partners = ['50', '30', '12.5'].map((percent, place) => ({ party: `partner-${String(index)}-${String(place)}`, percent }));
  const tiers = [['0', '0.0125'], ['1000000', '0.01'], ['50000000', '0.0075']].map(([from, value]) => ({ from, price: { unit: 'EUR', value } }));
  const engaged = [{ id: buyer, role: 'buyer' }, { id: seller, role: 'seller' }, ...partners.map(({ party }) => ({ id: party, role: 'partner' }))];
  return {
    id: `deal-${String(index)}`, '@type': 'Agreement', name: 'Wholesale', agreementType: 'commercial', agreementPeriod: { startDateTime: '2026-01-01T00:00:00Z' },
    engagedParty: engaged.map((party) => ({ ...party, name: party.id, '@referredType': 'Organization', standing: true })),
    agreementItem: [{ termOrCondition: [
      { '@type': 'Charge', id: 'traffic', payer: buyer, payee: seller, on: { usageType: 'data' }, quantity: 'volume', tiers },
      { '@type': 'RevenueShare', id: 'shares', base: { terms: ['traffic'] }, shares: partners },
      { '@type': 'SettlementTerms', id: 'settlement', cycle: 'monthly', timeZone: 'Europe/Madrid', currency: 'EUR' },
    ] }],
  };
}

async function concludeAll(suite: Suite): Promise<void> {
  for (let index = 0; index < agreements; index += 1) {
    const deal = draft(index) as { readonly id: string; readonly engagedParty: readonly { readonly id: string }[] };
    await send(suite, { method: 'POST', path: agreementPath, body: JSON.stringify(deal), type: 'application/json' });
    const agreementAuthorization = deal.engagedParty.map(({ id }) => ({ date: '2026-01-01T00:00:00Z', state: 'approved', signatureRepresentation: id, relatedParty: [{ id }] }));
    await send(suite, { method: 'PATCH', path: `${agreementPath}/${deal.id}`, body: JSON.stringify({ status: 'validated', agreementAuthorization }), type: 'application/merge-patch+json' });
  }
  const models = `http://127.0.0.1:${String(suite.port)}/tmf-api/revenueSharingModelManagement/v5/partyRevSharingModel?id=deal-${String(agreements - 1)}-model`;
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    const known = (await (await fetch(models, { headers: suite.headers })).json()) as readonly unknown[];
    if (known.length > 0) return;
    await sleep(100);
  }
  throw new Error('settlement did not come to know the agreements within two minutes');
}

/** About 530 bytes each, as a mediation system writes them; the numbers of one round are not those of another. */
function linesOf(round: number): readonly string[] {
  let seed = 42 + round;
  return Array.from({ length: records }, (_, index) => {
    seed = (seed * 48_271) % 2_147_483_647;
    const deal = String(seed % agreements);
    return JSON.stringify({
      '@type': 'Usage', usageType: 'data', usageDate: new Date(Date.UTC(2026, 2, 1) + index * 20).toISOString(), description: 'Data session of a wholesale subscriber',
      externalIdentifier: [{ id: `cdr-${String(round)}-${String(index).padStart(9, '0')}`, owner: 'mediation', externalIdentifierType: 'recordNumber' }],
      relatedParty: [{ id: `buyer-${deal}`, role: 'buyer', '@referredType': 'Organization' }, { id: `seller-${deal}`, role: 'seller', '@referredType': 'Organization' }],
      usageCharacteristic: [{ name: 'volume', value: String((seed % 4_000_000) / 1_000) }, { name: 'cell', value: `268-06-${String(seed % 9_999)}-7` }, { name: 'apn', value: 'internet' }],
    });
  });
}

interface Taken {
  /** Records a second, from the first byte sent to the last record rated and accumulated. */
  readonly perSecond: number;
  /** How long each GET of the file took meanwhile. */
  readonly getMs: readonly number[];
  /** The most memory that was seen meanwhile. */
  readonly memoryMiB: number;
}

async function sendFile(suite: Suite, lines: readonly string[]): Promise<Taken> {
  const body = Buffer.from(lines.join('\n'));
  const getMs: number[] = [];
  let memoryMiB = 0;
  const startedAt = performance.now();
  const { id } = (await send(suite, { method: 'POST', path: files, body, type: 'application/x-ndjson' })) as UsageFile;
  for (;;) {
    const askedAt = performance.now();
    const file = (await (await fetch(`http://127.0.0.1:${String(suite.port)}${files}/${id}`, { headers: suite.headers })).json()) as UsageFile;
    getMs.push(performance.now() - askedAt);
    memoryMiB = Math.max(memoryMiB, suite.memoryMiB());
    if (file.state === 'processed') return { perSecond: (file.controlTotal.accepted / (performance.now() - startedAt)) * 1_000, getMs, memoryMiB };
    if (['rejected', 'partiallyProcessed'].includes(file.state)) throw new Error(`the file ended as ${JSON.stringify(file)}`);
    await sleep(20);
  }
}

/** The time within which 99 of 100 came back. */
const p99 = (times: readonly number[]): number => times.toSorted((left, right) => left - right)[Math.ceil(times.length * 0.99) - 1] ?? NaN;

/** The same records under a key each, a thousand in a transaction, synced: all that a store has to do at the least. */
function bareInsert(lines: readonly string[], folder: string): number {
  const path = join(folder, 'bare.sqlite');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE record (key TEXT PRIMARY KEY, doc TEXT NOT NULL) WITHOUT ROWID');
  const insert = database.prepare('INSERT OR IGNORE INTO record VALUES (?, ?)');
  const startedAt = performance.now();
  for (let from = 0; from < lines.length; from += 1_000) {
    database.exec('BEGIN');
    for (const [index, line] of lines.slice(from, from + 1_000).entries()) insert.run(`mediation cdr-${String(from + index).padStart(9, '0')}`, line);
    database.exec('COMMIT');
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  database.close();
  for (const name of [path, `${path}-wal`, `${path}-shm`]) rmSync(name, { force: true });
  return lines.length / seconds;
}

/** What takes the files, and what the same records cost without it. */
export interface Taker {
  readonly name: string;
  readonly suite: Suite;
  /** @returns records a second */
  readonly bare: (lines: readonly string[]) => number | Promise<number>;
  readonly adapters: string;
}

/** Sends a few files, in turn with the bare insert of their records. */
export async function measured({ name, suite, bare, adapters }: Taker): Promise<Report> {
  const [taken, rawRuns, cpu]: [Taken[], number[], number[]] = [[], [], []];
  await concludeAll(suite);
  for (let round = 0; round < rounds; round += 1) {
    const lines = linesOf(round);
    rawRuns.push(await bare(lines));
    const before = suite.cpuSeconds() ?? NaN;
    taken.push(await sendFile(suite, lines));
    cpu.push((((suite.cpuSeconds() ?? NaN) - before) * 1_000_000) / records);
  }
  const runs = taken.map(({ perSecond }) => perSecond);
  const [value, raw] = [median(runs), median(rawRuns)];
  return {
    name, unit: 'records/s', value: rounded(value), raw: rounded(raw), ratio: rounded(value / raw), memoryMiB: Math.round(Math.max(...taken.map(({ memoryMiB }) => memoryMiB))), machine: machine(), load: loadNow(), against: 'bare durable insert of the same records',
    method: `${String(records)} records in one NDJSON file over HTTP, ${String(rounds)} files, ${String(agreements)} agreements, whole suite, ${adapters}; in turn with the bare insert`, runs: runs.map(rounded), rawRuns: rawRuns.map(rounded),
    details: { cpuMicroseconds: rounded(median(cpu)), getP99Ms: rounded(p99(taken.flatMap(({ getMs }) => getMs))) },
  };
}

export const usageFile: Benchmark = {
  name: 'usage-file',
  about: 'a file of TMF635 records, from its first byte to the last record rated by one of 1,000 agreements, shared among three and accumulated',
  async run() {
    const suite = await startSuite();
    try {
      return await measured({ name: this.name, suite, bare: (lines) => bareInsert(lines, join(import.meta.dirname, '..', 'data')), adapters: 'embedded, SQLite synchronous FULL' });
    } finally {
      await suite.stop();
    }
  },
};
