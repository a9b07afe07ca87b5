import type { Movement } from '../case/case.ts';
import type { Client } from '../suite/client.ts';
import type { Wire } from '../suite/wire.ts';

/** A payment (TMF676) that pays no bill. */
export async function pay({ id, date, relatedParty, amount }: Movement, operator: Client): Promise<void> {
  const payer = payerOf(relatedParty);
  await operator.create('Payment', { id, paymentDate: date, relatedParty, payer: { id: payer, '@referredType': 'Organization' }, ...moved(payer, amount) });
}

/** Money that goes back (TMF676). */
export async function refund({ id, date, relatedParty, amount, payment }: Movement, operator: Client): Promise<void> {
  const requestor = payerOf(relatedParty);
  await operator.create('Refund', {
    id, refundDate: date, relatedParty, requestor: { id: requestor, '@referredType': 'Organization' },
    ...(payment === undefined ? {} : { payment: { id: payment } }), ...moved(requestor, amount),
  });
}

/** A payment that calls its payer by another role names it first. */
const payerOf = (parties: Movement['relatedParty']): string => (parties.find(({ role }) => role === 'payer') ?? parties[0])?.id ?? '';

/** The payer settles what is left of a bill. */
export function payBill({ id, amountDue, relatedParty }: Wire<'CustomerBill'>, date: string, payer: Client): Promise<Wire<'Payment'>> {
  const payerId = relatedParty.find(({ role }) => role === 'payer')?.id ?? '';
  const paymentItem = [{ item: { id, '@referredType': 'CustomerBill' }, amount: amountDue }];
  return payer.create('Payment', { paymentDate: date, relatedParty, payer: { id: payerId, '@referredType': 'Organization' }, paymentItem, ...moved(payerId, amountDue) });
}

const moved = (account: string, amount: Movement['amount']) => ({ account: { id: `${account}-account` }, paymentMethod: { '@type': 'bankAccountTransfer' }, amount, totalAmount: amount });
