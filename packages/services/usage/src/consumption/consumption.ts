import { type Decimal, decimal, readDecimal, wireMoney } from '@concord/money';
import type { Usage } from '../records/usage.ts';

interface Period {
  readonly startDateTime?: string;
  readonly endDateTime?: string;
}

/** How much of one thing was counted: a counter of a bucket, as TMF677 has it. */
interface Counter {
  readonly usageType: string;
  readonly units: string;
  readonly sum: Decimal;
  readonly records: number;
}

/**
 * Adds up what records of usage counted, by type of usage and characteristic: a bucket for each type, in it a counter for each
 * characteristic that is a number. Records that were rejected count for nothing.
 */
export function consumptionOf(records: readonly Usage[], period: Period): readonly Readonly<Record<string, unknown>>[] {
  const counters = new Map<string, Counter>();
  for (const record of records.filter(({ status }) => status !== 'rejected')) for (const counted of countedIn(record)) add(counters, counted);
  return [...Map.groupBy(counters.values(), ({ usageType }) => usageType)].map(([usageType, of]) => ({
    usageType, name: usageType, bucketCounter: of.map(({ units, sum, records: count }) => ({
      counterType: 'used', level: 'global', valueName: `${count} ${count === 1 ? 'record' : 'records'}`, value: { amount: wireMoney(units, sum).value, units }, consumptionPeriod: period,
    })),
  }));
}

function countedIn({ usageType = '', usageCharacteristic = [] }: Usage): readonly Counter[] {
  return usageCharacteristic.flatMap(({ name, value }) => {
    const sum = typeof value === 'number' || typeof value === 'string' ? readDecimal(value) : undefined;
    return sum ? [{ usageType, units: name, sum, records: 1 }] : [];
  });
}

function add(counters: Map<string, Counter>, { usageType, units, sum, records }: Counter): void {
  const key = JSON.stringify([usageType, units]);
  const known = counters.get(key) ?? { usageType, units, sum: decimal(0), records: 0 };
  counters.set(key, { ...known, sum: known.sum.plus(sum), records: known.records + records });
}
