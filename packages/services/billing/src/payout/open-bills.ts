import { decimal, type WireMoney, wireMoney, zero } from '@concord/money';
import type { Predicate, Transaction } from '@concord/storage-port';
import type { CustomerBill } from '../bill/bill.ts';

/** In which something may be left to pay. */
export const openStates = ['new', 'validated', 'sent', 'partiallyPaid'];
/** Most bills of one batch; the others are open still for the next. */
const most = 1000;

const partyIn = ({ relatedParty }: CustomerBill, role: 'payer' | 'payee'): string => relatedParty.find((party) => party.role === role)?.id ?? '';

export const payeeOf = (bill: CustomerBill): string => partyIn(bill, 'payee');
export const payerOf = (bill: CustomerBill): string => partyIn(bill, 'payer');

/** Whether something is left to pay; bills that are on hold wait. */
export const isOpen = ({ state, remainingAmount }: CustomerBill): boolean => openStates.includes(state) && decimal(remainingAmount.value).gt(zero);

/** What is left to pay of it that nobody disputes. */
export const payableOf = ({ remainingAmount: { unit, value }, disputedAmount }: CustomerBill): WireMoney => wireMoney(unit, decimal(value).minus(decimal(disputedAmount?.value ?? '0')));

/** What a party has to pay in a currency, in the order in which it was billed, without what a payout has taken already. */
export async function openBills(payer: string, unit: string, transaction: Transaction): Promise<readonly CustomerBill[]> {
  const where: Predicate = {
    op: 'and',
    of: [{ op: 'eq', path: 'relatedParty[].id', value: payer }, { op: 'in', path: 'state', values: openStates }, { op: 'eq', path: 'remainingAmount.unit', value: unit }, { op: 'exists', path: 'payoutBatch', exists: false }],
  };
  const found = await transaction.collection<CustomerBill>('customerBill').list({ where, limit: most });
  return found.map(({ document }) => document).filter((bill) => payerOf(bill) === payer && isOpen(bill) && decimal(payableOf(bill).value).gt(zero));
}
