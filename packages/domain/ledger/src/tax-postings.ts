import type { Money } from '@concord/money';
import type { AccountName } from './accounts.ts';
import { posting, type Posting } from './postings.ts';

/** A tax on a bill. The amount is above zero where it adds to what the bill's payer owes its payee. */
export interface BilledTax {
  readonly payer: string;
  readonly payee: string;
  /** Who supplies whom: in a netted statement either way round, through a clearing party also somebody else. */
  readonly supplier: string;
  readonly customer: string;
  readonly money: Money;
  /** Whether the customer may deduct it; to others it is a cost. */
  readonly deductible: boolean;
}

/** A tax that is paid with the bill: the supplier owes it to the state, the customer has it back where it may deduct it. */
export const addedTax = (tax: BilledTax): readonly Posting[] =>
  between(tax, { [tax.customer]: tax.deductible ? 'taxReceivable' : 'expense', [tax.supplier]: 'taxPayable' }, 'debit');

/** A tax that the customer keeps back of the bill and owes to the state in the supplier's place. */
export const withheldTax = (tax: BilledTax): readonly Posting[] => between(tax, { [tax.customer]: 'taxPayable', [tax.supplier]: 'taxReceivable' }, 'credit');

/** A tax that the customer accounts for itself. In a clearing it is in the customer's own statement and nowhere else. */
export function selfAssessedTax({ payer, payee, customer, money, deductible }: BilledTax): readonly Posting[] {
  if (customer !== payer && customer !== payee) return [];
  const signed = customer === payer ? money : { unit: money.unit, value: money.value.negated() };
  return [posting({ party: customer, account: deductible ? 'taxReceivable' : 'expense' }, 'debit', signed), posting({ party: customer, account: 'taxPayable' }, 'credit', signed)];
}

/** More or less is owed between payer and payee, against what the tax is to each; a clearing party passes it on. */
function between({ payer, payee, money }: BilledTax, accounts: Readonly<Record<string, AccountName>>, side: 'debit' | 'credit'): readonly Posting[] {
  const other = side === 'debit' ? 'credit' : 'debit';
  return [
    posting({ party: payer, account: accounts[payer] ?? 'clearing' }, side, money),
    posting({ party: payer, account: 'payable', counterparty: payee }, other, money),
    posting({ party: payee, account: 'receivable', counterparty: payer }, side, money),
    posting({ party: payee, account: accounts[payee] ?? 'clearing' }, other, money),
  ];
}
