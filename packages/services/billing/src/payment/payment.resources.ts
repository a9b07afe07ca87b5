import type { Finding } from '@concord/errors';
import { decimal, isCurrency, readDecimal, wireMoney } from '@concord/money';
import { defineResource, type ChangeContext } from '@concord/resource';
import type { CustomerBill } from '../bill/bill.ts';
import { billsPaid, type Payment } from './payment.ts';

/** Money that moved (TMF676). It settles the bills that its items name. */
export const payment = defineResource<Payment>({
  name: 'Payment',
  lifecycle: { attribute: 'status', initial: 'completed', startsIn: ['pending'], transitions: { pending: ['completed', 'failed'] } },
  stamps: { statusDate: 'onTransition' },
  derive: withParties,
  rules: [amountsArePositive, currenciesAreKnown, billsCanTakeIt, partnersPayForThemselves],
  consequences: [billsAreSettled],
  indexes: [['status'], ['paymentItem[].item.id'], ['relatedParty[].id']],
  visibleTo: ({ relatedParty = [], payer }) => [...relatedParty.map(({ id }) => id), ...(payer ? [payer.id] : [])],
});

/** A payment of a bill is between the bill's parties, whoever typed it in. */
async function withParties(next: Payment, _previous: unknown, { resources, now }: ChangeContext): Promise<Payment> {
  const dated = { ...next, paymentDate: next.paymentDate ?? now.toISOString() };
  const [first] = billsPaid(next);
  const bill = first && !next.relatedParty ? await resources.find<CustomerBill>('CustomerBill', first.billId) : undefined;
  return bill ? { ...dated, relatedParty: bill.relatedParty } : dated;
}

function amountsArePositive({ totalAmount }: Payment): Finding[] {
  const value = readDecimal(totalAmount.value);
  if (value && !value.isZero() && !value.isNegative()) return [];
  return [{ code: 'invalidAmount', message: `${String(totalAmount.value)} is not a positive amount`, pointer: '/totalAmount/value' }];
}

/** Whatever hears of a payment works with its currency. */
export function currenciesAreKnown({ totalAmount: { unit } }: Pick<Payment, 'totalAmount'>): Finding[] {
  return isCurrency(unit) ? [] : [{ code: 'unknownCurrency', message: `${unit || 'no unit'} is not an active ISO 4217 currency`, pointer: '/totalAmount/unit' }];
}

async function billsCanTakeIt(next: Payment, previous: Payment | undefined, { resources }: ChangeContext): Promise<Finding[]> {
  if (previous) return [];
  const findings: Finding[] = [];
  for (const { billId, amount, pointer } of billsPaid(next)) {
    const bill = await resources.find<CustomerBill>('CustomerBill', billId);
    if (!bill) findings.push({ code: 'unknownBill', message: `there is no bill ${billId}`, pointer });
    else if (bill.remainingAmount.unit !== amount.unit) findings.push({ code: 'currencyMismatch', message: `bill ${billId} is in ${bill.remainingAmount.unit}, not in ${amount.unit}`, pointer });
    else if (decimal(amount.value).gt(decimal(bill.remainingAmount.value))) findings.push({ code: 'overpayment', message: `bill ${billId} has ${bill.remainingAmount.value} ${amount.unit} left to pay, not ${amount.value}`, pointer });
  }
  return findings;
}

function partnersPayForThemselves({ payer, relatedParty = [] }: Payment, previous: Payment | undefined, { caller: { party } }: ChangeContext): Finding[] {
  const payerId = relatedParty.find(({ role }) => role === 'payer')?.id ?? payer?.id;
  if (!party || previous || payerId === party) return [];
  return [{ code: 'notThePartnersToPay', message: `${party} may pay for itself, not for ${payerId ?? 'nobody'}`, pointer: '/payer' }];
}

async function billsAreSettled({ next, previous }: { next?: Payment; previous?: Payment }, { resources }: ChangeContext): Promise<void> {
  if (next?.status !== 'completed' || previous?.status === 'completed') return;
  for (const { billId, amount } of billsPaid(next)) await resources.change<CustomerBill>('CustomerBill', billId, (bill) => paid(bill, next.id, amount));
}

function paid(bill: CustomerBill, paymentId: string, amount: Payment['totalAmount']): CustomerBill {
  const remaining = decimal(bill.remainingAmount.value).minus(decimal(amount.value));
  return {
    ...bill,
    state: remaining.isZero() ? 'settled' : 'partiallyPaid',
    remainingAmount: wireMoney(amount.unit, remaining),
    appliedPayment: [...(bill.appliedPayment ?? []), { appliedAmount: amount, payment: { id: paymentId } }],
  };
}

/** How somebody pays (TMF670). */
export const paymentMethod = defineResource({
  name: 'PaymentMethod',
  lifecycle: { attribute: 'status', initial: 'active', startsIn: ['inactive'], transitions: { active: ['inactive', 'expired'], inactive: ['active', 'expired'] } },
  stamps: { statusDate: 'onTransition' },
});
