import { type FileQuantity, quantitySums } from './quantities.ts';

const record = (...characteristics: readonly (readonly [string, unknown, string?])[]) => ({ usageCharacteristic: characteristics.map(([name, value, unitOfMeasure]) => ({ name, value, ...(unitOfMeasure !== undefined && { unitOfMeasure }) })) });

function summed(records: readonly ReturnType<typeof record>[], before: readonly FileQuantity[] = []): readonly FileQuantity[] {
  const sums = quantitySums();
  sums.add(before);
  records.forEach((one) => sums.addRecord(one));
  return sums.all();
}

it.each([
  { why: 'each by its name and unit', records: [record(['volume', 1.5, 'MB'], ['volume', 2, 'GB']), record(['volume', 0.25, 'MB'])], sums: [['volume', 'MB', 1.75], ['volume', 'GB', 2]] },
  { why: 'exactly, where a double would not', records: [record(['n', 0.1, 's']), record(['n', 0.2, 's'])], sums: [['n', 's', 0.3]] },
  { why: 'as text where a number is too long', records: [record(['n', '900719925474099.5', 's']), record(['n', '0.123456', 's'])], sums: [['n', 's', '900719925474099.623456']] },
  { why: 'nothing of what has no unit, or is no number', records: [record(['n', 1], ['m', 'many', 's'], ['k', true, 's'])], sums: [] },
  { why: 'no more than fifty names', records: Array.from({ length: 60 }, (_, index) => record([`n${String(index)}`, 1, 's'])), sums: Array.from({ length: 50 }, (_, index) => [`n${String(index)}`, 's', 1]) },
])('quantities are summed: $why', ({ records, sums }) => expect(summed(records).map(({ name, units, amount }) => [name, units, amount])).toEqual(sums));

it('goes on where the records before have come to', () => {
  expect(summed([record(['n', 1, 's'])], [{ name: 'n', units: 's', amount: '0.5' }])).toEqual([{ name: 'n', units: 's', amount: 1.5 }]);
});
