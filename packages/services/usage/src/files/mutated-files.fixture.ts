import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeTap } from '@concord/usage-format';

/** A file as a partner might send it, and how it is read. */
export interface SentBytes {
  readonly what: string;
  readonly query: string;
  readonly bytes: Buffer;
}

/** Numbers from 0 to below 1, the same for the same seed (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}

const records = Array.from({ length: 12 }, (_, index) => ({
  usageType: 'data', usageDate: `2026-03-01T00:00:${String(index + 10)}Z`, externalIdentifier: [{ id: `r"${index}`, owner: 'ö' }],
  usageCharacteristic: [{ name: 'dataVolumeIncoming', value: index * 1000 }, { name: 'charge', value: 0.5 }, { name: 'note', value: 'a,b]}\n' }],
}));
const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../../../formats/usage-format/samples', name));
const tap = (sequence: number): Buffer => Buffer.from(writeTap({ sender: 'AAAAA', recipient: 'BBBBB', sequence: String(sequence).padStart(5, '0'), createdAt: '2026-03-02T00:00:00Z', localCurrency: 'EUR', currency: 'EUR', decimalPlaces: 3, utcOffsets: [{ code: 1, offset: '+0100' }] }, records));

/** The mapping of fixed width, to be saved under this id. */
export const fixedMapping = {
  id: 'mutated-fixed', name: 'Fixed', format: { type: 'fixedWidth', columns: [{ name: 'at', from: 1, length: 10 }, { name: 'n', from: 11, length: 5 }] },
  usage: { usageType: "'x'", usageDate: { value: 'at', pattern: 'epochSeconds' }, externalIdentifier: { id: 'at' }, usageCharacteristic: [{ name: 'n', value: 'n', valueType: 'number' }] },
};

const whole: readonly ((number: number) => SentBytes)[] = [
  () => ({ what: 'JSON lines', query: '', bytes: Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join('')) }),
  (number) => ({ what: 'a JSON array', query: '', bytes: Buffer.from(JSON.stringify(records, null, number % 2)) }),
  () => ({ what: 'CSV', query: 'mapping=focus-1.0', bytes: sample('focus-1.0.csv') }),
  () => ({ what: 'lines with a trailer', query: 'mapping=advertising-log', bytes: sample('advertising-log.csv') }),
  () => ({ what: 'XML', query: 'mapping=freeswitch-cdr', bytes: sample('freeswitch-cdr.xml') }),
  () => ({ what: 'fixed width', query: `mapping=${fixedMapping.id}`, bytes: Buffer.from(Array.from({ length: 9 }, (_, index) => `177232320${index}${String(index).padStart(5)}\n`).join('')) }),
  (number) => ({ what: 'TAP', query: 'format=tap', bytes: tap(number) }),
];

type Damage = (bytes: Buffer, random: () => number) => Buffer;

const place = (bytes: Buffer, random: () => number): number => Math.floor(random() * bytes.length);
const put = (text: string): Damage => (bytes, random) => {
  const at = place(bytes, random);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]);
};

/** What unpacks to eighty megabytes of one letter. */
const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20, 'x'));

const damages: Readonly<Record<string, Damage>> = {
  nothing: (bytes) => bytes,
  'cut off': (bytes, random) => bytes.subarray(0, place(bytes, random)),
  'a flipped byte': (bytes, random) => { const flipped = Buffer.from(bytes); flipped[place(bytes, random)] = Math.floor(random() * 256); return flipped; },
  'a wrong trailer': (bytes) => Buffer.concat([bytes, Buffer.from('T|9||||||1|1|EUR\n')]),
  'a byte order mark': (bytes) => Buffer.concat([Buffer.from('\uFEFF'), bytes]),
  CRLF: (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  gzip: (bytes) => gzipSync(bytes),
  'gzip that is cut off': (bytes, random) => gzipSync(bytes).subarray(0, 20 + Math.floor(random() * 40)),
  'a gzip bomb': () => bomb,
  'a huge line': put('x'.repeat(2_500_000)),
  'deep nesting': put('['.repeat(5_000)),
  'XML without end': put('<a>'.repeat(500)),
  'a formula': put("=cmd|' /C calc'!A0"),
  'control characters': put('\u0000\u0007\u001b'),
  'a quotation mark': put('"'),
  'a record twice': (bytes) => Buffer.concat([bytes, bytes]),
};

/** So many files of all formats, each damaged in one or two ways, the same for the same seed. */
export function* mutatedFiles(count: number, seed: number): Generator<SentBytes> {
  const random = randomFrom(seed);
  const kinds = Object.entries(damages);
  for (let number = 1; number <= count; number += 1) {
    const file = whole[Math.floor(random() * whole.length)]?.(number) ?? { what: '', query: '', bytes: Buffer.alloc(0) };
    const chosen = [kinds[number % kinds.length], ...(random() < 0.4 ? [kinds[Math.floor(random() * kinds.length)]] : [])].flatMap((kind) => (kind ? [kind] : []));
    yield { what: `${file.what}, ${chosen.map(([name]) => name).join(', ')}`, query: file.query, bytes: chosen.reduce((bytes, [, damage]) => damage(bytes, random), file.bytes) };
  }
}
