import type { ChangeContext } from '@concord/resource';
import type { CustomerBill } from '../bill/bill.ts';
import type { Payment } from '../payment/payment.ts';
import type { PayoutBatch } from './payout-batch.resource.ts';

const isOpen = (status: string): boolean => status === 'pending' || status === 'undecided';

/** A batch is complete when the last of its payouts is decided: carried out, or refused by a provider. */
export async function completeBatch({ paymentItem = [] }: Payment, { resources }: Pick<ChangeContext, 'resources'>): Promise<void> {
  const bill = paymentItem[0] && (await resources.find<CustomerBill>('CustomerBill', paymentItem[0].item.id));
  const batch = bill?.payoutBatch && (await resources.find<PayoutBatch>('PayoutBatch', bill.payoutBatch.id));
  if (batch?.state !== 'approved') return;
  for (const { id } of batch.payout ?? []) if (isOpen((await resources.find<Payment>('Payment', id))?.status ?? '')) return;
  await resources.change<PayoutBatch>('PayoutBatch', batch.id, (approved) => ({ ...approved, state: 'completed' }));
}
