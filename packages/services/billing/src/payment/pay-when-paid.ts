import type { Consumer, ConsumerContext } from '@concord/resource';
import type { CustomerBill } from '../bill/bill.ts';
import { isOpen, payeeOf, payerOf } from '../payout/open-bills.ts';

const most = 1000;

/** A statement that is agreed to be paid when paid waits for all that its payer billed its customers in the same run. */
export async function holdUntilPaid(statement: CustomerBill, { resources, transaction }: ConsumerContext): Promise<void> {
  const where = { op: 'and' as const, of: [{ op: 'eq' as const, path: 'settlementRun.id', value: statement.settlementRun?.id ?? '' }, { op: 'eq' as const, path: 'category', value: 'customer' }] };
  const found = (await transaction.collection<CustomerBill>('customerBill').list({ where, limit: most })).map(({ document }) => document);
  const waitsFor = found.filter((bill) => payeeOf(bill) === payerOf(statement) && isOpen(bill)).map(({ id }) => ({ id }));
  if (waitsFor.length > 0) await resources.change<CustomerBill>('CustomerBill', statement.id, (bill) => ({ ...bill, state: 'onHold', waitsFor }));
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
  for (const { document: { id } } of waiting) await resources.change<CustomerBill>('CustomerBill', id, (statement) => lessWaiting(statement, paid, now));
}

function lessWaiting({ waitsFor = [], ...statement }: CustomerBill, paid: string, now: Date): CustomerBill {
  const left = waitsFor.filter(({ id }) => id !== paid);
  if (left.length > 0) return { ...statement, waitsFor: left };
  const { paymentDueDate = '', billDate = '' } = statement;
  const agreed = Math.max(0, Date.parse(paymentDueDate) - Date.parse(billDate));
  return { ...statement, state: 'new', paymentDueDate: new Date(now.getTime() + agreed).toISOString() };
}
