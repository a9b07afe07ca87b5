import { type Decimal, stored, sumOf } from '@concord/money';
import { type Account, type Side, sideOf } from './accounts.ts';
import type { EntryContent } from './journal-entry.ts';
import type { Posting } from './postings.ts';

export interface AccountBalance extends Account {
  readonly debit: Decimal;
  readonly credit: Decimal;
  /** On the side on which the account grows; below zero where it stands on the other. */
  readonly balance: Decimal;
}

/** One party's books in one currency. */
export interface PartyBalance {
  readonly party: string;
  readonly unit: string;
  readonly debit: Decimal;
  readonly credit: Decimal;
  /** Debits less credits: zero, or the books are broken. */
  readonly difference: Decimal;
  readonly accounts: readonly AccountBalance[];
}

/** What stands on every account, by party and currency, in the order of their names. No two currencies meet in one sum. */
export function trialBalance(entries: Iterable<EntryContent>): readonly PartyBalance[] {
  const postings = [...entries].flatMap((entry) => entry.postings);
  return grouped(postings, ({ party, amount }) => [party, amount.unit]).map(partyBalance);
}

function partyBalance(postings: Group): PartyBalance {
  const [{ party, amount }] = postings;
  const { debit, credit } = totals(postings);
  const accounts = grouped(postings, ({ account, counterparty }) => [account, counterparty ?? '']).map(accountBalance);
  return { party, unit: amount.unit, debit, credit, difference: debit.minus(credit), accounts };
}

function accountBalance(postings: Group): AccountBalance {
  const [{ party, account, counterparty }] = postings;
  const { debit, credit } = totals(postings);
  const balance = sideOf(account) === 'debit' ? debit.minus(credit) : credit.minus(debit);
  return { party, account, ...(counterparty === undefined ? {} : { counterparty }), debit, credit, balance };
}

const totals = (postings: readonly Posting[]): Record<Side, Decimal> => {
  const on = (wanted: Side) => sumOf(postings.filter(({ side }) => side === wanted).map(({ amount }) => stored(amount.value)));
  return { debit: on('debit'), credit: on('credit') };
};

/** Never empty: it came into being with its first posting. */
type Group = readonly [Posting, ...Posting[]];

function grouped(postings: readonly Posting[], keyOf: (posting: Posting) => readonly string[]): readonly Group[] {
  const groups = new Map<string, [Posting, ...Posting[]]>();
  for (const posting of postings) {
    const key = JSON.stringify(keyOf(posting));
    const group = groups.get(key);
    if (group) group.push(posting);
    else groups.set(key, [posting]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
