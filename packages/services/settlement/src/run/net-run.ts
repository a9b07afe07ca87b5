import { isSameJson } from '@concord/resource';
import { type Netting, type Owed, payoutTermsOf, type PayoutTerms, type Position, settledBy, togetherPaid } from '@concord/settlement';
import { everything, type Transaction } from '@concord/storage-port';
import { nettingAttributes } from '../netting-attributes.ts';
import type { SettlementPosition } from '../settlement.resources.ts';
import { type ClosedAgreement, currentVersion, nettedOf } from './close-agreements.ts';

/** Agreements that net alike, and are paid alike, are netted together, with what earlier runs carried over of them. */
export interface NettingGroup {
  readonly netting: Netting;
  readonly terms: PayoutTerms;
  readonly agreements: readonly string[];
  readonly carried: readonly SettlementPosition[];
  readonly owed: readonly Owed[];
}

export interface NetPosition extends Position {
  readonly group: NettingGroup;
  readonly isCarriedOver: boolean;
}

export async function nettingGroups(closed: readonly ClosedAgreement[], transaction: Transaction): Promise<readonly NettingGroup[]> {
  const waiting = await everything<SettlementPosition>('settlementPosition', transaction, { op: 'eq', path: 'state', value: 'carriedOver' });
  return [...Map.groupBy(closed, alike).values()].map((group) => groupOf(group, waiting));
}

function alike({ netting, versions }: ClosedAgreement): string {
  const { guarantor = '', payWhenPaid } = payoutTermsOf(currentVersion(versions));
  return JSON.stringify([netting, guarantor, payWhenPaid]);
}

function groupOf(closed: readonly ClosedAgreement[], waiting: readonly SettlementPosition[]): NettingGroup {
  const terms = togetherPaid(closed.map(({ versions }) => payoutTermsOf(currentVersion(versions))));
  const netting: Netting = closed[0]?.netting ?? { kind: 'none' };
  const ids = new Set(closed.map(({ versions: [{ id }] }) => id));
  const carried = waiting.filter((one) => ids.has(one.agreement[0]?.id ?? '') && isSameJson(nettingAttributes(netting), { netting: one.netting, ...(one.clearingParty && { clearingParty: one.clearingParty }) }));
  const agreements = new Set([...closed.flatMap((one) => (nettedOf(one).length > 0 ? [one.versions[0].id] : [])), ...carried.flatMap(({ agreement }) => agreement.map(({ id }) => id))]);
  return { netting, terms, agreements: [...agreements], carried, owed: [...closed.flatMap(nettedOf), ...carried.map(owedOf)] };
}

/** What a position that was carried over says is owed. */
export const owedOf = ({ payer, payee, amount: { unit, value } }: SettlementPosition): Owed => ({ payer: payer.id, payee: payee.id, unit, amount: String(value) });

/** What each party owes after netting, and what waits for the next run. */
export const positionsOf = (groups: readonly NettingGroup[]): readonly NetPosition[] => groups.flatMap((group) => {
  const { due, carriedOver } = settledBy(group.owed, group.netting, group.terms);
  return [...due.map((one) => ({ ...one, group, isCarriedOver: false })), ...carriedOver.map((one) => ({ ...one, group, isCarriedOver: true }))];
});
