import { type AccountName, type Posting, sideOf } from '@concord/ledger';
import { invalidInput } from '@concord/errors';
import { decimal, stored, wireMoney } from '@concord/money';
import { readInstant, toIso } from '@concord/period';
import { digestId, type Operation } from '@concord/resource';
import { type Document, everything, type Transaction } from '@concord/storage-port';
import { entriesFrom } from './stored-entry.ts';

/** What stands on one account of one party in one currency. */
interface Balance extends Document {
  readonly party: string;
  readonly account: AccountName;
  readonly unit: string;
  readonly debit: string;
  readonly credit: string;
}

export const balances = 'accountBalance';

/** Keeps the trial balance beside the entries it is the sum of, so that showing it costs no walk through the ledger. */
export async function addToBalances(postings: readonly Posting[], transaction: Transaction): Promise<void> {
  const collection = transaction.collection<Balance>(balances);
  const added = new Map([...Map.groupBy(postings, accountOf)].map(([account, own]) => [digestId(account), own]));
  const known = new Map((await collection.findMany([...added.keys()])).map(({ document }) => [document.id, document]));
  const sums = [...added].flatMap(([id, own]) => own.slice(0, 1).map((first): Balance => sumOn(known.get(id) ?? emptyBalance(id, first), own)));
  await collection.put(sums.map((document) => ({ document, parties: [document.party] })));
}

const emptyBalance = (id: string, { party, account, amount: { unit } }: Posting): Balance => ({ id, party, account, unit, debit: '0', credit: '0' });

function sumOn(balance: Balance, postings: readonly Posting[]): Balance {
  const onSide = (side: Posting['side']): string => postings.filter((posting) => posting.side === side).reduce((sum, { amount }) => sum.plus(stored(amount.value)), stored(balance[side])).toFixed();
  return { ...balance, debit: onSide('debit'), credit: onSide('credit') };
}

/** Party, account and currency as one text. */
const accountOf = ({ party, account, amount }: Posting): string => JSON.stringify([party, account, amount.unit]);


/** `GET /trialBalance`: debits, credits and balance of every account that the caller may see; `unit` asks for one currency, `date` for what had been posted by then. */
export const listTrialBalance: Operation = async ({ query }, { transaction, now }) => {
  const asked = new URLSearchParams(query);
  const [unit, date] = [asked.get('unit'), asked.get('date')];
  const found = date === null ? await everything<Balance>(balances, transaction) : await balancesAt(instantOf(date), transaction);
  const body = found.filter((balance) => unit === null || balance.unit === unit).map((balance) => shown(balance, date === null ? now.toISOString() : instantOf(date)));
  const count = String(body.length);
  return { status: 200, headers: { 'X-Total-Count': count, 'X-Result-Count': count }, body };
};

/** @throws DomainError `invalidDate` */
function instantOf(text: string): string {
  const at = readInstant(text);
  if (at === undefined) throw invalidInput('invalidDate', `${text.slice(0, 40)} is not a date and time`);
  return toIso(at);
}

/** What stood on the accounts at an instant, summed from the entries until then. */
async function balancesAt(date: string, transaction: Transaction): Promise<readonly Balance[]> {
  const sums = new Map<string, Balance>();
  for await (const { posting } of entriesFrom(0, transaction, { op: 'lte', path: 'date', value: date })) {
    for (const { party: { id: party }, account, side, amount: { unit, value } } of posting) {
      const id = JSON.stringify([party, account, unit]);
      const before = sums.get(id) ?? { id, party, account, unit, debit: '0', credit: '0' };
      sums.set(id, { ...before, [side]: stored(before[side]).plus(decimal(value)).toFixed() });
    }
  }
  return [...sums.values()];
}

function shown({ party, account, unit, debit, credit }: Balance, date: string) {
  const [debits, credits] = [stored(debit), stored(credit)];
  const balance = sideOf(account) === 'debit' ? debits.minus(credits) : credits.minus(debits);
  return { party: { id: party }, account, debit: wireMoney(unit, debits), credit: wireMoney(unit, credits), balance: wireMoney(unit, balance), date };
}
