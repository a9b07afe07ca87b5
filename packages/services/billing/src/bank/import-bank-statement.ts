import { createHash } from 'node:crypto';
import { unprocessable } from '@concord/errors';
import { type BankEntry, type BankStatementFile, readBankStatements } from '@concord/payment-files';
import { wireMoney } from '@concord/money';
import { assertOperator, type ChangeContext, type Operation } from '@concord/resource';
import { ownerOf } from './bank-account.ts';
import type { BankEntryResource } from './bank.resources.ts';
import { matchedPayment } from './match-entry.ts';

interface Counts {
  readonly importedCount: number;
  readonly knownCount: number;
  readonly matchedCount: number;
  readonly unmatchedCount: number;
}

/** `POST /importBankStatement`: takes in a camt.053 file; each entry once, however often it is sent. */
export const importBankStatement: Operation = async ({ body, caller }, context) => {
  assertOperator(caller, 'bank statements are imported');
  const { content } = body as { readonly content: string };
  const counts: Counts[] = [];
  for (const statement of readBankStatements(content)) counts.push(await takeIn(statement, context));
  const sum = (name: keyof Counts): number => counts.reduce((total, one) => total + one[name], 0);
  return { status: 200, body: { importedCount: sum('importedCount'), knownCount: sum('knownCount'), matchedCount: sum('matchedCount'), unmatchedCount: sum('unmatchedCount') } };
};

async function takeIn(statement: BankStatementFile, context: ChangeContext): Promise<Counts> {
  const { resources, transaction } = context;
  const { iban, currency, entries, opening, closing } = statement;
  const owner = await ownerOf(iban, transaction);
  if (owner === undefined) throw unprocessable('unknownAccount', `account ${iban} is nobody's among the payment methods`);
  const id = keyOf([iban, statement.id]);
  if (await resources.find('BankStatement', id)) return { importedCount: 0, knownCount: entries.length, matchedCount: 0, unmatchedCount: 0 };
  await resources.create('BankStatement', { id, statementId: statement.id, account: iban, accountOwner: { id: owner }, openingBalance: wireMoney(currency, opening), closingBalance: wireMoney(currency, closing), entryCount: entries.length });
  const matches: Awaited<ReturnType<typeof enter>>[] = [];
  for (const entry of entries) matches.push(await enter(entry, { id, owner }, context));
  const of = (state: string): number => matches.filter((match) => match === state).length;
  return { importedCount: of('matched') + of('unmatched'), knownCount: of('known'), matchedCount: of('matched'), unmatchedCount: of('unmatched') };
}

/** An entry is known by the account, the bank's reference, day and amount, whatever statement it comes in. */
async function enter({ reference, amount, currency, day, endToEndId, counterparty, counterpartyIban, text }: BankEntry, statement: { readonly id: string; readonly owner: string }, { resources, transaction }: ChangeContext): Promise<'matched' | 'unmatched' | 'known'> {
  const id = keyOf([statement.owner, reference, day, amount.toFixed(), currency]);
  if (await resources.find('BankEntry', id)) return 'known';
  const movement = {
    id, accountOwner: { id: statement.owner }, amount: wireMoney(currency, amount), bookingDate: day, reference, text,
    ...(endToEndId !== undefined && { endToEndId }), ...(counterparty !== undefined && { counterparty }), ...(counterpartyIban !== undefined && { counterpartyAccount: counterpartyIban }),
  };
  const payment = await matchedPayment(movement, { resources, transaction });
  const state = payment === undefined ? 'unmatched' : 'matched';
  await resources.create<BankEntryResource>('BankEntry', { ...movement, state, bankStatement: { id: statement.id }, ...(payment !== undefined && { payment: { id: payment } }) });
  return state;
}

const keyOf = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
