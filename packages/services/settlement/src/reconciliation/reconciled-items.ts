import { type Money, sumOf, wireMoney } from '@concord/money';
import { type Claim, type Comparison, type Reading, readings } from '@concord/reconciliation';
import type { Document } from '@concord/storage-port';
import { keyParts } from './claim-keys.ts';
import type { Reconciliation } from './reconciliation.ts';

const settled: ReadonlySet<Reading> = new Set(['matched', 'withinTolerance']);

export const openDifferences = (comparisons: readonly Comparison[]): readonly Comparison[] => comparisons.filter(({ reading }) => !settled.has(reading));

/** By result, how many there are and what they come to in each currency. */
export function totalsOf(comparisons: readonly Comparison[]) {
  const byReading = Map.groupBy(comparisons, ({ reading }) => reading);
  return readings.flatMap((reading) => {
    const found = byReading.get(reading);
    return found ? [{ result: reading, itemCount: found.length, difference: sumsOf(found.flatMap(({ difference }) => (difference ? [difference] : []))) }] : [];
  });
}

const sumsOf = (differences: readonly Money[]) => [...Map.groupBy(differences, ({ unit }) => unit)].map(([unit, all]) => wireMoney(unit, sumOf(all.map(({ value }) => value))));

/** A comparison as a resource, with the records of both sides. */
export function itemOf({ reading, ours, theirs, difference }: Comparison, { id, href, counterparty }: Reconciliation, index: number): Document {
  const itemId = `${id}-${index + 1}`;
  return {
    id: itemId, href: `${(href ?? '').replace(/reconciliation\/[^/]*$/, 'reconciliationItem')}/${itemId}`, reconciliation: { id, ...(href !== undefined && { href }) },
    counterparty, result: reading, key: keyParts((ours ?? theirs)?.key ?? '[]'), ownRecord: (ours?.ids ?? []).map(recordRef), partnerRecord: theirs?.ids ?? [],
    ...said('own', ours), ...said('partner', theirs), ...(difference && { difference: wireMoney(difference.unit, difference.value) }),
  };
}

function recordRef(id: string) {
  const [, type, record] = /^(Usage)\/(.*)$/s.exec(id) ?? [id, 'SettlementLine', id];
  return { id: record, '@referredType': type };
}

function said(side: 'own' | 'partner', claim: Claim | undefined) {
  if (!claim) return {};
  const { at, quantity, amount } = claim;
  return { ...(quantity && { [`${side}Quantity`]: quantity.toFixed() }), [`${side}Amount`]: wireMoney(amount.unit, amount.value), ...(at !== undefined && { [`${side}Date`]: new Date(at).toISOString() }) };
}
