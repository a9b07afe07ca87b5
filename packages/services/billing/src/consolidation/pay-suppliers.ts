import { type Decimal, decimal, minimumOf, wireMoney, zero } from '@concord/money';
import type { Consumer, ConsumerContext, ServiceEvent } from '@concord/resource';
import { everything } from '@concord/storage-port';
import type { CustomerBill } from '../bill/bill.ts';
import { consolidatedPaid, type Payment } from '../payment/payment.ts';
import { isOpen, payeeOf, payerOf } from '../payout/open-bills.ts';

/**
 * A payment of a consolidated bill becomes a payment of each supplier's bills, so that each sees and books its own alone, by the days on
 * which they fall due. What is over goes to the last of them, to the payer's credit.
 */
export const paySuppliers: Consumer = {
  name: 'paySuppliers',
  topics: ['PaymentCreateEvent', 'PaymentStateChangeEvent'],
  concerns: async (events) => events.some((event) => paidBy(event) !== undefined),
  async handle(events, context) {
    for (const event of events) {
      const paid = paidBy(event);
      if (paid) await divide(paid, event.resource as Payment, context);
    }
  },
};

function paidBy({ resource }: ServiceEvent): string | undefined {
  const payment = resource as Payment;
  return payment.status === 'completed' ? consolidatedPaid(payment)?.id : undefined;
}

interface Part {
  readonly bill: CustomerBill;
  readonly amount: Decimal;
}

async function divide(consolidatedBill: string, payment: Payment, context: ConsumerContext): Promise<void> {
  const bills = await everything<CustomerBill>('customerBill', context.transaction, { op: 'eq', path: 'consolidatedBill.id', value: consolidatedBill });
  const inOrder = bills.toSorted((a, b) => (a.paymentDueDate ?? '').localeCompare(b.paymentDueDate ?? '') || a.id.localeCompare(b.id));
  const { parts, over } = parted(inOrder, decimal(payment.totalAmount.value));
  const groups = [...Map.groupBy(parts, ({ bill }) => JSON.stringify([payerOf(bill), payeeOf(bill)])).values()];
  for (const [index, group] of groups.entries()) await pay(group, { id: `${payment.id}-${index + 1}`, over: index === groups.length - 1 ? over : zero }, payment, context);
}

/** What each bill takes. Where none takes anything, the last stands for whom the money went to. */
function parted(bills: readonly CustomerBill[], total: Decimal): { readonly parts: readonly Part[]; readonly over: Decimal } {
  let over = total;
  const parts = bills.flatMap((bill) => {
    const amount = isOpen(bill) ? minimumOf(over, decimal(bill.remainingAmount.value)) : zero;
    over = over.minus(amount);
    return amount.gt(zero) ? [{ bill, amount }] : [];
  });
  const last = bills.at(-1);
  return { parts: parts.length === 0 && last ? [{ bill: last, amount: zero }] : parts, over };
}

async function pay(parts: readonly Part[], { id, over }: { readonly id: string; readonly over: Decimal }, { id: correlatorId, totalAmount: { unit }, paymentDate, description }: Payment, { resources }: ConsumerContext): Promise<void> {
  const [first] = parts;
  if (!first) return;
  const paymentItem = parts.map(({ bill, amount }) => ({ item: { id: bill.id, '@referredType': 'CustomerBill' }, amount: wireMoney(unit, amount) }));
  const total = wireMoney(unit, parts.reduce((sum, { amount }) => sum.plus(amount), over));
  await resources.create('Payment', {
    id, correlatorId, paymentDate, totalAmount: total, amount: total, paymentItem, payer: { id: payerOf(first.bill) }, relatedParty: first.bill.relatedParty, ...(description !== undefined && { description }),
  });
}
