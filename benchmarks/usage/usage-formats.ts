import { compileMapping, jsonUsage, tapUsage, type UsageReader, writeTap } from '@concord/usage-format';
import { type Benchmark, loadNow, machine, type Report, rounded } from '../report.ts';
import { median } from '../requests/compare.ts';

const count = 50_000;
const tapCount = 5_000;
const rounds = 5;
const chunkBytes = 1 << 16;

const recordOf = (index: number) => ({
  usageType: 'data', usageDate: `2026-03-01T${String(index % 24).padStart(2, '0')}:00:00Z`, externalIdentifier: [{ id: `record-${String(index)}`, owner: 'source-1' }],
  relatedParty: [{ id: `buyer-${String(index % 1000)}`, role: 'buyer' }, { id: 'seller-1', role: 'seller' }], usageSpecification: { id: 'data', name: 'Data usage' },
  usageCharacteristic: [{ name: 'dataVolumeIncoming', valueType: 'number', value: (index * 37) % 4_000_000 }, { name: 'charge', valueType: 'string', value: '0.025' }, { name: 'cell', valueType: 'string', value: `cell-${String(index % 5000)}` }],
});

const lineOf = (index: number): string => `record-${String(index)},${recordOf(index).usageDate},data,buyer-${String(index % 1000)},seller-1,${String(index % 4000)}.${String(index % 1000)},MB,${index % 50 === 0 ? '"a, ""b"""' : 'plain text of a line'}`;

const mapping = {
  name: 'Benchmark', format: { type: 'delimited', separator: ',', columns: ['id', 'at', 'type', 'buyer', 'seller', 'quantity', 'unit', 'note'] }, sums: { quantity: 'quantity' },
  usage: {
    usageType: 'type', usageDate: { value: 'at', pattern: "yyyy-MM-dd'T'HH:mm:ssX" }, externalIdentifier: { id: 'id', owner: "'source-1'" }, relatedParty: [{ id: 'buyer', role: 'buyer' }, { id: 'seller', role: 'seller' }],
    usageCharacteristic: [{ name: 'volume', value: 'quantity', valueType: 'number', unit: 'unit' }],
  },
};

const batch = { sender: 'AAAAA', recipient: 'BBBBB', sequence: '00001', createdAt: '2026-03-02T00:00:00Z', localCurrency: 'EUR', currency: 'EUR', decimalPlaces: 3, utcOffsets: [{ code: 0, offset: '+0000' }] };

interface Subject {
  readonly reader: UsageReader;
  readonly bytes: Buffer;
  readonly records: number;
}

const everyRecord = Array.from({ length: count }, (_, index) => recordOf(index));
const jsonLines = Buffer.from(everyRecord.map((record) => `${JSON.stringify(record)}\n`).join(''));
const csv = Buffer.from(Array.from({ length: count }, (_, index) => `${lineOf(index)}\n`).join(''));

const subjects: Readonly<Record<string, Subject>> = {
  jsonLines: { reader: jsonUsage, bytes: jsonLines, records: count },
  jsonArray: { reader: jsonUsage, bytes: Buffer.from(JSON.stringify(everyRecord)), records: count },
  csv: { reader: compileMapping(mapping), bytes: csv, records: count },
  tap: { reader: tapUsage, bytes: Buffer.from(writeTap(batch, everyRecord.slice(0, tapCount))), records: tapCount },
};

async function* chunksOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.subarray(from, from + chunkBytes);
}

/** Records a second of CPU time, the garbage collector's included. */
async function rate(records: number, work: () => Promise<number>): Promise<number> {
  const before = process.cpuUsage();
  const read = await work();
  if (read !== records) throw new Error(`${String(read)} records were read of ${String(records)}`);
  const { user, system } = process.cpuUsage(before);
  return records / ((user + system) / 1e6);
}

async function readAll({ reader, bytes }: Subject): Promise<number> {
  let read = 0;
  for await (const entries of reader(chunksOf(bytes))) for (const entry of entries) if ('record' in entry) read += 1;
  return read;
}

const parseAll = async (): Promise<number> => jsonLines.toString('utf8').trimEnd().split('\n').reduce((read, line) => read + (JSON.parse(line) ? 1 : 0), 0);
const splitAll = async (): Promise<number> => csv.toString('utf8').trimEnd().split('\n').reduce((read, line) => read + (line.split(',').length > 1 ? 1 : 0), 0);

async function measured(records: number, work: () => Promise<number>): Promise<readonly number[]> {
  await rate(records, work);
  const runs: number[] = [];
  while (runs.length < rounds) runs.push(await rate(records, work));
  return runs;
}

async function run(): Promise<Report> {
  const rawRuns = await measured(count, parseAll);
  const split = median(await measured(count, splitAll));
  const rates: Record<string, readonly number[]> = {};
  for (const [name, subject] of Object.entries(subjects)) rates[name] = await measured(subject.records, () => readAll(subject));
  const runs = rates['jsonLines'] ?? [];
  const [value, raw] = [median(runs), median(rawRuns)];
  return {
    name: 'usage-formats', unit: 'records/s/core', value: rounded(value), against: 'bare JSON.parse of the same lines', raw: rounded(raw), ratio: rounded(value / raw), memoryMiB: Math.round(process.memoryUsage().rss / 2 ** 20), machine: machine(), load: loadNow(),
    method: `${String(count)} records of ${String(Math.round(jsonLines.length / count))} bytes as JSON lines in chunks of 64 KiB, by CPU time, five runs after one of warm-up; beside it the same as a JSON array, CSV lines of ${String(Math.round(csv.length / count))} bytes by a mapping with a sum, and ${String(tapCount)} TAP events`,
    runs: runs.map(rounded), rawRuns: rawRuns.map(rounded),
    details: { ...Object.fromEntries(Object.entries(rates).map(([name, of]) => [name, rounded(median(of))])), bareSplit: rounded(split) },
  };
}

export const usageFormats: Benchmark = { name: 'usage-formats', about: 'usage read by format by one core, beside bare JSON.parse and split', run };
