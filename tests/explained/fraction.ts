/** An exact fraction: the plainest arithmetic there is, so that it shares no mistake with the engine's decimals. */
export interface Fraction {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

const digits = /^(-?)(\d+)(?:\.(\d+))?$/;

export function fraction(text: string | number): Fraction {
  const [, sign = '', whole = '0', part = ''] = digits.exec(String(text)) ?? [];
  return { over: BigInt(`${sign}${whole}${part}`), under: 10n ** BigInt(part.length) };
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
export const negative = ({ over, under }: Fraction): Fraction => ({ over: -over, under });
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negative(b));
export const through = (a: Fraction, b: Fraction): Fraction => times(a, b.over < 0n ? { over: -b.under, under: -b.over } : { over: b.under, under: b.over });
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, fraction(0));
export const compare = (a: Fraction, b: Fraction): number => Number(a.over * b.under > b.over * a.under) - Number(a.over * b.under < b.over * a.under);
export const most = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);
export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);

/** The largest multiple of the last decimal that is not above it. */
export function floored({ over, under }: Fraction, scale: number): Fraction {
  const units = over * 10n ** BigInt(scale);
  const quotient = units / under;
  return { over: units % under !== 0n && over < 0n ? quotient - 1n : quotient, under: 10n ** BigInt(scale) };
}

/** To the nearest; a tie goes to the even digit, or with `halfUp` away from zero. */
export function rounded(value: Fraction, scale: number, rounding: string): Fraction {
  if (value.over < 0n) return negative(rounded(negative(value), scale, rounding));
  const below = floored(value, scale);
  const unit = { over: 1n, under: below.under };
  const side = compare(minus(value, below), times(unit, fraction('0.5')));
  const isUp = side > 0 || (side === 0 && (rounding === 'halfUp' || below.over % 2n === 1n));
  return isUp ? plus(below, unit) : below;
}

/** Equal but for what a division of many digits leaves behind the twenty-fourth decimal. */
export const same = (a: Fraction, b: Fraction): boolean => compare(rounded(a, 24, 'halfEven'), rounded(b, 24, 'halfEven')) === 0;
