import type { Session } from '@concord/cli';
import { census } from './census.ts';

/** Everything that a story leaves behind, as values by what they are values of; told the same way whoever was killed on the way. */
export type BottomLine = ReadonlyMap<string, string>;

/** Reads it afresh: lines, net positions, bills, books, suspense, and how many there are of everything. */
export async function bottomLine({ operator }: Session): Promise<BottomLine> {
  const [reports, positions, bills, balances, suspense, counts] = await Promise.all([
    operator.list('PartyRevSharingReport'), operator.list('SettlementPosition'), operator.list('CustomerBill'),
    operator.list('TrialBalance'), operator.list('SuspenseItem'), census(operator),
  ]);
  return new Map([
    ...reports.flatMap(({ agreement, partyRevSharingReportItem: items }) => items.map(({ partyRevSharingModelItem: { itemId }, payer, relatedParty, money }) =>
      [`line ${agreement.id} ${itemId}: ${payer.id} owes ${relatedParty.partyOrPartyRole.id}`, amount(money)] as const)),
    ...positions.map((position) => [`net: ${position.payer.id} owes ${position.payee.id}`, amount(position.amount)] as const),
    ...bills.map(({ category, relatedParty, state, amountDue }) => [`${category} bill of ${relatedParty.map(({ id, role = '' }) => `${role} ${id}`).toSorted().join(' and ')}`, `${state} ${amount(amountDue)}`] as const),
    ...balances.map(({ party, account, debit, credit }) => [`book of ${party.id}: ${account}`, `debit ${amount(debit)}, credit ${amount(credit)}`] as const),
    ...[...Map.groupBy(suspense, ({ reason }) => reason)].map(([reason, items]) => [`suspense: ${reason}`, String(items.length)] as const),
    ...counts,
  ]);
}

const amount = ({ value, unit }: { readonly value: string | number; readonly unit: string }): string => `${value} ${unit}`;

/** One line for each value that is missing, unexpected or different. */
export function differencesOf(expected: BottomLine, found: BottomLine): readonly string[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])];
  return names.filter((name) => expected.get(name) !== found.get(name)).map((name) => `${name}: ${found.get(name) ?? 'missing'}, expected ${expected.get(name) ?? 'none'}`);
}
