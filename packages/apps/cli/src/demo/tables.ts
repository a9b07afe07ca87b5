import { decimal, sumOf, type Decimal } from '@concord/money';
import type { Party } from '../case/case.ts';
import { amountText, type Debt } from '../case/outcome.ts';
import type { Wire } from '../suite/wire.ts';
import type { Ending } from './chapters-after.ts';
import type { Table } from './table.ts';

const unit = 'EUR';
const euros = (amount: Decimal): string => amountText(amount.toFixed(), unit);
const sum = (debts: readonly Debt[]): Decimal => sumOf(debts.map(({ amount }) => decimal(amount)));

/** What each term came to. */
export const linesTable = ({ lines }: Ending): Table => ({
  head: ['Term', 'Payer', 'Payee', unit],
  rows: lines.map(({ term, payer, payee, amount }) => [term, payer, payee, amount]),
  amounts: 1,
});

/** What each party earns and owes, the customer's bill among it. */
export function partiesTable(ending: Ending, parties: readonly Party[]): Table {
  const debts = [...ending.lines, ...ending.bills.filter(({ category }) => category === 'customer').map(billDebt)];
  const rows = parties.map(({ id, name }) => {
    const [earns, owes] = [sum(debts.filter(({ payee }) => payee === id)), sum(debts.filter(({ payer }) => payer === id))];
    return [name, euros(earns), euros(owes), euros(earns.minus(owes))];
  });
  return { head: ['Party', 'earns', 'owes', 'keeps'], rows, amounts: 3 };
}

/** Who pays whom after netting. */
export const netTable = ({ net }: Ending): Table => ({ head: ['Payer', 'Payee', unit], rows: net.map(({ payer, payee, amount }) => [payer, payee, amount]), amounts: 1 });

/** What was billed and paid. */
export const billsTable = ({ bills }: Ending): Table => ({
  head: ['Bill', 'Payer', 'Payee', 'State', unit],
  rows: bills.map((bill) => [bill.category, billDebt(bill).payer, billDebt(bill).payee, bill.state, billDebt(bill).amount]),
  amounts: 1,
});

function billDebt({ relatedParty, amountDue }: Wire<'CustomerBill'>): Debt {
  const partyIn = (role: string): string => relatedParty.find((party) => party.role === role)?.id ?? '';
  return { payer: partyIn('payer'), payee: partyIn('payee'), amount: amountText(amountDue.value, amountDue.unit), unit: amountDue.unit };
}
