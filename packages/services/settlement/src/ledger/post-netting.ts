import { clearedThrough, setOff, type Posting } from '@concord/ledger';
import { type Decimal, minimumOf, stored, zero } from '@concord/money';
import type { ConsumerContext } from '@concord/resource';
import type { Netting, Owed } from '@concord/settlement';
import type { NettingGroup } from '../run/net-run.ts';
import { postEntry } from './post-ledger.ts';

/** What one party owes another in one currency, all lines of one way of netting together; below zero after corrections. */
interface Gross {
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly amount: Decimal;
}

/**
 * Brings the books to what the positions say: debts that are netted are set off against each other, and where a party clears, it
 * steps between payer and payee first. What stays open is what the positions ask to be paid.
 */
export async function postNetting(run: { readonly id: string }, date: string, groups: readonly NettingGroup[], context: ConsumerContext): Promise<void> {
  const postings = groups.flatMap(({ netting, owed }) => nettingPostings(netting, owed));
  if (postings.length === 0) return;
  await postEntry({ date, reference: { id: `${run.id}-netting` }, description: 'netting', postings, attributes: { cause: run } }, context);
}

function nettingPostings(netting: Netting, lines: readonly Owed[]): readonly Posting[] {
  if (netting.kind === 'none') return [];
  if (netting.kind === 'bilateral') return setOffs(grossOf(lines.map(exact)));
  const { clearingParty } = netting;
  const isBetweenMembers = ({ payer, payee }: Gross): boolean => payer !== clearingParty && payee !== clearingParty;
  const gross = grossOf(lines.map(exact)).filter(({ amount }) => !amount.isZero());
  const cleared = grossOf(gross.flatMap((owed) => (isBetweenMembers(owed) ? [{ ...owed, payee: clearingParty }, { ...owed, payer: clearingParty }] : [owed])));
  return [...gross.filter(isBetweenMembers).flatMap((owed) => clearedThrough(clearingParty, owing(owed))), ...setOffs(cleared)];
}

const exact = ({ payer, payee, unit, amount }: Owed): Gross => ({ payer, payee, unit, amount: stored(amount) });

const owing = ({ payer, payee, unit, amount }: Gross) => ({ payer, payee, money: { unit, value: amount } });

const sum = (owed: readonly Gross[]): Decimal => owed.reduce((total, { amount }) => total.plus(amount), zero);

function grossOf(owed: readonly Gross[]): readonly Gross[] {
  const groups = Map.groupBy(owed, ({ payer, payee, unit }) => JSON.stringify([payer, payee, unit]));
  return [...groups.values()].flatMap((group) => (group[0] ? [{ ...group[0], amount: sum(group) }] : []));
}

/** As much as both of a pair owe each other; after it one of them owes what is left. */
function setOffs(gross: readonly Gross[]): readonly Posting[] {
  return gross.flatMap((owed) => {
    const back = gross.find(({ payer, payee, unit }) => payer === owed.payee && payee === owed.payer && unit === owed.unit);
    const amount = back && owed.payer < owed.payee ? minimumOf(owed.amount, back.amount) : zero;
    return amount.isZero() ? [] : setOff(owing({ ...owed, amount }));
  });
}
