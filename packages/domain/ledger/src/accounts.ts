export type Side = 'debit' | 'credit';

/** The accounts every party keeps, and the side on which each grows. */
export const chartOfAccounts = {
  cash: 'debit',
  receivable: 'debit',
  advancePaid: 'debit',
  taxReceivable: 'debit',
  clearing: 'debit',
  expense: 'debit',
  exchangeLoss: 'debit',
  currencyTrading: 'debit',
  exchangeRevaluation: 'debit',
  unrealisedLoss: 'debit',
  payable: 'credit',
  taxPayable: 'credit',
  advanceReceived: 'credit',
  deferredRevenue: 'credit',
  revenue: 'credit',
  exchangeGain: 'credit',
  unrealisedGain: 'credit',
} as const satisfies Record<string, Side>;

export type AccountName = keyof typeof chartOfAccounts;

/** One account in one party's books, kept apart by whom it concerns where that matters. */
export interface Account {
  readonly party: string;
  readonly account: AccountName;
  readonly counterparty?: string;
}
