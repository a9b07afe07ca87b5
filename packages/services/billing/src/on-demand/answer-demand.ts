import type { ConsumerContext } from '@concord/resource';
import type { CustomerBill } from '../bill/bill.ts';
import type { SettlementRun } from '../bill/settled.ts';
import type { CustomerBillOnDemand } from './customer-bill-on-demand.resource.ts';

/** What asked for a run, where a bill on demand did. */
export const demandOf = async ({ customerBillOnDemand }: SettlementRun, { resources }: Pick<ConsumerContext, 'resources'>): Promise<CustomerBillOnDemand | undefined> =>
  customerBillOnDemand && resources.find<CustomerBillOnDemand>('CustomerBillOnDemand', customerBillOnDemand.id);

/** Says what came of a bill on demand: the bills that were raised, or that there was nothing to bill. */
export async function answerDemand({ id }: CustomerBillOnDemand, bills: readonly CustomerBill[], { resources }: ConsumerContext): Promise<void> {
  const [first, ...others] = bills.map((bill) => ({ id: bill.id, ...(bill.href !== undefined && { href: bill.href }) }));
  const outcome = first
    ? { state: 'done', customerBill: first, ...(others.length > 0 && { furtherBill: others }) }
    : { state: 'rejected', stateReason: 'nothing was charged that is not billed yet' };
  await resources.change<CustomerBillOnDemand>('CustomerBillOnDemand', id, (current) => (current.state === 'inProgress' ? { ...current, ...outcome } : current));
}
