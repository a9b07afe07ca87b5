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
  /** Agreements under which two owe each other; with a clearing party at one end, those under which the other owes anybody. */
  readonly agreementsBetween: (pair: Pair) => readonly string[];
  readonly carried: readonly SettlementPosition[];
  /** Those of two, whichever way. */
  readonly carriedBetween: (pair: Pair) => readonly SettlementPosition[];
  readonly owed: readonly Owed[];
}

type Pair = Pick<Owed, 'payer' | 'payee'>;

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
  const byPair = Map.groupBy(carried, (one) => pairKey(owedOf(one)));
  return {
    netting, terms, agreementsBetween: agreementsBetween(netting, closed, carried), carried, carriedBetween: (pair) => byPair.get(pairKey(pair)) ?? [],
    owed: [...closed.flatMap(nettedOf), ...carried.map(owedOf)],
  };
}

const pairKey = ({ payer, payee }: Pair): string => JSON.stringify([payer, payee].toSorted());

/** Looked up, since a position that named all that was netted beside it would grow with every agreement of the run. */
function agreementsBetween(netting: Netting, closed: readonly ClosedAgreement[], carried: readonly SettlementPosition[]): NettingGroup['agreementsBetween'] {
  const keysOf = ({ payer, payee }: Pair): readonly string[] => (netting.kind === 'clearing' ? [payer, payee].filter((party) => party !== netting.clearingParty) : [pairKey({ payer, payee })]);
  const found = new Map<string, Set<string>>();
  const add = (pair: Pair, agreement: string): void => keysOf(pair).forEach((key) => found.set(key, (found.get(key) ?? new Set()).add(agreement)));
  for (const one of closed) for (const owed of nettedOf(one)) add(owed, one.versions[0].id);
  for (const one of carried) for (const { id } of one.agreement) add(owedOf(one), id);
  return (pair) => [...new Set(keysOf(pair).flatMap((key) => [...(found.get(key) ?? [])]))];
}

/** What a position that was carried over says is owed. */
export const owedOf = ({ payer, payee, amount: { unit, value } }: SettlementPosition): Owed => ({ payer: payer.id, payee: payee.id, unit, amount: String(value) });

/** What each party owes after netting, and what waits for the next run. */
export const positionsOf = (groups: readonly NettingGroup[]): readonly NetPosition[] => groups.flatMap((group) => {
  const { due, carriedOver } = settledBy(group.owed, group.netting, group.terms);
  return [...due.map((one) => ({ ...one, group, isCarriedOver: false })), ...carriedOver.map((one) => ({ ...one, group, isCarriedOver: true }))];
});
