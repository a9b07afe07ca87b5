import { stored, sumOf } from '@concord/money';
import { isSameJson } from '@concord/resource';
import { type Netting, type Owed, payoutTermsOf, type PayoutTerms, type Position, settledBy, togetherPaid } from '@concord/settlement';
import { everything } from '@concord/storage-port';
import type { AgreementBook } from '../desk/agreement-books.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { nettingAttributes } from '../netting-attributes.ts';
import type { SettlementPosition } from '../settlement.resources.ts';
import { type ClosedAgreement, currentVersion, nettedOf } from './close-agreements.ts';

/** What an agreement brings to netting: one amount for each two parties and currency, whatever the number of its lines. */
export interface OwedUnder {
  readonly agreement: string;
  readonly netting: Netting;
  readonly owed: readonly Owed[];
}

/** The same, with how it is paid. */
interface PaidUnder extends OwedUnder {
  readonly terms: PayoutTerms;
}

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

/** What a closed period is owed for, summed. */
export function owedUnder(closed: ClosedAgreement): OwedUnder {
  const summed = Map.groupBy(nettedOf(closed), ({ payer, payee, unit }) => JSON.stringify([payer, payee, unit]));
  const owed = [...summed.values()].flatMap(([first, ...others]) => (first ? [{ payer: first.payer, payee: first.payee, unit: first.unit, amount: sumOf([first, ...others].map(({ amount }) => stored(amount))).toFixed() }] : []));
  return { agreement: closed.versions[0].id, netting: closed.netting, owed };
}

/** Positions follow each other as the ids of the agreements do, in whichever order they were closed. */
export async function nettingGroups(closed: readonly OwedUnder[], { book, context: { transaction } }: Desk): Promise<readonly NettingGroup[]> {
  const waiting = await everything<SettlementPosition>('settlementPosition', transaction, { op: 'eq', path: 'state', value: 'carriedOver' });
  const inOrder = closed.toSorted((one, other) => (one.agreement < other.agreement ? -1 : 1));
  return [...Map.groupBy(inOrder.map((one) => paidUnder(one, book)), alike).values()].map((group) => groupOf(group, waiting));
}

function paidUnder(closed: OwedUnder, { agreements }: AgreementBook): PaidUnder {
  const [first, ...others] = agreements.get(closed.agreement) ?? [];
  return { ...closed, terms: first ? payoutTermsOf(currentVersion([first, ...others])) : { payWhenPaid: false } };
}

const alike = ({ netting, terms: { guarantor = '', payWhenPaid } }: PaidUnder): string => JSON.stringify([netting, guarantor, payWhenPaid]);

function groupOf(closed: readonly PaidUnder[], waiting: readonly SettlementPosition[]): NettingGroup {
  const terms = togetherPaid(closed.map((one) => one.terms));
  const netting: Netting = closed[0]?.netting ?? { kind: 'none' };
  const ids = new Set(closed.map(({ agreement }) => agreement));
  const carried = waiting.filter((one) => ids.has(one.agreement[0]?.id ?? '') && isSameJson(nettingAttributes(netting), { netting: one.netting, ...(one.clearingParty && { clearingParty: one.clearingParty }) }));
  const byPair = Map.groupBy(carried, (one) => pairKey(owedOf(one)));
  return {
    netting, terms, agreementsBetween: agreementsBetween(netting, closed, carried), carried, carriedBetween: (pair) => byPair.get(pairKey(pair)) ?? [],
    owed: [...closed.flatMap(({ owed }) => owed), ...carried.map(owedOf)],
  };
}

const pairKey = ({ payer, payee }: Pair): string => JSON.stringify([payer, payee].toSorted());

/** Looked up, since a position that named all that was netted beside it would grow with every agreement of the run. */
function agreementsBetween(netting: Netting, closed: readonly OwedUnder[], carried: readonly SettlementPosition[]): NettingGroup['agreementsBetween'] {
  const keysOf = ({ payer, payee }: Pair): readonly string[] => (netting.kind === 'clearing' ? [payer, payee].filter((party) => party !== netting.clearingParty) : [pairKey({ payer, payee })]);
  const found = new Map<string, Set<string>>();
  const add = (pair: Pair, agreement: string): void => keysOf(pair).forEach((key) => found.set(key, (found.get(key) ?? new Set()).add(agreement)));
  for (const { agreement, owed } of closed) for (const one of owed) add(one, agreement);
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
