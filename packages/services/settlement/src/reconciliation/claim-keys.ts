import { sumOf } from '@concord/money';
import type { Claim } from '@concord/reconciliation';

/** Statements are compared by term, and never across currencies. */
export const termKey = (term: string, unit: string): string => JSON.stringify([term, unit]);

/** Records are compared by what both sides know of them; a number and a text that read the same are the same. */
export const recordKey = (usageType: string | undefined, values: readonly unknown[]): string => JSON.stringify([usageType ?? '', ...values.map(readable)]);

const readable = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));

export const keyParts = (key: string): readonly string[] => JSON.parse(key) as string[];

/** Claims of one key as one: a term that one side states in several lines the other may state in one. */
export function summed(claims: readonly Claim[]): readonly Claim[] {
  return [...Map.groupBy(claims, ({ key }) => key)].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const all = [first, ...others];
    const [amounts, quantities] = [all.flatMap((claim) => claim.amount ?? []), all.flatMap(({ quantity }) => quantity ?? [])];
    const unit = first.amount?.unit;
    return [{
      ids: all.flatMap(({ ids }) => ids), key,
      ...(unit !== undefined && amounts.length === all.length && { amount: { unit, value: sumOf(amounts.map(({ value }) => value)) } }),
      ...(quantities.length === all.length && { quantity: sumOf(quantities) }),
    }];
  });
}
