import { type Decimal, readDecimal, stored } from '@concord/money';
import type { Usage } from '../records/usage.ts';
import { wireNumber } from './wire-number.ts';

/** How much of something the records of a file come to. */
export interface FileQuantity {
  /** Of the characteristic. */
  readonly name: string;
  readonly units: string;
  readonly amount: number | string;
}

/** A stranger's file may call each of its quantities something else. */
const mostQuantities = 50;

/** The quantities of a file with those of more of its records: of every characteristic that says its unit. Exact. */
export function withQuantities(before: readonly FileQuantity[], usages: readonly Pick<Usage, 'usageCharacteristic'>[]): readonly FileQuantity[] {
  const sums = new Map<string, { readonly name: string; readonly units: string; amount: Decimal }>();
  for (const { name, units, amount } of before) sums.set(`${name} ${units}`, { name, units, amount: stored(String(amount)) });
  for (const { usageCharacteristic = [] } of usages) {
    for (const { name, value, unitOfMeasure: units } of usageCharacteristic) {
      const amount = units === undefined ? undefined : readDecimal(value);
      if (units === undefined || amount === undefined) continue;
      const sum = sums.get(`${name} ${units}`);
      if (sum) sum.amount = sum.amount.plus(amount);
      else if (sums.size < mostQuantities) sums.set(`${name} ${units}`, { name, units, amount });
    }
  }
  return [...sums.values()].map(({ name, units, amount }) => ({ name, units, amount: wireNumber(amount.toFixed()) }));
}
