import { decimal, sumOf } from '@concord/money';
import type { Wire } from '../suite/wire.ts';

type Balance = Wire<'TrialBalance'>;

const openAccounts = ['payable', 'receivable', 'advancePaid', 'advanceReceived'];

const left = ({ debit, credit }: Balance) => decimal(debit.value).minus(decimal(credit.value));

/** Accounts on which somebody still owes or is owed something. */
export const openDebts = (balances: readonly Balance[]): readonly Balance[] => balances.filter((balance) => openAccounts.includes(balance.account) && !left(balance).isZero());

/** Debits less credits by currency: zero, or the books are broken. */
export const isBalanced = (balances: readonly Balance[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...Map.groupBy(balances, ({ debit }) => debit.unit)].map(([unit, ofUnit]) => [unit, sumOf(ofUnit.map(left)).toFixed()]));
