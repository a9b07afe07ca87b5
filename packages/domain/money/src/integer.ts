/**
 * An integer without bounds: a number while that is exact (below 2^53), which is nearly always and fast, else a bigint. The same
 * integer is always held in the same form.
 */
export type Integer = number | bigint;

/** Which neighbour is taken: `down` the one towards minus infinity, `up` the one towards plus infinity, else the nearer one. */
export type Direction = 'down' | 'up' | 'halfEven' | 'halfUp';

/** The largest integer that is told from its neighbours as a number. Bound once, like the functions below, since nothing is called as often. */
export const mostExact: number = Number.MAX_SAFE_INTEGER;
const { abs, max, min, sign } = Math;
const isSafe = (value: number | bigint): boolean => value <= mostExact && value >= -mostExact;
const held = (value: bigint): Integer => (isSafe(value) ? Number(value) : value);

/** Powers of ten that a number holds exactly. */
const tens = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const bigTens: bigint[] = [];

export function bigTen(exponent: number): bigint {
  return (bigTens[exponent] ??= 10n ** BigInt(exponent));
}

/** @param digits an optional minus and decimal digits */
export const integerOf = (digits: string): Integer => (digits.length <= 15 ? Number(digits) + 0 : held(BigInt(digits)));

export function sum(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const exact = a + b;
    if (isSafe(exact)) return exact;
  }
  return held(BigInt(a) + BigInt(b));
}

/** Zero is added so that nothing comes out as minus zero. */
export function product(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const exact = a * b + 0;
    if (isSafe(exact)) return exact;
  }
  return held(BigInt(a) * BigInt(b));
}

export const opposite = (a: Integer): Integer => (typeof a === 'number' ? 0 - a : -a);

/** Whole part towards zero and remainder. @param b not zero */
export function quotient(a: Integer, b: Integer): { readonly whole: Integer; readonly rest: Integer } {
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = (a % b) + 0;
    return { whole: (a - rest) / b + 0, rest };
  }
  const [dividend, divisor] = [BigInt(a), BigInt(b)];
  return { whole: held(dividend / divisor), rest: held(dividend % divisor) };
}

/** a × 10^exponent */
export function timesTen(a: Integer, exponent: number): Integer {
  if (exponent === 0) return a;
  const ten = tens[exponent];
  if (typeof a === 'number' && ten !== undefined) {
    const exact = a * ten;
    if (isSafe(exact)) return exact;
  }
  return held(BigInt(a) * bigTen(exponent));
}

/** a ÷ 10^exponent, rounded */
export function overTen(a: Integer, exponent: number, direction: Direction): Integer {
  const ten = tens[exponent];
  if (typeof a === 'number' && ten !== undefined) {
    const rest = a % ten;
    const whole = (a - rest) / ten;
    return whole + step(direction, sign(rest), sign(2 * abs(rest) - ten), whole % 2 !== 0) + 0;
  }
  const [dividend, divisor] = [BigInt(a), bigTen(exponent)];
  const [whole, rest] = [dividend / divisor, dividend % divisor];
  const twice = 2n * (rest < 0n ? -rest : rest);
  return held(whole + BigInt(step(direction, signOf(rest), signOf(twice - divisor), whole % 2n !== 0n)));
}

export const signOf = (a: Integer): number => (a > 0 ? 1 : a < 0 ? -1 : 0);

/** What rounding adds to a whole part. @param side of the remainder @param half whether it is less than, just or more than half */
function step(direction: Direction, side: number, half: number, isOdd: boolean): number {
  if (direction === 'down') return min(side, 0);
  if (direction === 'up') return max(side, 0);
  return half > 0 || (half === 0 && (direction === 'halfUp' || isOdd)) ? side : 0;
}
