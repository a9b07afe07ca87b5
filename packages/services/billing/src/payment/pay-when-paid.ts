import type { Consumer, ConsumerContext, EntityRef } from '@concord/resource';
import type { Predicate, Transaction } from '@concord/storage-port';
import type { CustomerBill } from '../bill/bill.ts';
import { isOpen, openStates, payeeOf, payerOf } from '../payout/open-bills.ts';

/** So many bills a statement waits for at a time; those behind them are looked for when these are paid. */
const most = 1000;

/** A statement that is agreed to be paid when paid waits for all that its payer billed its customers in the same run. */
export async function holdUntilPaid(statement: CustomerBill, { resources, transaction }: ConsumerContext): Promise<void> {
  const waitsFor = await unpaid(statement, transaction);
  if (waitsFor.length > 0) await resources.change<CustomerBill>('CustomerBill', statement.id, (bill) => ({ ...bill, state: 'onHold', waitsFor }));
}

async function unpaid(statement: CustomerBill, transaction: Transaction): Promise<readonly EntityRef[]> {
  const seller = payerOf(statement);
  const where: Predicate = {
    op: 'and',
    of: [
      { op: 'eq', path: 'settlementRun.id', value: statement.settlementRun?.id ?? '' }, { op: 'eq', path: 'category', value: 'customer' },
      { op: 'eq', path: 'relatedParty[].id', value: seller }, { op: 'in', path: 'state', values: openStates },
    ],
  };
  const found = await transaction.collection<CustomerBill>('customerBill').list({ where, limit: most });
  return found.map(({ document }) => document).filter((bill) => payeeOf(bill) === seller && isOpen(bill)).map(({ id }) => ({ id }));
}

/** The last customer bill that a statement waits for was settled: it may be paid, from now on in the time that was agreed. */
export const releaseWhenPaid: Consumer = {
  name: 'releaseWhenPaid',
  topics: ['CustomerBillStateChangeEvent'],
  async handle(events, context) {
    for (const { resource: { id, state, category } } of events) if (state === 'settled' && category === 'customer') await releaseWaitingFor(id, context);
  },
};

async function releaseWaitingFor(paid: string, { resources, transaction, now }: ConsumerContext): Promise<void> {
  const waiting = await transaction.collection<CustomerBill>('customerBill').list({ where: { op: 'eq', path: 'waitsFor[].id', value: paid }, limit: most });
  for (const { document } of waiting) {
    const left = (document.waitsFor ?? []).filter(({ id }) => id !== paid);
    const waitsFor = left.length > 0 ? left : await unpaid(document, transaction);
    await resources.change<CustomerBill>('CustomerBill', document.id, (statement) => (waitsFor.length > 0 ? { ...statement, waitsFor } : released(statement, now)));
  }
}

function released({ waitsFor: _paid, ...statement }: CustomerBill, now: Date): CustomerBill {
  const { paymentDueDate = '', billDate = '' } = statement;
  const agreed = Math.max(0, Date.parse(paymentDueDate) - Date.parse(billDate));
  return { ...statement, state: 'new', paymentDueDate: new Date(now.getTime() + agreed).toISOString() };
}
