import type { Finding } from '@concord/errors';
import { type Decimal, decimal, minimumOf, type WireMoney, wireMoney, zero } from '@concord/money';
import { type ChangeContext, type ConsumerContext, defineResource, type EntityRef, type RelatedParty, type Resource } from '@concord/resource';
import type { Predicate } from '@concord/storage-port';
import type { CustomerBill } from '../bill/bill.ts';
import { isOpen, payeeOf, payerOf } from '../payout/open-bills.ts';
import { paid } from './pay-bill.ts';
import type { Payment } from './payment.ts';

/** Of what a payment had over, so much for a bill (our own API). */
export interface PaymentAllocation extends Resource {
  readonly payment: EntityRef;
  readonly bill: EntityRef;
  readonly amount?: WireMoney;
  readonly relatedParty?: readonly RelatedParty[];
}

export const paymentAllocation = defineResource<PaymentAllocation>({
  name: 'PaymentAllocation',
  stamps: { allocationDate: 'onCreate' },
  readOnly: ['relatedParty'],
  derive: withAmount,
  rules: [amountsAreLeft],
  consequences: [bothSidesKnow],
  indexes: [['payment.id'], ['bill.id']],
});

interface Sides {
  readonly payment?: Payment | undefined;
  readonly bill?: CustomerBill | undefined;
}

async function sidesOf({ payment, bill }: PaymentAllocation, { resources }: ChangeContext): Promise<Sides> {
  return { payment: await resources.find<Payment>('Payment', payment.id), bill: await resources.find<CustomerBill>('CustomerBill', bill.id) };
}

/** As much as both can bear, where nothing else is said. */
async function withAmount(next: PaymentAllocation, previous: PaymentAllocation | undefined, context: ChangeContext): Promise<PaymentAllocation> {
  const { payment, bill } = await sidesOf(next, context);
  if (previous || !bill || !payment?.unappliedAmount) return next;
  const most = minimumOf(decimal(payment.unappliedAmount.value), decimal(bill.remainingAmount.value));
  return { ...next, relatedParty: bill.relatedParty, amount: next.amount ?? wireMoney(payment.unappliedAmount.unit, most) };
}

async function amountsAreLeft(next: PaymentAllocation, _previous: PaymentAllocation | undefined, context: ChangeContext): Promise<Finding[]> {
  const { payment, bill } = await sidesOf(next, context);
  const { amount } = next;
  if (!bill || !isOpen(bill)) return [{ code: 'unknownBill', message: `there is no open bill ${next.bill.id}`, pointer: '/bill' }];
  if (!payment?.unappliedAmount || !amount) return [{ code: 'nothingLeft', message: `payment ${next.payment.id} has nothing over`, pointer: '/payment' }];
  if (!isBetween(payment, bill)) return [{ code: 'otherParties', message: `bill ${bill.id} is not between the parties of payment ${payment.id}`, pointer: '/bill' }];
  if (amount.unit !== bill.remainingAmount.unit || amount.unit !== payment.unappliedAmount.unit) return [{ code: 'currencyMismatch', message: `payment and bill are not both in ${amount.unit}`, pointer: '/amount' }];
  return isWithin(decimal(amount.value), payment.unappliedAmount, bill.remainingAmount) ? [] : [{ code: 'overpayment', message: `there is not so much as ${String(amount.value)} ${amount.unit} on both sides`, pointer: '/amount' }];
}

const isBetween = ({ relatedParty = [] }: Payment, bill: CustomerBill): boolean =>
  relatedParty.some(({ id, role }) => role === 'payer' && id === payerOf(bill)) && relatedParty.some(({ id, role }) => role === 'payee' && id === payeeOf(bill));

const isWithin = (amount: Decimal, ...bounds: readonly WireMoney[]): boolean => amount.gt(zero) && bounds.every(({ value }) => amount.lte(decimal(value)));

async function bothSidesKnow({ next, previous }: { next?: PaymentAllocation; previous?: PaymentAllocation }, { resources }: ChangeContext): Promise<void> {
  const amount = next?.amount;
  if (!next || previous || !amount) return;
  await resources.change<CustomerBill>('CustomerBill', next.bill.id, (bill) => paid(bill, next.payment.id, amount));
  await resources.change<Payment>('Payment', next.payment.id, ({ unappliedAmount, ...payment }) => ({ ...payment, unappliedAmount: wireMoney(amount.unit, decimal(unappliedAmount?.value ?? '0').minus(decimal(amount.value))) }));
}

const most = 100;

/** A new bill takes what its payer has paid its payee too much before. */
export async function useCredit(bill: CustomerBill, { resources, transaction }: ConsumerContext): Promise<void> {
  const where: Predicate = { op: 'and', of: [{ op: 'eq', path: 'relatedParty[].id', value: payerOf(bill) }, { op: 'gt', path: 'unappliedAmount.value', value: 0 }, { op: 'eq', path: 'unappliedAmount.unit', value: bill.amountDue.unit }] };
  for (const { document: payment } of await transaction.collection<Payment>('payment').list({ where, limit: most })) {
    const current = await resources.find<CustomerBill>('CustomerBill', bill.id);
    if (current && isOpen(current) && isBetween(payment, current)) await resources.create('PaymentAllocation', { payment: { id: payment.id }, bill: { id: bill.id } });
  }
}
