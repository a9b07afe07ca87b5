const numeral = /^(-?)(\d+)(?:\.(\d+))?$/;

/** An exact rational number. Nothing is ever rounded but by `rounded`. */
export class Fraction {
  private readonly over: bigint;
  private readonly under: bigint;

  private constructor(over: bigint, under: bigint) {
    const divisor = greatestCommonDivisor(over, under) * (under < 0n ? -1n : 1n);
    this.over = over / divisor;
    this.under = under / divisor;
  }

  static readonly zero = new Fraction(0n, 1n);
  static readonly one = new Fraction(1n, 1n);

  /** @param value a decimal; a number is read by its shortest decimal form @throws RangeError where it is none */
  static of(value: string | number): Fraction {
    const found = Fraction.read(value);
    if (!found) throw new RangeError(`${value} is no decimal`);
    return found;
  }

  static read(value: unknown): Fraction | undefined {
    const [, sign = '', whole = '', decimals = ''] = numeral.exec(String(value)) ?? [];
    return whole === '' ? undefined : new Fraction(BigInt(sign + whole + decimals), 10n ** BigInt(decimals.length));
  }

  static sum(all: readonly Fraction[]): Fraction {
    return all.reduce((sum, one) => sum.plus(one), Fraction.zero);
  }

  plus({ over, under }: Fraction): Fraction {
    return new Fraction(this.over * under + over * this.under, this.under * under);
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negative());
  }

  times({ over, under }: Fraction): Fraction {
    return new Fraction(this.over * over, this.under * under);
  }

  dividedBy({ over, under }: Fraction): Fraction {
    return new Fraction(this.over * under, this.under * over);
  }

  negative(): Fraction {
    return new Fraction(-this.over, this.under);
  }

  percentOf(base: Fraction): Fraction {
    return base.times(this).dividedBy(Fraction.of(100));
  }

  compare(other: Fraction): number {
    const { over } = this.minus(other);
    return over < 0n ? -1 : Number(over > 0n);
  }

  isZero(): boolean {
    return this.over === 0n;
  }

  /** The greatest whole number that is not greater. */
  floor(): Fraction {
    const cut = this.over / this.under;
    return new Fraction(this.over < 0n && cut * this.under !== this.over ? cut - 1n : cut, 1n);
  }

  /** Up to a multiple, away from nothing only where it is none. */
  upTo(multiple: Fraction): Fraction {
    return this.dividedBy(multiple).negative().floor().negative().times(multiple);
  }

  /** To the nearest of so many decimals. A half goes to the even neighbour, or away from zero. */
  rounded(decimals: number, halves: 'halfEven' | 'halfUp'): Fraction {
    const scaled = this.times(tenToThe(decimals));
    const size = scaled.over < 0n ? scaled.negative() : scaled;
    const low = size.floor();
    const beyond = size.minus(low).compare(new Fraction(1n, 2n));
    const up = beyond > 0 || (beyond === 0 && (halves === 'halfUp' || low.over % 2n !== 0n));
    const whole = up ? low.plus(Fraction.one) : low;
    return (scaled.over < 0n ? whole.negative() : whole).dividedBy(tenToThe(decimals));
  }

  /** As a decimal of so many decimals; what is beyond them is cut, so round first. */
  text(decimals: number): string {
    const scaled = this.times(tenToThe(decimals));
    const size = scaled.over < 0n ? scaled.negative() : scaled;
    const digits = size.floor().over.toString().padStart(decimals + 1, '0');
    const point = digits.length - decimals;
    return `${scaled.over < 0n ? '-' : ''}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ''}`;
  }
}

export const tenToThe = (power: number): Fraction => Fraction.of(`1${'0'.repeat(power)}`);
export const least = (one: Fraction, other: Fraction): Fraction => (one.compare(other) < 0 ? one : other);
export const greatest = (one: Fraction, other: Fraction): Fraction => (one.compare(other) > 0 ? one : other);

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
