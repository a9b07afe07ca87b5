import { unprocessable } from '@concord/errors';
import { bigTen, type Direction, type Integer, opposite, overTen, product, quotient, signOf, sum, timesTen } from './integer.ts';

const { max } = Math;
/** Digits that are kept of a result: products of a price, a quantity and factors keep every one. */
const precision = 60;
/** Decimals that are kept: of the smallest number that division makes of inputs, every digit. */
const mostDecimals = 150;
/** No amount comes near it. */
const mostDigits = 90;

/**
 * An exact decimal, `units / 10^scale`. Immutable. Every operation is exact up to 60 significant digits and rounds half even behind
 * them, digit for digit as decimal.js does with that precision; there is no NaN, no infinity and no minus zero.
 */
export class Decimal {
  readonly units: Integer;
  readonly scale: number;
  #text: string | undefined;

  /** For this package; others read decimals from text. */
  constructor(units: Integer, scale: number) {
    this.units = units;
    this.scale = scale;
  }

  plus(other: Decimal): Decimal {
    if (addsNothing(other, this)) return this;
    if (addsNothing(this, other)) return other;
    const scale = max(this.scale, other.scale);
    return kept(sum(this.unitsAt(scale), other.unitsAt(scale)), scale);
  }

  minus(other: Decimal): Decimal {
    if (addsNothing(other, this)) return this;
    const scale = max(this.scale, other.scale);
    return kept(sum(this.unitsAt(scale), opposite(other.unitsAt(scale))), scale);
  }

  times(other: Decimal): Decimal {
    if (other.units === 1 && other.scale === 0 && isKept(this)) return this;
    return kept(product(this.units, other.units), this.scale + other.scale);
  }

  /** @throws DomainError `divisionByZero` */
  dividedBy(other: Decimal): Decimal {
    if (other.isZero()) throw unprocessable('divisionByZero', `${this.toFixed()} cannot be divided by zero`);
    return terminating(this, other) ?? rounded(this, other);
  }

  negated(): Decimal {
    return new Decimal(opposite(this.units), this.scale);
  }

  abs(): Decimal {
    return this.isNegative() ? this.negated() : this;
  }

  /** Below zero, zero or above it, as this is below, at or above the other. */
  comparedTo(other: Decimal): number {
    const scale = max(this.scale, other.scale);
    const a = this.unitsAt(scale);
    const b = other.unitsAt(scale);
    return a < b ? -1 : a > b ? 1 : 0;
  }

  eq(other: Decimal): boolean {
    return this.comparedTo(other) === 0;
  }

  gt(other: Decimal): boolean {
    return this.comparedTo(other) > 0;
  }

  gte(other: Decimal): boolean {
    return this.comparedTo(other) >= 0;
  }

  lt(other: Decimal): boolean {
    return this.comparedTo(other) < 0;
  }

  lte(other: Decimal): boolean {
    return this.comparedTo(other) <= 0;
  }

  isZero(): boolean {
    return this.units === 0;
  }

  isNegative(): boolean {
    return this.units < 0;
  }

  /** How many 10^-scale it is. @param scale at least as many as it has decimals */
  unitsAt(scale: number): Integer {
    return scale >= this.scale ? timesTen(this.units, scale - this.scale) : overTen(this.units, this.scale - scale, 'halfEven');
  }

  /** The number of decimals that `toFixed` writes. */
  decimalPlaces(): number {
    const text = this.toFixed();
    return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  }

  /** With at most so many decimals. */
  toPlaces(decimals: number, direction: Direction): Decimal {
    return this.scale <= decimals ? this : new Decimal(overTen(this.units, this.scale - decimals, direction), decimals);
  }

  /** Without an argument every digit and no zeros behind the last; else exactly so many decimals, rounded half even. Never with an exponent. */
  toFixed(decimals?: number): string {
    if (decimals !== undefined) return written(this.toPlaces(decimals, 'halfEven').unitsAt(decimals), decimals, 'whole');
    return (this.#text ??= written(this.units, this.scale, 'shortest'));
  }

  toString(): string {
    return this.toFixed();
  }

  toJSON(): string {
    return this.toFixed();
  }
}

/** @param form `shortest` without zeros behind the last digit, and without the point where nothing is behind it */
function written(units: Integer, scale: number, form: 'shortest' | 'whole'): string {
  if (units < 0) return `-${written(opposite(units), scale, form)}`;
  const digits = units.toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  const end = form === 'whole' ? digits.length : endOf(digits, point);
  return end === point ? digits.slice(0, point) : `${digits.slice(0, point)}.${digits.slice(point, end)}`;
}

const nought = '0'.charCodeAt(0);

/** Where the digits behind the point end, but for zeros. */
function endOf(digits: string, point: number): number {
  let end = digits.length;
  while (end > point && digits.charCodeAt(end - 1) === nought) end -= 1;
  return end;
}

/** Whether it surely has no more digits than are kept. */
const isKept = ({ units, scale }: Decimal): boolean => typeof units === 'number' && scale <= mostDecimals;

const addsNothing = (nothing: Decimal, to: Decimal): boolean => nothing.units === 0 && nothing.scale <= to.scale && isKept(to);

const kept = (units: Integer, scale: number): Decimal => (typeof units === 'number' && scale <= mostDecimals ? new Decimal(units, scale) : cut(units, scale));

const [tooLong, lengthOf] = [bigTen(precision), (units: Integer): number => units.toString().length - (units < 0 ? 1 : 0)];

/** Rounds what is longer or finer than is kept. @throws DomainError `numberTooLarge` */
function cut(units: Integer, scale: number): Decimal {
  const excess = units < tooLong && units > -tooLong ? 0 : lengthOf(units) - precision;
  const dropped = max(excess, scale - mostDecimals, 0);
  const [rest, places] = [dropped === 0 ? units : overTen(units, dropped, 'halfEven'), scale - dropped];
  if (lengthOf(rest) - places > mostDigits) throw unprocessable('numberTooLarge', `a result has more than ${mostDigits} digits before the point`);
  return places < 0 ? new Decimal(timesTen(rest, -places), 0) : new Decimal(rest, places);
}

/** Sixteen more digits are as many as a number may take. */
const tries = [0, 4, 16];

/** The quotient where it ends after a few digits, as those by 100 or 8 do. */
function terminating(a: Decimal, b: Decimal): Decimal | undefined {
  for (const more of tries) {
    const dividend = timesTen(a.units, more);
    if (typeof dividend !== 'number' || typeof b.units !== 'number') return undefined;
    const { whole, rest } = quotient(dividend, b.units);
    const scale = a.scale + more - b.scale;
    if (rest === 0) return scale < 0 ? new Decimal(timesTen(whole, -scale), 0) : new Decimal(whole, scale);
  }
  return undefined;
}

/** The quotient to the precision; a last digit says whether anything is left behind it, so that a tie is known from what is more. */
function rounded(a: Decimal, b: Decimal): Decimal {
  const more = max(0, precision + 1 - lengthOf(a.units) + lengthOf(b.units));
  const { whole, rest } = quotient(timesTen(a.units, more), b.units);
  const beyond = signOf(rest) * signOf(b.units);
  const scale = a.scale + more + 1 - b.scale;
  const units = sum(timesTen(whole, 1), beyond);
  return scale < 0 ? cut(timesTen(units, -scale), 0) : cut(units, scale);
}
