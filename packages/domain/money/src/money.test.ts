import { isDomainError } from '@concord/errors';
import fc from 'fast-check';
import { allocate, ceilTo, decimal, isCurrency, maximumOf, minimumOf, minorUnit, parseMoney, readDecimal, round, roundTogether, stored, sumOf, wireMoney } from './index.ts';

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

const texts = (numbers: readonly { toFixed(): string }[]): string[] => numbers.map((number) => number.toFixed());

it.each([
  { total: '1', parts: ['0.333', '0.333', '0.334'], scale: 2, rounded: ['0.33', '0.33', '0.34'], why: 'the largest remainder takes the odd unit' },
  { total: '0.05', parts: ['0.016665', '0.016665', '0.01667'], scale: 2, rounded: ['0.02', '0.01', '0.02'], why: 'then the earlier of equals' },
  { total: '0.02', parts: ['0.004', '0.007', '0.009'], scale: 2, rounded: ['0', '0.01', '0.01'], why: 'however small what is left' },
  { total: '-1', parts: ['-0.333', '-0.333', '-0.334'], scale: 2, rounded: ['-0.33', '-0.33', '-0.34'], why: 'below zero the same, negated' },
  { total: '10', parts: ['12.5', '-2.5'], scale: 0, rounded: ['13', '-3'], why: 'where one gives back, ties still go to the earlier' },
  { total: '-0.01', parts: ['-0.005', '-0.005'], scale: 2, rounded: ['-0.01', '0'], why: 'and ties to the earlier there too' },
  { total: '3', parts: ['1', '2'], scale: 0, rounded: ['1', '2'], why: 'what is whole stays' },
])('rounds $parts together to $rounded: $why', ({ total, parts, scale, rounded }) => expect(texts(roundTogether(decimal(total), parts.map(decimal), scale))).toEqual(rounded));

it.each([
  { total: '10', weights: ['0', '0'], scale: 2, parts: ['0', '0'], why: 'nobody has any weight' },
  { total: '10', weights: ['0.5', '1.25', '0.25'], scale: 0, parts: ['3', '6', '1'], why: 'weights have decimals of their own, and ties go to the earlier' },
  { total: '-0.05', weights: ['1', '1'], scale: 2, parts: ['-0.03', '-0.02'], why: 'a negative amount' },
  { total: '0.10', weights: ['1', '5', '1'], scale: 2, parts: ['0.02', '0.07', '0.01'], why: 'the largest remainder first' },
  { total: '0.07', weights: ['1', '2', '6'], scale: 2, parts: ['0.01', '0.01', '0.05'], why: 'in the middle or at the end' },
])('splits $total by $weights into $parts: $why', ({ total, weights: by, scale, parts }) => expect(texts(allocate(decimal(total), by.map(decimal), scale))).toEqual(parts));

it('knows the smaller and the larger of two, and the earlier of equals', () => {
  const [low, high, same] = [decimal('-1'), decimal('2'), decimal('2.0')];
  expect([minimumOf(low, high), minimumOf(high, low), maximumOf(low, high), maximumOf(high, low)]).toEqual([low, low, high, high]);
  expect([minimumOf(high, same) === high, maximumOf(high, same) === high]).toEqual([true, true]);
});

it.each([
  { value: '12.30', wire: 12.3, why: 'a JSON number while that keeps every digit' },
  { value: '-0.000001', wire: -0.000001, why: 'however small' },
  { value: '123456789012345', wire: 123_456_789_012_345, why: 'up to fifteen digits' },
  { value: '1234567890123456', wire: '1234567890123456', why: 'and a text beyond' },
  { value: '-12345678901234.56', wire: '-12345678901234.56', why: 'the point and the sign are no digits' },
  { value: '0.00123456789012345', wire: 0.00123456789012345, why: 'nor are zeros before the first' },
  { value: '1000000000000000.5', wire: '1000000000000000.5', why: 'but zeros within are' },
  { value: '-12345678901234.5', wire: -12_345_678_901_234.5, why: 'fifteen with a point and a sign' },
])('puts $value on the wire as $wire: $why', ({ value, wire }) => expect(wireMoney('EUR', stored(value))).toEqual({ unit: 'EUR', value: wire }));

it.each([
  { input: { unit: 'EUR', value: '1.5' }, why: 'a text' },
  { input: { unit: 'EUR', value: 1.5 }, why: 'a number' },
])('reads money from $why', ({ input }) => expect(parseMoney(input)).toEqual({ unit: 'EUR', value: decimal('1.5') }));

it.each([{ unit: undefined, value: '1' }, { unit: ['EUR'], value: '1' }, { unit: '', value: '1' }])('refuses money of $unit', (input) => expect(code(() => parseMoney(input))).toBe('unknownCurrency'));

it.each(['BIF', 'XPF', 'AED', 'ZWG', 'BHD', 'TND', 'CLF', 'UYW', 'COP', 'ILS'])('knows %p, at the ends of each list', (unit) => expect(isCurrency(unit)).toBe(true));
it('refuses the decimals of what is no currency', () => expect([code(() => minorUnit('DEM')), isCurrency('')]).toEqual(['unknownCurrency', false]));

it.each([
  { input: '1'.repeat(100), says: '1'.repeat(40) },
  { input: 1e300, says: '1e+300' },
  { input: { a: 1 }, says: 'a object' },
  { input: true, says: 'a boolean' },
])('says what it cannot read, and not at length', ({ input, says }) => {
  expect(() => decimal(input)).toThrow(new RegExp(`^${says.replace('+', '\\+')} is not a decimal`));
});
it('nor what it cannot read back', () => expect(() => stored('x'.repeat(100))).toThrow(new RegExp(`^x{40} is not a decimal$`)));
