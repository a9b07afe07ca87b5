import { decimal, type WireMoney, wireMoney } from '@concord/money';
import type { CustomerBill } from '../bill/bill.ts';

/** The bill when so much of it is met by a credit note, and the note when so much of it is used. @param amount has the sign of what remains */
export function credited(bill: CustomerBill, { id }: Pick<CustomerBill, 'id'>, amount: WireMoney): CustomerBill {
  const remaining = decimal(bill.remainingAmount.value).minus(decimal(amount.value));
  return {
    ...bill,
    state: remaining.isZero() ? 'settled' : 'partiallyPaid',
    remainingAmount: wireMoney(amount.unit, remaining),
    appliedCreditNote: [...(bill.appliedCreditNote ?? []), { appliedAmount: amount, creditNote: { id } }],
  };
}

/** The bill when so much more of it is paid. @param amount at most what remains */
export function paid(bill: CustomerBill, paymentId: string, amount: WireMoney): CustomerBill {
  const remaining = decimal(bill.remainingAmount.value).minus(decimal(amount.value));
  return {
    ...bill,
    state: remaining.isZero() ? 'settled' : 'partiallyPaid',
    remainingAmount: wireMoney(amount.unit, remaining),
    appliedPayment: [...(bill.appliedPayment ?? []), { appliedAmount: amount, payment: { id: paymentId } }],
  };
}
