import type { Consumer, ConsumerContext, ServiceEvent } from '@concord/resource';
import { decimal } from '@concord/money';
import { everything } from '@concord/storage-port';
import type { CustomerBill } from '../bill/bill.ts';
import { type ConsolidatedBill, remainingOf } from './consolidated-bill.ts';

/** What is left of a consolidated bill is what is left of its bills, however they are paid. A payer of one of them may not see it, hence a reaction. */
export const followBills: Consumer = {
  name: 'followBills',
  topics: ['CustomerBillStateChangeEvent', 'CustomerBillAttributeValueChangeEvent'],
  concerns: async (events) => documentsOf(events).size > 0,
  async handle(events, context) {
    for (const id of documentsOf(events)) await restate(id, context);
  },
};

const documentsOf = (events: readonly ServiceEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap(({ resource }) => (resource as CustomerBill & ServiceEvent['resource']).consolidatedBill?.id ?? []));

async function restate(id: string, { resources, transaction }: ConsumerContext): Promise<void> {
  const bills = await everything<CustomerBill>('customerBill', transaction, { op: 'eq', path: 'consolidatedBill.id', value: id });
  await resources.change<ConsolidatedBill>('ConsolidatedBill', id, (current) => {
    const remainingAmount = remainingOf(bills, current.unit);
    const left = decimal(remainingAmount.value);
    if (left.eq(decimal(current.remainingAmount.value))) return current;
    return { ...current, remainingAmount, state: left.isZero() ? 'settled' : 'partiallyPaid' };
  });
}
