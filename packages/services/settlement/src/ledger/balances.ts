import { createHash } from 'node:crypto';
import { chartOfAccounts, type AccountName, type Posting } from '@concord/ledger';
import { stored, wireMoney } from '@concord/money';
import type { Operation } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';
import { everything } from '../desk/agreement-books.ts';

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
  for (const { party, account, side, amount } of postings) {
    const id = createHash('sha256').update(JSON.stringify([party, account, amount.unit])).digest('base64url');
    const before = (await collection.find(id))?.document ?? { id, party, account, unit: amount.unit, debit: '0', credit: '0' };
    const document = { ...before, [side]: stored(before[side]).plus(stored(amount.value)).toFixed() };
    await collection.put([{ document, parties: [party] }]);
  }
}

/** `GET /trialBalance`: debits, credits and balance of every account that the caller may see. */
export const listTrialBalance: Operation = async (_request, { transaction, now }) => {
  const found = await everything<Balance>(balances, transaction);
  const body = found.map(({ party, account, unit, debit, credit }) => {
    const [debits, credits] = [stored(debit), stored(credit)];
    const balance = chartOfAccounts[account] === 'debit' ? debits.minus(credits) : credits.minus(debits);
    return { party: { id: party }, account, debit: wireMoney(unit, debits), credit: wireMoney(unit, credits), balance: wireMoney(unit, balance), date: now.toISOString() };
  });
  const count = String(body.length);
  return { status: 200, headers: { 'X-Total-Count': count, 'X-Result-Count': count }, body };
};
