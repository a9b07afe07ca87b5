import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Entry, UsageReader } from './entry.ts';
import { jsonUsage } from './json/json-usage.ts';
import { compileMapping } from './mapping/compile-mapping.ts';
import { shippedMappings } from './mapping/shipped-mappings.ts';
import { readEntries } from './read-entries.fixture.ts';
import { tapUsage } from './tap/tap-usage.ts';
import { writeTap } from './tap/write-tap.ts';

const runs = Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 60);
const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../samples', name));

const records = Array.from({ length: 12 }, (_, index) => ({
  usageType: 'data', usageDate: `2026-03-01T00:00:${String(index + 10)}Z`, externalIdentifier: [{ id: `r"${index}`, owner: 'ö' }],
  usageCharacteristic: [{ name: 'dataVolumeIncoming', value: index * 1000 }, { name: 'charge', value: 0.5 }, { name: 'note', value: 'a,b]}\n' }],
}));
const lines = records.map((record) => JSON.stringify(record));
const fixed = { name: 'Fixed', format: { type: 'fixedWidth', columns: [{ name: 'at', from: 1, length: 10 }, { name: 'n', from: 11, length: 5 }] }, usage: { usageType: "'x'", usageDate: { value: 'at', pattern: 'epochSeconds' }, usageCharacteristic: [{ name: 'n', value: 'n', valueType: 'number' }] } };
const offsets = [{ code: 1, offset: '+0100' }];

const files: readonly { readonly what: string; readonly reader: UsageReader; readonly bytes: Buffer }[] = [
  { what: 'JSON lines', reader: jsonUsage, bytes: Buffer.from(`${lines.join('\n')}\n`) },
  { what: 'a JSON array', reader: jsonUsage, bytes: Buffer.from(`[${lines.join(',\n')}]\n`) },
  { what: 'a JSON array over lines', reader: jsonUsage, bytes: Buffer.from(JSON.stringify(records, null, 2)) },
  { what: 'CSV', reader: compileMapping(shippedMappings['focus-1.0']), bytes: sample('focus-1.0.csv') },
  { what: 'lines with a trailer', reader: compileMapping(shippedMappings['advertising-log']), bytes: sample('advertising-log.csv') },
  { what: 'fixed width', reader: compileMapping(fixed), bytes: Buffer.from(Array.from({ length: 9 }, (_, index) => `177232320${index}${String(index).padStart(5)}\n`).join('')) },
  { what: 'XML', reader: compileMapping(shippedMappings['freeswitch-cdr']), bytes: sample('freeswitch-cdr.xml') },
  { what: 'TAP', reader: tapUsage, bytes: Buffer.from(writeTap({ sender: 'AAAAA', recipient: 'BBBBB', sequence: '00001', createdAt: '2026-03-02T00:00:00Z', localCurrency: 'EUR', currency: 'EUR', decimalPlaces: 3, utcOffsets: offsets }, records)) },
];

/** Puts `put` at a place in the file, in the stead of `taken` bytes. */
const splice = (bytes: Buffer, at: number, taken: number, put: Buffer): Buffer => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + taken)]);

const inserted = fc.oneof(
  fc.constantFrom('\uFEFF', '\r\n', '\n\n', '\u0000', '\u0007', '=cmd|\' /C calc\'!A0,', '"', '""', ',', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', '{'.repeat(200), '['.repeat(200), '"'.repeat(301), '<a>'.repeat(150), '{"__proto__":{"a":1}}\n').map((text) => Buffer.from(text)),
  fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
);
const mutation = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), taken: fc.integer({ min: 0, max: 40 }), put: fc.oneof(fc.constant(Buffer.alloc(0)), inserted) });
const mutated = (bytes: Buffer): fc.Arbitrary<Buffer> =>
  fc.tuple(fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.double({ min: 0.3, max: 2, noNaN: true })).map(([changes, cut]) =>
    changes.reduce((file, { at, taken, put }) => splice(file, Math.floor(at * file.length), taken, put), bytes).subarray(0, Math.floor(bytes.length * Math.min(1.5, cut))),
  );

/** One trailer, at the end, that counts the records and refusals before it; the lines of entries go up. */
function assertAccounted(entries: readonly Entry[]): void {
  const last = entries.at(-1);
  if (!last || !('trailer' in last)) throw new Error('the last entry is no trailer');
  expect(last.trailer.counted.count).toBe(entries.filter((entry) => 'record' in entry || 'refusal' in entry).length);
  expect(entries.filter((entry) => 'trailer' in entry)).toHaveLength(1);
  const places = entries.map(({ line }) => line);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

describe.each(files)('$what, damaged in any way', ({ reader, bytes }) => {
  it('is accounted for entry by entry, the same however it is cut, and never thrown over', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(bytes), fc.integer({ min: 1, max: 3000 }), async (file, size) => {
        const entries = await readEntries(reader, file);
        assertAccounted(entries);
        expect(await readEntries(reader, file, size)).toEqual(entries);
      }),
      { numRuns: runs },
    );
  });

  it('may hold a line of many megabytes', async () => {
    const huge = Buffer.concat([bytes, Buffer.alloc(3_000_000, 'x'), Buffer.from('\n'), bytes]);
    const entries = await readEntries(reader, huge);
    assertAccounted(entries);
    expect(entries.reduce((longest, entry) => Math.max(longest, 'raw' in entry ? entry.raw.length : 0), 0)).toBeLessThanOrEqual(1_500_000);
  });
});
