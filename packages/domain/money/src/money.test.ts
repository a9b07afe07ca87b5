import { isDomainError } from '@concord/errors';
import fc from 'fast-check';
import { allocate, ceilTo, decimal, isCurrency, minorUnit, parseMoney, readDecimal, round, roundTogether, stored, sumOf } from './index.ts';

const code = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return isDomainError(error) ? error.code : error;
  }
};
const runs = Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 5000);

it.each([
  { input: '12.340', text: '12.34', why: 'trailing zeros carry nothing' },
  { input: 1e-7, text: '0.0000001', why: 'a JSON number is read by its shortest decimal form' },
  { input: 0.1, text: '0.1', why: 'and not by its binary value' },
  { input: '-5', text: '-5', why: 'negatives are numbers' },
])('reads $input as $text: $why', ({ input, text }) => expect(decimal(input).toFixed()).toBe(text));

it.each(['1e500000000', 'NaN', '0x10', '1_000', 'Infinity', '', '007', '.5', '5.', '+1', ' 1', `1${'0'.repeat(30)}`, `0.${'0'.repeat(29)}1`, Infinity, NaN, 2 ** 60, 1e-30, null, {}, true])(
  'refuses %p',
  (input) => {
    expect(readDecimal(input)).toBeUndefined();
    expect(code(() => decimal(input))).toBe('invalidNumber');
  },
);

it.each([
  { unit: 'EUR', decimals: 2 },
  { unit: 'JPY', decimals: 0 },
  { unit: 'KWD', decimals: 3 },
  { unit: 'KES', decimals: 2 },
])('$unit has $decimals decimals', ({ unit, decimals }) => expect(minorUnit(unit)).toBe(decimals));

it('knows no currency that is withdrawn, a metal or invented', () => {
  expect(['DEM', 'XAU', 'EURO', 'constructor'].filter(isCurrency)).toEqual([]);
  expect(code(() => parseMoney({ unit: 'DEM', value: '1' }))).toBe('unknownCurrency');
});

it.each([
  { value: '0.125', rounding: 'halfEven' as const, result: '0.12', why: 'ties go to the even neighbour' },
  { value: '0.135', rounding: 'halfEven' as const, result: '0.14', why: 'ties go to the even neighbour' },
  { value: '0.125', rounding: 'halfUp' as const, result: '0.13', why: 'ties go away from zero' },
  { value: '-0.125', rounding: 'halfUp' as const, result: '-0.13', why: 'on both sides of it' },
])('rounds $value $rounding to $result: $why', ({ value, rounding, result }) => expect(round(decimal(value), 2, rounding).toFixed(2)).toBe(result));

it('removes the residue of a division before it rounds', () => {
  const third = decimal('0.375').dividedBy(decimal('3'));
  expect(round(third.plus(stored(`0.${'0'.repeat(39)}1`)), 2).toFixed()).toBe('0.12');
});

it('rounds up to a multiple', () => expect(ceilTo(decimal('61'), decimal('60')).toFixed()).toBe('120'));

it('gives the odd cent to the earlier of equals', () =>
  expect(allocate(decimal('0.02'), ['1', '1', '1'].map(decimal), 2).map((part) => part.toFixed())).toEqual(['0.01', '0.01', '0']));

const weights = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 12 }).filter((list) => list.some((weight) => weight > 0));

it('splits to the last unit, and a reversal is the exact negative', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.constantFrom(0, 2, 3), weights, (units, scale, list) => {
      const total = stored(units.toString()).dividedBy(stored(`1${'0'.repeat(scale)}`));
      const parts = allocate(total, list.map(decimal), scale);
      expect(sumOf(parts).eq(total)).toBe(true);
      const reversed = allocate(total.negated(), list.map(decimal), scale);
      expect(sumOf([...parts, ...reversed]).isZero() && parts.every((part, index) => part.eq((reversed[index] ?? part).negated()))).toBe(true);
    }),
    { numRuns: runs },
  );
});

it('never moves a part by a whole unit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 12 }), (list) => {
      const parts = list.map((part) => decimal(part).dividedBy(decimal(10_000)));
      const rounded = roundTogether(round(sumOf(parts), 2), parts, 2);
      expect(rounded.every((part, index) => part.minus(parts[index] ?? part).abs().lt(decimal('0.01')))).toBe(true);
    }),
    { numRuns: runs },
  );
});
