import { invalidInput } from '@concord/errors';
import { Decimal } from './decimal.ts';
import { integerOf, mostExact } from './integer.ts';

/** At most 18 digits before the point, 18 behind and 30 in all: what the engine keeps exactly through every product it forms. */
const lexeme = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,18})?$/;
const longest = '-.'.length + 30;
const anyLength = /^-?\d+(?:\.\d+)?$/;

const [nought, nine, point, minus] = [0x30, 0x39, 0x2e, 0x2d];
const isDigit = (code: number): boolean => code >= nought && code <= nine;

/** Short texts, digit by digit, since most are. @returns undefined for anything else */
function shortValue(text: string): Decimal | undefined {
  const begin = text.charCodeAt(0) === minus ? 1 : 0;
  if (text.length > 16 || !isDigit(text.charCodeAt(begin)) || !isDigit(text.charCodeAt(text.length - 1))) return undefined;
  let [units, pointAt] = [0, text.length - 1];
  for (let index = begin; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) units = units * 10 + (code - nought);
    else if (code === point && pointAt === text.length - 1) pointAt = index;
    else return undefined;
  }
  if (units > mostExact) return undefined;
  return new Decimal(begin === 1 ? 0 - units : units, text.length - 1 - pointAt);
}

function valueOf(text: string): Decimal {
  const pointAt = text.indexOf('.');
  return pointAt < 0 ? new Decimal(integerOf(text), 0) : new Decimal(integerOf(text.slice(0, pointAt) + text.slice(pointAt + 1)), text.length - pointAt - 1);
}

/** A JSON number by its shortest decimal form; beyond 2^53 its digits are no longer those that were sent. */
function numberLexeme(value: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) > mostExact) return undefined;
  const shortest = String(value);
  return shortest.includes('e') ? inFull(shortest) : shortest;
}

/** The shortest form of a number below 10^-6, such as 1.5e-7, without its exponent. */
function inFull(shortest: string): string {
  const [mantissa = '', exponent = ''] = shortest.split('e-');
  const digits = mantissa.replace(/[-.]/g, '');
  return `${mantissa.startsWith('-') ? '-' : ''}0.${'0'.repeat(Number(exponent) - 1)}${digits}`;
}

/** @returns the decimal that a string or a JSON number writes, or undefined where it writes none that can be kept exactly. */
export function readDecimal(value: unknown): Decimal | undefined {
  const text = typeof value === 'number' ? numberLexeme(value) : value;
  return typeof text === 'string' && text.length <= longest && lexeme.test(text) ? (shortValue(text) ?? valueOf(text)) : undefined;
}

/** @throws DomainError `invalidNumber` for anything but a plain decimal of at most 18 digits before the point, 18 behind and 30 in all. */
export function decimal(value: unknown): Decimal {
  const read = readDecimal(value);
  if (read === undefined) throw invalidInput('invalidNumber', `${shortened(value)} is not a decimal of at most 18 digits before the point, 18 behind and 30 in all`);
  return read;
}

const shortened = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 40) : `a ${typeof value}`);

/** Reads back what `toFixed` of this package wrote: folded sums may be longer than an input may be. @throws DomainError `invalidNumber` */
export function stored(text: string): Decimal {
  const short = shortValue(text);
  if (short !== undefined) return short;
  if (!anyLength.test(text)) throw invalidInput('invalidNumber', `${text.slice(0, 40)} is not a decimal`);
  return valueOf(text);
}

export const zero: Decimal = new Decimal(0, 0);
export const one: Decimal = new Decimal(1, 0);
export const hundred: Decimal = new Decimal(100, 0);

export const minimumOf = (a: Decimal, b: Decimal): Decimal => (a.lte(b) ? a : b);
export const maximumOf = (a: Decimal, b: Decimal): Decimal => (a.gte(b) ? a : b);
export const sumOf = (values: Iterable<Decimal>): Decimal => {
  let sum = zero;
  for (const value of values) sum = sum.plus(value);
  return sum;
};
