import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntries } from '../read-entries.fixture.ts';
import { compileMapping } from './compile-mapping.ts';
import { shippedMappings } from './shipped-mappings.ts';

const sample = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../samples', name));

it.each([
  { mapping: 'focus-1.0', file: 'focus-1.0.csv', totals: { count: 5, sums: { billedCost: '0.0000172736', consumedQuantity: '2.0023121138' } }, refused: [] },
  { mapping: 'azure-ea-cost', file: 'azure-ea-actual-cost.csv', totals: { count: 2, sums: { cost: '3.25004', quantity: '1.0004' } }, refused: [] },
  { mapping: 'cisco-cucm-cdr', file: 'cisco-cucm-cdr.csv', totals: { count: 2, sums: { duration: '0' } }, refused: [] },
  { mapping: 'freeswitch-cdr', file: 'freeswitch-cdr.xml', totals: { count: 1, sums: { billsec: '11' } }, refused: [] },
  { mapping: 'itunes-sales', file: 'itunes-sales.tsv', totals: { count: 4, sums: { units: '6', royalty: '0' } }, refused: [] },
  { mapping: 'music-royalty-statement', file: 'music-royalty-statement.csv', totals: { count: 6, sums: { amount: '600.51' } }, refused: ['notInTable', 'notInTable', 'notInTable', 'notInTable', 'notInTable', 'notInTable'] },
  { mapping: 'advertising-log', file: 'advertising-log.csv', totals: { count: 4, sums: { count: '176347', revenue: '282.5' } }, refused: [] },
])('$mapping accounts for every row of $file', async ({ mapping, file, totals, refused }) => {
  const entries = await readEntries(compileMapping(shippedMappings[mapping]), sample(file));
  expect(entries.at(-1)).toMatchObject({ trailer: { counted: totals, findings: [] } });
  expect(entries.flatMap((entry) => ('refusal' in entry ? [entry.refusal.code] : []))).toEqual(refused);
});

it('makes records of each that say who, what, when and how much', async () => {
  const [call] = await readEntries(compileMapping(shippedMappings['freeswitch-cdr']), sample('freeswitch-cdr.xml'));
  expect(call).toEqual({
    line: 2,
    record: {
      usageType: 'voice', usageDate: '2019-06-11T05:15:18.216Z', externalIdentifier: [{ id: '4b3b36af-3d98-4670-bc14-0ee08890d7d6', owner: '21483469-cecc-4e5f-a9eb-0402e56193aa' }],
      usageCharacteristic: [
        { name: 'duration', valueType: 'number', value: 11, unitOfMeasure: 's' }, { name: 'durationWithRinging', valueType: 'number', value: 22, unitOfMeasure: 's' },
        { name: 'callingNumber', valueType: 'string', value: 'anonymous' }, { name: 'calledNumber', valueType: 'string', value: '915120000001' }, { name: 'cause', valueType: 'string', value: 'NORMAL_CLEARING' },
      ],
    },
  });
});
