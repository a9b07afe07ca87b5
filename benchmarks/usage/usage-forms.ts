import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Suite } from '../suite.ts';
import { send } from './usage-agreements.ts';

/** How records are written into a file. */
export interface UsageForm {
  readonly type: string;
  /** What stands before the first record. */
  readonly heading?: string;
  readonly lineOf: (record: BenchmarkRecord) => string;
  /** Brings the suite to where it can read such a file. @returns what the file is sent with */
  readonly prepare?: (suite: Suite) => Promise<string>;
}

export interface BenchmarkRecord {
  readonly id: string;
  readonly usageDate: string;
  /** Number of the agreement it is under. */
  readonly deal: string;
  readonly volume: string;
  readonly cell: string;
}

/** About 530 bytes each, as a mediation system writes them. */
export const jsonLines: UsageForm = {
  type: 'application/x-ndjson',
  lineOf: ({ id, usageDate, deal, volume, cell }) => JSON.stringify({
    '@type': 'Usage', usageType: 'data', usageDate, description: 'Data session of a wholesale subscriber',
    externalIdentifier: [{ id, owner: 'mediation', externalIdentifierType: 'recordNumber' }],
    relatedParty: [{ id: `buyer-${deal}`, role: 'buyer', '@referredType': 'Organization' }, { id: `seller-${deal}`, role: 'seller', '@referredType': 'Organization' }],
    usageCharacteristic: [{ name: 'volume', value: volume }, { name: 'cell', value: cell }, { name: 'apn', value: 'internet' }],
  }),
};

const mapping = {
  id: 'sessions', name: 'Sessions', format: { type: 'delimited', separator: ',' },
  usage: {
    usageType: "'data'", usageDate: { value: 'at', pattern: "yyyy-MM-dd'T'HH:mm:ss.SX" }, externalIdentifier: { id: 'id', owner: "'mediation'" }, relatedParty: [{ id: 'buyer', role: 'buyer' }, { id: 'seller', role: 'seller' }],
    usageCharacteristic: [{ name: 'volume', value: 'volume', valueType: 'number' }, { name: 'cell', value: 'cell' }, { name: 'apn', value: 'apn' }],
  },
};

/** About 90 bytes each, read by a saved mapping. */
export const csv: UsageForm = {
  type: 'text/csv',
  heading: 'id,at,buyer,seller,volume,cell,apn',
  lineOf: ({ id, usageDate, deal, volume, cell }) => `${id},${usageDate},buyer-${deal},seller-${deal},${volume},${cell},internet`,
  prepare: async (suite) => {
    await send(suite, { method: 'POST', path: '/tmf-api/partnerUsage/v1/usageMapping', body: JSON.stringify(mapping), type: 'application/json' });
    return `?mapping=${mapping.id}`;
  },
};

export interface UsageSize {
  readonly records: number;
  readonly agreements: number;
}

/** Records of a round, whose numbers are not those of another. */
export function* recordsOf(round: number, { records, agreements }: UsageSize): Generator<BenchmarkRecord> {
  let seed = 42 + round;
  for (let index = 0; index < records; index += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    yield {
      id: `cdr-${String(round)}-${String(index).padStart(9, '0')}`, usageDate: new Date(Date.UTC(2026, 2, 1) + index * 20).toISOString(),
      deal: String(seed % agreements), volume: String((seed % 4_000_000) / 1_000), cell: `268-06-${String(seed % 9_999)}-7`,
    };
  }
}

/** On disk beforehand: whoever sends a file does not make it meanwhile. */
export async function writeUsageFile(path: string, { heading, lineOf }: UsageForm, records: Iterable<BenchmarkRecord>): Promise<void> {
  await pipeline(Readable.from((function* lines() {
    if (heading !== undefined) yield `${heading}\n`;
    for (const record of records) yield `${lineOf(record)}\n`;
  })()), createWriteStream(path));
}

/** Some lines of a file at a time. */
export async function* lineBatches(path: string, size: number): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    batch.push(line);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
