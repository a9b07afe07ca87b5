import type { Money, MoneyText } from '@concord/money';
import type { Account, AccountName, Side } from './accounts.ts';

/** One side of an entry. The amount is above zero: which way it goes is said by the side alone. */
export interface Posting extends Account {
  readonly side: Side;
  readonly amount: MoneyText;
}

export interface MoneyOwed {
  readonly payer: string;
  readonly payee: string;
  /** Below zero where the payee owes it back, as under a cap. */
  readonly money: Money;
}

/** The payer owes it from now on: expense against payable in the payer's books, receivable against revenue in the payee's. */
export const obligation = ({ payer, payee, money }: MoneyOwed): readonly Posting[] => [
  ...transfer(payer, { debit: 'expense', credit: 'payable' }, payee, money),
  ...transfer(payee, { debit: 'receivable', credit: 'revenue' }, payer, money),
];

/** The payer has paid what it owed. */
export const payment = ({ payer, payee, money }: MoneyOwed): readonly Posting[] => [
  ...transfer(payer, { debit: 'payable', credit: 'cash' }, payee, money),
  ...transfer(payee, { debit: 'cash', credit: 'receivable' }, payer, money),
];

/** The payer has paid more than it owed: the payee holds it for what it will owe. */
export const advance = ({ payer, payee, money }: MoneyOwed): readonly Posting[] => [
  ...transfer(payer, { debit: 'advancePaid', credit: 'cash' }, payee, money),
  ...transfer(payee, { debit: 'cash', credit: 'advanceReceived' }, payer, money),
];

/** What was paid in advance is used for what is owed. */
export const advanceUsed = ({ payer, payee, money }: MoneyOwed): readonly Posting[] => [
  ...transfer(payer, { debit: 'payable', credit: 'advancePaid' }, payee, money),
  ...transfer(payee, { debit: 'advanceReceived', credit: 'receivable' }, payer, money),
];

/** The payer has not paid, so its guarantor owes it to the payee, and is owed it by the payer from now on. */
export const guaranteeCalled = ({ payer, payee, money, guarantor }: MoneyOwed & { readonly guarantor: string }): readonly Posting[] => [
  posting({ party: payer, account: 'payable', counterparty: payee }, 'debit', money),
  posting({ party: payer, account: 'payable', counterparty: guarantor }, 'credit', money),
  posting({ party: guarantor, account: 'receivable', counterparty: payer }, 'debit', money),
  posting({ party: guarantor, account: 'payable', counterparty: payee }, 'credit', money),
  posting({ party: payee, account: 'receivable', counterparty: guarantor }, 'debit', money),
  posting({ party: payee, account: 'receivable', counterparty: payer }, 'credit', money),
];

/** Two parties owe each other: as much as both owe is set off in both books, and what is left is owed one way. */
export const setOff = ({ payer, payee, money }: MoneyOwed): readonly Posting[] => [
  ...transfer(payer, { debit: 'payable', credit: 'receivable' }, payee, money),
  ...transfer(payee, { debit: 'payable', credit: 'receivable' }, payer, money),
];

/** A clearing party steps between: the payer owes it what it owed the payee, and it owes the payee. */
export const clearedThrough = (clearingParty: string, { payer, payee, money }: MoneyOwed): readonly Posting[] => [
  posting({ party: payer, account: 'payable', counterparty: payee }, 'debit', money),
  posting({ party: payer, account: 'payable', counterparty: clearingParty }, 'credit', money),
  posting({ party: clearingParty, account: 'receivable', counterparty: payer }, 'debit', money),
  posting({ party: clearingParty, account: 'payable', counterparty: payee }, 'credit', money),
  posting({ party: payee, account: 'receivable', counterparty: clearingParty }, 'debit', money),
  posting({ party: payee, account: 'receivable', counterparty: payer }, 'credit', money),
];

const transfer = (party: string, accounts: Readonly<Record<Side, AccountName>>, counterparty: string, money: Money): readonly Posting[] =>
  (['debit', 'credit'] as const).map((side) => posting({ party, account: accounts[side], counterparty }, side, money));

/** What was charged and is earned only later: a debt of the payee's to deliver. An amount below zero is earned now. */
export const deferred = ({ payer, payee, money }: MoneyOwed): readonly Posting[] => transfer(payee, { debit: 'revenue', credit: 'deferredRevenue' }, payer, money);

/** An amount below zero is the same amount on the other side. */
export const posting = (account: Account, side: Side, { unit, value }: Money): Posting => ({
  ...account,
  side: value.isNegative() ? opposite[side] : side,
  amount: { unit, value: value.abs().toFixed() },
});

export const opposite = { debit: 'credit', credit: 'debit' } as const satisfies Record<Side, Side>;
