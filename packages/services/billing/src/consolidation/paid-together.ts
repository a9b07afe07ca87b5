import type { Finding } from '@concord/errors';
import { decimal } from '@concord/money';
import type { ChangeContext, ResourceWriter } from '@concord/resource';
import { consolidatedPaid, type Payment } from '../payment/payment.ts';
import type { ConsolidatedBill } from './consolidated-bill.ts';

/** The consolidated bill that a payment pays, as far as whoever pays may see it. */
export async function consolidatedBillPaid(payment: Payment, resources: ResourceWriter): Promise<ConsolidatedBill | undefined> {
  const paid = consolidatedPaid(payment);
  return paid && resources.find<ConsolidatedBill>('ConsolidatedBill', paid.id);
}

/** A consolidated bill takes a payment alone, in its currency, up to what is left. */
export async function consolidatedBillCanTakeIt(next: Payment, previous: Payment | undefined, { resources }: ChangeContext): Promise<Finding[]> {
  const paid = consolidatedPaid(next);
  if (previous || !paid) return [];
  const finding = (code: string, message: string): Finding[] => [{ code, message: `consolidated bill ${paid.id} ${message}`, pointer: '/paymentItem' }];
  const bill = await consolidatedBillPaid(next, resources);
  const { totalAmount: { unit, value }, paymentItem = [] } = next;
  if (!bill) return finding('unknownBill', 'is not there');
  if (paymentItem.length > 1) return finding('paidAlone', 'is paid by a payment of its own');
  if (bill.unit !== unit) return finding('currencyMismatch', `is in ${bill.unit}, not in ${unit}`);
  return decimal(value).gt(decimal(bill.remainingAmount.value)) ? finding('overpayment', `has ${bill.remainingAmount.value} ${unit} left to pay, not ${value}`) : [];
}
