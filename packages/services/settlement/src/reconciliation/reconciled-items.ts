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

/** Ids ascend as the items do: they are kept by the thousand. */
const digits = 7;

/** A comparison as a resource, with the records of both sides. */
export function itemOf({ reading, ours, theirs, difference }: Comparison, { id, href, counterparty, respondent }: Reconciliation, index: number): Document {
  const itemId = `${id}-${String(index + 1).padStart(digits, '0')}`;
  return {
    id: itemId, href: `${(href ?? '').replace(/reconciliation\/[^/]*$/, 'reconciliationItem')}/${itemId}`, reconciliation: { id, ...(href !== undefined && { href }) },
    counterparty, ...(respondent && { respondent }), result: reading, key: keyParts((ours ?? theirs)?.key ?? '[]'),
    ownRecord: idsOf(ours).map(respondent ? itemRef : recordRef), partnerRecord: idsOf(theirs),
    ...said('own', ours), ...said('partner', theirs), ...(difference && { difference: wireMoney(difference.unit, difference.value) }),
  };
}

const idsOf = (claim: Claim | undefined): readonly string[] => claim?.ids ?? [];

/** What a partner calls its own is no resource here. */
const itemRef = (id: string) => ({ id, '@referredType': 'StatementItem' });

function recordRef(id: string) {
  const [, type, record] = /^(Usage)\/(.*)$/s.exec(id) ?? [id, 'SettlementLine', id];
  return { id: record, '@referredType': type };
}

function said(side: 'own' | 'partner', claim: Claim | undefined) {
  if (!claim) return {};
  const { at, quantity, amount } = claim;
  return { ...(quantity && { [`${side}Quantity`]: quantity.toFixed() }), ...(amount && { [`${side}Amount`]: wireMoney(amount.unit, amount.value) }), ...(at !== undefined && { [`${side}Date`]: new Date(at).toISOString() }) };
}
