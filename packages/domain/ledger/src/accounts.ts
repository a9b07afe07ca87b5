export type Side = 'debit' | 'credit';

type AccountType = 'asset' | 'liability' | 'income' | 'expense';

/** An account as an auditor reads it. */
export interface AccountDescription {
  /** Four digits, the first of which says the type. */
  readonly number: string;
  readonly name: string;
  readonly type: AccountType;
  /** Which postings go there. */
  readonly holds: string;
}

/** The accounts every party keeps. */
export const chartOfAccounts = {
  cash: { number: '1000', name: 'Cash', type: 'asset', holds: 'Payments made and received, and refunds.' },
  receivable: { number: '1100', name: 'Receivables', type: 'asset', holds: 'What others owe by closed lines, charges and taxes on bills, less what was paid, netted, credited or claimed from a guarantor.' },
  advancePaid: { number: '1200', name: 'Advances paid', type: 'asset', holds: 'What was paid over what bills asked for, until a later bill takes it.' },
  taxReceivable: { number: '1300', name: 'Input tax', type: 'asset', holds: 'Taxes on bills that may be deducted, and what customers withheld.' },
  clearing: { number: '1400', name: 'Clearing', type: 'asset', holds: 'Taxes that a clearing party passes on; it comes to zero over both bills.' },
  currencyTrading: { number: '1800', name: 'Currency trading', type: 'asset', holds: 'What cash and debts in other currencies turned out to be worth, against exchange gains and losses.' },
  exchangeRevaluation: { number: '1810', name: 'Revaluation of open bills', type: 'asset', holds: 'What open bills in other currencies are worth more or less at the end of a period; taken back the day after.' },
  payable: { number: '2000', name: 'Payables', type: 'liability', holds: 'What is owed to others by closed lines, charges and taxes on bills, less what was paid, netted, credited or taken over by a guarantor.' },
  advanceReceived: { number: '2100', name: 'Advances received', type: 'liability', holds: 'What payers paid over what bills asked for, until a later bill takes it.' },
  taxPayable: { number: '2200', name: 'Output tax', type: 'liability', holds: 'Taxes owed to the state: added to bills, withheld from suppliers, or self-assessed.' },
  deferredRevenue: { number: '2300', name: 'Deferred revenue', type: 'liability', holds: 'What was charged for days to come, until it is earned.' },
  revenue: { number: '4000', name: 'Revenue', type: 'income', holds: 'What closed lines and charges earn, less credits and what is deferred.' },
  exchangeGain: { number: '4800', name: 'Exchange gains', type: 'income', holds: 'What payments and refunds of bills in other currencies gained.' },
  unrealisedGain: { number: '4810', name: 'Unrealised exchange gains', type: 'income', holds: 'What open bills in other currencies gained by the end of a period; taken back the day after.' },
  expense: { number: '5000', name: 'Expenses', type: 'expense', holds: 'What closed lines and charges cost, and taxes that may not be deducted.' },
  exchangeLoss: { number: '5800', name: 'Exchange losses', type: 'expense', holds: 'What payments and refunds of bills in other currencies lost.' },
  unrealisedLoss: { number: '5810', name: 'Unrealised exchange losses', type: 'expense', holds: 'What open bills in other currencies lost by the end of a period; taken back the day after.' },
} as const satisfies Record<string, AccountDescription>;

export type AccountName = keyof typeof chartOfAccounts;

/** The side on which an account grows. */
export const sideOf = (account: AccountName): Side => (chartOfAccounts[account].type === 'asset' || chartOfAccounts[account].type === 'expense' ? 'debit' : 'credit');

/** One account in one party's books, kept apart by whom it concerns where that matters. */
export interface Account {
  readonly party: string;
  readonly account: AccountName;
  readonly counterparty?: string;
}
