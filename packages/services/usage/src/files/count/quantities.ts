import { type Decimal, readDecimal, stored } from '@concord/money';
import type { Usage } from '../../records/usage.ts';
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

/** Sums the quantities of records: of every characteristic that says its unit. Exact. */
export interface QuantitySums {
  addRecord(usage: Pick<Usage, 'usageCharacteristic'>): void;
  add(quantities: readonly FileQuantity[]): void;
  all(): readonly FileQuantity[];
}

export function quantitySums(): QuantitySums {
  const sums = new Map<string, { readonly name: string; readonly units: string; amount: Decimal }>();
  const plus = (name: string, units: string, amount: Decimal): void => {
    const sum = sums.get(`${name} ${units}`);
    if (sum) sum.amount = sum.amount.plus(amount);
    else if (sums.size < mostQuantities) sums.set(`${name} ${units}`, { name, units, amount });
  };
  return {
    addRecord({ usageCharacteristic = [] }) {
      for (const { name, value, unitOfMeasure: units } of usageCharacteristic) {
        const amount = units === undefined ? undefined : readDecimal(value);
        if (units !== undefined && amount !== undefined) plus(name, units, amount);
      }
    },
    add: (quantities) => quantities.forEach(({ name, units, amount }) => plus(name, units, stored(String(amount)))),
    all: () => [...sums.values()].map(({ name, units, amount }) => ({ name, units, amount: wireNumber(amount.toFixed()) })),
  };
}
