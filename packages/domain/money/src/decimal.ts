import { invalidInput } from '@concord/errors';
import { Decimal as Library } from 'decimal.js';

/**
 * An exact decimal. Immutable; 60 significant digits, so that products of a price, a quantity and factors keep every digit.
 * The rest of the suite knows this name only, so that another arithmetic can take its place.
 */
export type Decimal = Library;

/** The clone keeps the library's defaults of other users untouched; the exponent bounds keep `toFixed` from growing without limit. */
const Exact = Library.clone({ precision: 60, maxE: 90, minE: -90, toExpNeg: -90, toExpPos: 90, rounding: Library.ROUND_HALF_EVEN });

/** At most 18 digits before the point, 18 behind and 30 in all: what the engine keeps exactly through every product it forms. */
const lexeme = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,18})?$/;
const longest = '-.'.length + 30;

export const zero: Decimal = new Exact(0);
export const one: Decimal = new Exact(1);
export const hundred: Decimal = new Exact(100);

/** A JSON number by its shortest decimal form; beyond 2^53 its digits are no longer those that were sent. */
function numberLexeme(value: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  const shortest = String(value);
  return shortest.includes('e') ? new Exact(shortest).toFixed() : shortest;
}

/** @returns the decimal that a string or a JSON number writes, or undefined where it writes none that can be kept exactly. */
export function readDecimal(value: unknown): Decimal | undefined {
  const text = typeof value === 'number' ? numberLexeme(value) : value;
  return typeof text === 'string' && text.length <= longest && lexeme.test(text) ? new Exact(text) : undefined;
}

/** @throws DomainError `invalidNumber` for anything but a plain decimal of at most 18 digits before the point, 18 behind and 30 in all. */
export function decimal(value: unknown): Decimal {
  const read = readDecimal(value);
  if (read === undefined) throw invalidInput('invalidNumber', `${shortened(value)} is not a decimal of at most 18 digits before the point, 18 behind and 30 in all`);
  return read;
}

const shortened = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 40) : `a ${typeof value}`);

/** Reads back what `toFixed` of this package wrote: folded sums may be longer than an input may be. */
export const stored = (text: string): Decimal => new Exact(text);

export const minimumOf = (a: Decimal, b: Decimal): Decimal => (a.lte(b) ? a : b);
export const maximumOf = (a: Decimal, b: Decimal): Decimal => (a.gte(b) ? a : b);
export const sumOf = (values: Iterable<Decimal>): Decimal => {
  let sum = zero;
  for (const value of values) sum = sum.plus(value);
  return sum;
};
