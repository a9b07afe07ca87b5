import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElement } from '../ber/element.ts';
import { RowCutter } from '../delimited/row-cutter.ts';
import type { Entry } from '../entry.ts';
import { tapUsage } from './tap-usage.ts';
import { decode, encode } from './tree.ts';

const folder = join(process.env['CONCORD_SAMPLES'] ?? '', 'roaming');
const batch = 'CDDNKTD2SP5768835.tap39.pseudonymised.ber';

async function entriesOf(name: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const some of tapUsage(createReadStream(join(folder, name)))) entries.push(...some);
  return entries;
}

/** Columns of another tool's decoding and what they are called here. */
const columns = {
  imsi: 'imsi', msisdn: 'msisdn', imei: 'imei', durationSec: 'totalCallEventDuration', volIn: 'dataVolumeIncoming', volOut: 'dataVolumeOutgoing', apnNi: 'accessPointNameNI', pdpAddress: 'pdpAddress', recEntityCode: 'recEntityCode',
  lac: 'locationArea', servingNetwork: 'servingNetwork', chargedItem: 'chargedItem', chargeableUnits: 'chargeableUnits',
} as const;

const textOf = (value: string | number | object | undefined): string => (typeof value === 'object' ? JSON.stringify(value) : String(value ?? ''));
const wallOf = (usageDate: unknown, hours: number): string => new Date(Date.parse(String(usageDate)) + hours * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);

describe('a real batch of 2,897 events', () => {
  it('is read as another tool reads it, event by event', async () => {
    const [names = [], ...lines] = [...new RowCutter({ separator: ',', quote: '"' }).push(readFileSync(join(folder, 'CDDNKTD2SP5768835.decoded.csv'), 'utf8'), 1)].map((row) => ('cells' in row ? row.cells : []));
    const records = (await entriesOf(batch)).flatMap((entry) => ('record' in entry ? [entry.record] : []));
    expect(records).toHaveLength(lines.length);
    for (const [index, record] of records.entries()) {
      const row = Object.fromEntries((lines[index] ?? []).map((cell, at) => [names[at] ?? '', cell.trim()]));
      const facts = new Map((record['usageCharacteristic'] as readonly { readonly name: string; readonly value: string | number | object }[]).map(({ name, value }) => [name, value]));
      const found = Object.fromEntries(Object.entries(columns).map(([column, name]) => [column, textOf(facts.get(name))]));
      expect(found).toEqual(Object.fromEntries(Object.keys(columns).map((column) => [column, row[column]])));
      expect(String(Number(facts.get('charge')) * 1000)).toBe(String(Number(row['charge_x1000_SDR'])));
      expect(wallOf(record['usageDate'], Number(row['utcOffsetCode']))).toBe(row['startLocal']);
      expect(Object.keys(facts.get('callEventDetail') as object)[0]?.toLowerCase()).toBe(row['eventType']?.toLowerCase());
    }
  });

  it('sums to what its own totals say', async () => {
    const totals = { count: 2897, sums: { charge: '54.478', tax: '0' } };
    expect((await entriesOf(batch)).at(-1)).toEqual({ line: 2898, trailer: { declared: totals, counted: totals, findings: [] } });
  });

  it('is written again byte by byte', () => {
    const bytes = readFileSync(join(folder, batch));
    expect(encode(...decode(readElement(bytes, 0))).equals(bytes)).toBe(true);
  });
});

it.each([
  { name: 'CDWERFDXLKJE31707.tap310.ber', count: 5, codes: ['missingElement', 'missingElement'], why: 'it has no totals' },
  { name: 'CDDNKGNDNKIN07764.header-only.utf8-mangled.bin', count: 0, codes: expect.arrayContaining(['malformedBer']) as unknown, why: 'its bytes are destroyed' },
])('$name is refused: $why', async ({ name, count, codes }) => {
  const last = (await entriesOf(name)).at(-1);
  if (!last || !('trailer' in last)) throw new Error('the last entry is no trailer');
  expect([last.trailer.counted.count, last.trailer.findings.map(({ code }) => code)]).toEqual([count, codes]);
});
