import { type AccountName, chartOfAccounts, sideOf } from '@concord/ledger';
import type { Operation } from '@concord/resource';

/** `GET /ledgerAccount`: the chart of accounts, in the order of its numbers; every party keeps its books by it. */
export const listLedgerAccount: Operation = async () => {
  const body = Object.entries(chartOfAccounts).map(([account, { number, name, type, holds }]) => ({ account, accountNumber: number, name, accountType: type, normalSide: sideOf(account as AccountName), description: holds }));
  const count = String(body.length);
  return { status: 200, headers: { 'X-Total-Count': count, 'X-Result-Count': count }, body };
};
