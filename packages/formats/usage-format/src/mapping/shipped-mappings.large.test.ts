import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntries } from '../read-entries.fixture.ts';
import { compileMapping } from './compile-mapping.ts';
import { shippedMappings } from './shipped-mappings.ts';

const folder = join(process.env['CONCORD_SAMPLES'] ?? '', 'usage');

/** Rows, and exact sums of cells in integers of 10^-40, by nothing of this package: no row of these files but its quoted cells holds a quotation mark twice and a line feed. */
function independent(name: string, columns: readonly string[]): { readonly count: number; readonly sums: readonly string[] } {
  const [head = [], ...rows] = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '').trimEnd().split(/\r?\n/).map(cellsOf);
  const units = columns.map((column) => rows.reduce((sum, row) => sum + unitsOf(row[head.indexOf(column)] ?? ''), 0n));
  return { count: rows.length, sums: units.map(inFull) };
}

const cellsOf = (line: string): readonly string[] => [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(([, quoted, plain = '']) => quoted ?? plain);

const scale = 40;

function unitsOf(text: string): bigint {
  if (text === 'NULL' || text === '') return 0n;
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const units = BigInt(whole + fraction.padEnd(scale, '0'));
  return text.startsWith('-') ? -units : units;
}

function inFull(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const text = `${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(/\.?0+$/, '');
  return units < 0n ? `-${text}` : text;
}

it.each([
  { mapping: 'focus-1.0', file: 'focus-1.0-sample-1000.csv', columns: { billedCost: 'BilledCost', consumedQuantity: 'ConsumedQuantity' } },
  { mapping: 'azure-ea-cost', file: 'azure-EA_ActualCost_Small.csv', columns: { cost: 'Cost', quantity: 'Quantity' } },
  { mapping: 'azure-ea-cost', file: 'azure-EA_AmortizedCost_Small.csv', columns: { cost: 'Cost', quantity: 'Quantity' } },
])('$mapping takes every row of $file, and sums to what the file does', async ({ mapping, file, columns }) => {
  const { count, sums } = independent(file, Object.values(columns));
  const entries = await readEntries(compileMapping(shippedMappings[mapping]), readFileSync(join(folder, file)));
  expect(entries.flatMap((entry) => ('refusal' in entry ? [entry] : []))).toEqual([]);
  expect(entries.filter((entry) => 'record' in entry)).toHaveLength(count);
  expect(entries.at(-1)).toMatchObject({ trailer: { counted: { count, sums: Object.fromEntries(Object.keys(columns).map((name, index) => [name, sums[index]])) } } });
});

it('takes the sum that the owner of the FOCUS sample gives', async () => {
  const entries = await readEntries(compileMapping(shippedMappings['focus-1.0']), readFileSync(join(folder, 'focus-1.0-sample-1000.csv')));
  expect(entries.at(-1)).toMatchObject({ trailer: { counted: { sums: { billedCost: '20.52022672899' } } } });
});

it.each([
  { mapping: 'cisco-cucm-cdr', file: 'cisco-cucm-cdr.csv', count: 3 },
  { mapping: 'freeswitch-cdr', file: 'freeswitch-cdr-2.xml', count: 1 },
  { mapping: 'cisco-cucm-cdr', file: 'cisco-cucm-cmr.csv', count: 3 },
])('$mapping accounts for $file', async ({ mapping, file, count }) => {
  const entries = await readEntries(compileMapping(shippedMappings[mapping]), readFileSync(join(folder, file)));
  expect(entries.at(-1)).toMatchObject({ trailer: { counted: { count } } });
});
