import { type Decimal, minorUnit, round, zero } from '@concord/money';

/** An amount that was converted as agreed, in the currency that it was converted to and not rounded. */
export interface Conversion {
  readonly converted: Decimal;
  /** What it would have come to at the reference rate, without mark-up; absent where no such rate is known. */
  readonly reference?: Decimal;
}

export interface ConversionCost {
  readonly converted: Decimal;
  /** Of the conversions that have one. */
  readonly reference: Decimal;
  /** What those came to more than at the reference rate; below zero where the agreed rate was lower. */
  readonly markup: Decimal;
  /** Converted without a rate to hold it against. */
  readonly unreferenced: Decimal;
}

/** What an amount at one rate comes to at another. @param agreed above zero */
export const atRate = (converted: Decimal, { agreed, reference }: { readonly agreed: Decimal; readonly reference: Decimal }): Decimal => converted.times(reference).dividedBy(agreed);

/** What conversions cost together, each sum rounded once to the currency's minor unit: converted = reference + markup + unreferenced. */
export function conversionCost(conversions: Iterable<Conversion>, unit: string): ConversionCost {
  let [all, held, reference] = [zero, zero, zero];
  for (const one of conversions) {
    all = all.plus(one.converted);
    if (one.reference) [held, reference] = [held.plus(one.converted), reference.plus(one.reference)];
  }
  const rounded = (value: Decimal): Decimal => round(value, minorUnit(unit));
  const sums = { converted: rounded(all), reference: rounded(reference) };
  return { ...sums, markup: rounded(held).minus(sums.reference), unreferenced: sums.converted.minus(rounded(held)) };
}
