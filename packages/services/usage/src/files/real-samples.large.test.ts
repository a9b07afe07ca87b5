import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenSuite, type GivenSuite } from '@concord/testkit';
import { Decimal } from 'decimal.js';
import { sendBytes } from '../send-bytes.fixture.ts';

const folder = process.env['CONCORD_SAMPLES'] ?? '';
const files = '/partnerUsage/v1/usageFile';
const pageSize = 500;
Decimal.set({ precision: 60 });

let suite: GivenSuite;
beforeAll(async () => {
  suite = await givenSuite({ services: ['usage'] });
});
afterAll(() => suite.close());

interface UsageFile {
  readonly id: string;
  readonly state: string;
  readonly controlTotal: Readonly<Record<string, number>>;
  readonly declaredCount?: number;
  readonly sum?: readonly { readonly name: string; readonly value: number | string }[];
  readonly firstError: readonly { readonly line: number; readonly code: string }[];
}

interface Usage {
  readonly usageCharacteristic: readonly { readonly name: string; readonly value: string | number }[];
}

async function sent(name: string, query: string): Promise<UsageFile> {
  const { status, body } = await sendBytes(suite, `${files}?source=${encodeURIComponent(name)}&${query}`, readFileSync(join(folder, name)));
  expect([name, status]).toEqual([name, 201]);
  await suite.settled();
  return (await suite.get<UsageFile>(`${files}/${(body as UsageFile).id}`)).body;
}

/** Every record that came with a file, as anybody reads it. */
async function recordsOf({ id }: UsageFile): Promise<readonly Usage[]> {
  const found: Usage[] = [];
  for (;;) {
    const { body } = await suite.get<readonly Usage[]>(`/usageManagement/v4/usage?id.gte=${id}-&id.lt=${id}.&limit=${String(pageSize)}&offset=${String(found.length)}`);
    found.push(...body);
    if (body.length < pageSize) return found;
  }
}

const summed = (values: readonly (string | number)[]): string => values.reduce((sum: Decimal, value) => sum.plus(value), new Decimal(0)).toFixed();
const sumOf = (records: readonly Usage[], name: string): string => summed(records.flatMap(({ usageCharacteristic }) => usageCharacteristic.filter((one) => one.name === name).map(({ value }) => value)));

const cellsOf = (line: string): readonly string[] => [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(([, quoted, plain = '']) => quoted ?? plain);

/** As exactly as amounts are kept. */
const mostPlaces = 18;

/** Rows and sums of a file of commas by nothing of ours. */
function independent(name: string, columns: readonly string[]): { readonly count: number; readonly sums: readonly string[] } {
  const [head = [], ...rows] = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '').trimEnd().split(/\r?\n/).map(cellsOf);
  const cells = (column: string): readonly string[] => rows.map((row) => row[head.indexOf(column)] ?? '').filter((cell) => cell !== '' && cell !== 'NULL').map((cell) => new Decimal(cell).toDecimalPlaces(mostPlaces).toFixed());
  return { count: rows.length, sums: columns.map((column) => summed(cells(column))) };
}

const accepted = (count: number): object => ({ received: count, accepted: count, duplicate: 0, rejected: 0, suspended: 0 });

it.each([
  { mapping: 'focus-1.0', name: 'usage/focus-1.0-sample-1000.csv', columns: { billedCost: 'BilledCost', quantity: 'ConsumedQuantity' } },
  { mapping: 'azure-ea-cost', name: 'usage/azure-EA_ActualCost_Small.csv', columns: { cost: 'Cost', quantity: 'Quantity' } },
  { mapping: 'azure-ea-cost', name: 'usage/azure-EA_AmortizedCost_Small.csv', columns: { cost: 'Cost', quantity: 'Quantity' } },
])('$name goes in row by row, and its records sum to what its columns do', async ({ mapping, name, columns }) => {
  const { count, sums } = independent(name, Object.values(columns));
  const file = await sent(name, `mapping=${mapping}`);
  expect(file.controlTotal).toEqual(accepted(count));
  const records = await recordsOf(file);
  expect(Object.keys(columns).map((characteristic) => sumOf(records, characteristic))).toEqual(sums);
});

it('a batch of a real roaming partner goes in event by event, and comes to the total that it says itself and another tool finds', async () => {
  const file = await sent('roaming/CDDNKTD2SP5768835.tap39.pseudonymised.ber', 'format=tap');
  const { count, sums: [units = ''] } = independent('roaming/CDDNKTD2SP5768835.decoded.csv', ['charge_x1000_SDR']);
  const total = new Decimal(units).dividedBy(1000).toFixed();
  expect(file).toMatchObject({ declaredCount: count, controlTotal: accepted(count), sum: expect.arrayContaining([{ name: 'charge', value: Number(total), declared: Number(total) }]) as unknown });
  expect(sumOf(await recordsOf(file), 'charge')).toBe(total);
});

it.each([
  { name: 'usage/cisco-cucm-cdr.csv', query: 'mapping=cisco-cucm-cdr', count: 3 },
  { name: 'usage/freeswitch-cdr-1.xml', query: 'mapping=freeswitch-cdr', count: 1 },
  { name: 'usage/freeswitch-cdr-2.xml', query: 'mapping=freeswitch-cdr', count: 1 },
])('$name goes in', async ({ name, query, count }) => expect((await sent(name, query)).controlTotal).toEqual(accepted(count)));

it.each([
  { name: 'roaming/CDWERFDXLKJE31707.tap310.ber', query: 'format=tap', code: 'missingElement', why: 'it says no totals' },
  { name: 'roaming/CDDNKGNDNKIN07764.header-only.utf8-mangled.bin', query: 'format=tap', code: 'malformedBer', why: 'its bytes are destroyed' },
])('$name is refused whole: $why', async ({ name, query, code }) => {
  const file = await sent(name, query);
  expect([file.state, file.firstError.map((error) => error.code)]).toEqual(['rejected', expect.arrayContaining([code])]);
  expect(await recordsOf(file)).toEqual([]);
});

it('a statement with bad rows is accounted for row by row', async () => {
  const { controlTotal: { received = 0, accepted: taken = 0, rejected = 0 } } = await sent('usage/music-royaltystatement-dmp.csv', 'mapping=music-royalty-statement');
  expect([received > 0, taken + rejected]).toEqual([true, received]);
});
