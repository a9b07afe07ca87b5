import { isDomainError } from '@concord/errors';
import { Decimal as Library } from 'decimal.js';
import fc from 'fast-check';
import { type Decimal, decimal, readDecimal, round, stored } from './index.ts';

const numRuns = Number(process.env['CONCORD_PROPERTY_RUNS'] ?? 5000);
/** What the arithmetic here must agree with, digit for digit. */
const Reference = Library.clone({ precision: 60, maxE: 9e15, minE: -9e15, toExpNeg: -9e15, toExpPos: 9e15, rounding: Library.ROUND_HALF_EVEN });

/** Numbers of every length, with those at the bounds of 2^53, of zero and of a tie more often than chance would bring them. */
const digits = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }) },
  { weight: 2, arbitrary: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 44n), max: 10n ** 44n }) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 3 }).map((near) => 2n ** 53n + BigInt(near)) },
  { weight: 1, arbitrary: fc.constantFrom(0n, 1n, -1n, 5n, -5n, 15n, 25n, 3n, 7n, 10n, 100n, 1000n, 8n) },
);
const texts = fc.tuple(digits, fc.integer({ min: 0, max: 24 })).map(([units, scale]) => written(units, scale));

function written(units: bigint, scale: number): string {
  const plain = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  return `${units < 0n ? '-' : ''}${plain.slice(0, plain.length - scale)}${scale === 0 ? '' : `.${plain.slice(-scale)}`}`;
}

const library = (text: string): Library => new Reference(text);
const same = (ours: Decimal, theirs: Library): void => expect(ours.toFixed()).toBe((theirs.isZero() ? theirs.abs() : theirs).toFixed());
const check = (law: (a: string, b: string) => void): void => fc.assert(fc.property(texts, texts, law), { numRuns });

describe('agrees with decimal.js, digit for digit, on', () => {
  it('reading and writing', () => check((a) => same(stored(a), library(a))));
  it('sums', () => check((a, b) => same(stored(a).plus(stored(b)), library(a).plus(library(b)))));
  it('differences', () => check((a, b) => same(stored(a).minus(stored(b)), library(a).minus(library(b)))));
  it('products', () => check((a, b) => same(stored(a).times(stored(b)), library(a).times(library(b)))));
  it('quotients', () => check((a, b) => (stored(b).isZero() ? undefined : same(stored(a).dividedBy(stored(b)), library(a).dividedBy(library(b))))));
  it('chains of all four', () => {
    const operations = fc.array(fc.tuple(fc.constantFrom('plus', 'minus', 'times', 'dividedBy'), texts), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, operations, (first, chain) => {
        let [ours, theirs] = [stored(first), library(first)];
        for (const [name, text] of chain) {
          const next = name === 'dividedBy' && stored(text).isZero() ? theirs : theirs[name](library(text));
          if (Math.abs(next.e) > 80 || next === theirs) break;
          [ours, theirs] = [ours[name](stored(text)), next];
        }
        same(ours, theirs);
      }),
      { numRuns },
    );
  });
  it('order', () =>
    check((a, b) => {
      const [ours, theirs] = [stored(a), library(a)];
      expect(ours.comparedTo(stored(b))).toBe(theirs.comparedTo(library(b)));
      expect([ours.eq(stored(b)), ours.gt(stored(b)), ours.gte(stored(b)), ours.lt(stored(b)), ours.lte(stored(b))]).toEqual([theirs.eq(b), theirs.gt(b), theirs.gte(b), theirs.lt(b), theirs.lte(b)]);
      expect([ours.isZero(), ours.isNegative(), ours.decimalPlaces()]).toEqual([theirs.isZero(), theirs.lt(0), theirs.decimalPlaces()]);
    }));
  it('negation and absolute value', () =>
    check((a) => {
      same(stored(a).negated(), library(a).negated());
      same(stored(a).abs(), library(a).abs());
    }));
  it('so many decimals', () => {
    const places = fc.integer({ min: 0, max: 30 });
    const directions = fc.constantFrom(...(['halfEven', 'halfUp', 'down', 'up'] as const));
    const modes = { halfEven: Library.ROUND_HALF_EVEN, halfUp: Library.ROUND_HALF_UP, down: Library.ROUND_FLOOR, up: Library.ROUND_CEIL } as const;
    fc.assert(fc.property(texts, places, directions, (a, decimals, direction) => {
      same(stored(a).toPlaces(decimals, direction), library(a).toDecimalPlaces(decimals, modes[direction]));
      expect(stored(a).toFixed(decimals).replace(/^-(?=[0.]+$)/, '')).toBe(library(a).toFixed(decimals).replace(/^-(?=[0.]+$)/, ''));
    }), { numRuns });
  });
});

it('reads a JSON number by its shortest form, as decimal.js does', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
    const read = readDecimal(value);
    if (read !== undefined) same(read, new Reference(value));
  }), { numRuns });
  expect([1e-7, -1.5e-7, 1.25e-16, 0, -0].map((value) => readDecimal(value)?.toFixed())).toEqual(['0.0000001', '-0.00000015', '0.000000000000000125', '0', '0']);
});

it.each(['', '-', '.', '-.', '1.', '.1', '1..2', '1.2.3', '1-2', '--1', '+1', '1e5', ' 1', '0x1', '1_0', 'Infinity', '٣', '12345678901234567890.'])('does not read back %p', (text) => expect(codeOf(() => stored(text))).toBe('invalidInput invalidNumber'));

it('is its text in JSON and in words', () => expect([JSON.stringify({ a: decimal('1.50') }), `${decimal('1.50').toString()} EUR`]).toEqual(['{"a":"1.5"}', '1.5 EUR']));

it.each([
  { why: 'a tie behind the sixtieth digit goes to the even neighbour', a: `1${'0'.repeat(58)}1`, b: '0.5', result: `1${'0'.repeat(58)}2` },
  { why: 'unless something is behind it', a: `1${'0'.repeat(58)}0`, b: `0.5${'0'.repeat(30)}1`, result: `1${'0'.repeat(58)}1` },
  { why: 'an even one stays', a: `1${'0'.repeat(58)}0`, b: '0.5', result: `1${'0'.repeat(58)}0` },
])('$why', ({ a, b, result }) => expect(stored(a).plus(stored(b)).toFixed()).toBe(result));

const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return isDomainError(error) ? `${error.kind} ${error.code}` : error;
  }
};

it.each([
  { why: 'a division by zero', act: () => decimal('1').dividedBy(decimal('0')), code: 'unprocessable divisionByZero' },
  { why: 'a result of a hundred digits', act: () => Array.from({ length: 6 }, () => stored('1'.repeat(17))).reduce((a, b) => a.times(b)), code: 'unprocessable numberTooLarge' },
  { why: 'a stored text that is no decimal', act: () => stored('NaN'), code: 'invalidInput invalidNumber' },
])('refuses $why', ({ act, code }) => expect(codeOf(act)).toBe(code));

it('keeps no decimals behind the hundred and fiftieth', () => {
  const tiny = Array.from({ length: 9 }, () => stored('0.000000000000000001')).reduce((a, b) => a.times(b));
  expect([tiny.toFixed(), round(tiny, 2).toFixed()]).toEqual(['0', '0']);
});

/** Pairs whose results lie at the edges: of 2^53, of the sixty digits, of what a short text holds. */
const edge = 2n ** 53n;
const edges = [0n, 1n, 9n, 10n, edge - 2n, edge - 1n, edge, edge + 1n, 10n ** 15n, 10n ** 16n - 1n, 10n ** 16n, 10n ** 22n, 10n ** 23n, 10n ** 59n, 10n ** 60n - 1n, 10n ** 60n].flatMap((units) => [units, -units]);
const edgeTexts = edges.flatMap((units) => [0, 1, 8, 18].map((scale) => written(units, scale)));

it('agrees with decimal.js where numbers become too long to be held as such', () => {
  const wrong = edgeTexts.flatMap((a) =>
    ['0', '1', '-1', '0.1', '3', '-7', written(edge - 1n, 0), written(edge, 0), written(10n ** 30n + 1n, 12)].flatMap((b) =>
      (['plus', 'minus', 'times', 'dividedBy'] as const).flatMap((name) => {
        if (name === 'dividedBy' && b === '0') return [];
        const [ours, theirs] = [stored(a)[name](stored(b)), library(a)[name](library(b))];
        return ours.toFixed() === (theirs.isZero() ? theirs.abs() : theirs).toFixed() ? [] : [`${a} ${name} ${b}`];
      })),
  );
  expect(wrong).toEqual([]);
});

it('reads and writes what it reads back, at every edge', () => expect(edgeTexts.map((text) => stored(text).toFixed())).toEqual(edgeTexts.map((text) => (library(text).isZero() ? library(text).abs() : library(text)).toFixed())));

it('is never minus zero', () => {
  const nothing = [decimal('-0'), decimal('-0.0'), decimal('0').negated(), decimal('-5').plus(decimal('5')), decimal('-5').times(decimal('0')), decimal('0').times(decimal('-5')), decimal('0').dividedBy(decimal('-5')), decimal('-0.4').toPlaces(0, 'halfEven'), decimal('-0.4').toPlaces(0, 'up'), stored('-0000000000000000000'), decimal('0').abs()];
  expect(nothing.filter(({ units }) => !Object.is(units, 0))).toEqual([]);
});

it.each([
  { a: '1', b: '1.0', order: 0 },
  { a: '-1', b: '1', order: -1 },
  { a: '1', b: '0.99', order: 1 },
  { a: '12345678901234567890', b: '12345678901234567890.0', order: 0 },
])('orders $a and $b: $order', ({ a, b, order }) => {
  const [left, right] = [stored(a), stored(b)];
  expect({ compared: left.comparedTo(right), eq: left.eq(right), gt: left.gt(right), gte: left.gte(right), lt: left.lt(right), lte: left.lte(right) }).toEqual({ compared: order, eq: order === 0, gt: order > 0, gte: order >= 0, lt: order < 0, lte: order <= 0 });
});

it('says whether it is zero or below', () => expect(['0', '-0.1', '0.1'].map((text) => [decimal(text).isZero(), decimal(text).isNegative()])).toEqual([[true, false], [false, true], [false, false]]));

it.each([
  { why: 'ninety digits before the point are kept', act: () => stored('1'.padEnd(90, '0')).plus(decimal('0')).toFixed().length, result: 90 },
  { why: 'one more is refused', act: () => codeOf(() => stored('1'.padEnd(91, '0')).plus(decimal('0'))), result: 'unprocessable numberTooLarge' },
  { why: 'a quotient beyond them too', act: () => codeOf(() => stored('1'.padEnd(90, '0')).dividedBy(decimal('0.01'))), result: 'unprocessable numberTooLarge' },
])('$why', ({ act, result }) => expect(act()).toBe(result));

it('is a number up to 2^53 and a bigint beyond, and comes back', () => {
  const large = stored('9007199254740992');
  expect([typeof large.units, large.minus(decimal('1')).units, large.negated().plus(decimal('1')).units, typeof stored('9007199254740991').units]).toEqual(['bigint', 9007199254740991, -9007199254740991, 'number']);
});
