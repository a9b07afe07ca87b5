import { decimal, minimumOf, wireMoney } from '@concord/money';
import type { ConsumerContext } from '@concord/resource';
import { isOpen, openStates, payeeOf, payerOf } from '../payout/open-bills.ts';
import { credited } from '../payment/pay-bill.ts';
import type { CustomerBill } from './bill.ts';

const most = 100;

/** A new bill takes what earlier notes between the same two still give back: more was taken back than there was to bill. No cash moves, and in the books it is one debt. */
export async function useNotes(bill: CustomerBill, context: ConsumerContext): Promise<void> {
  const found = await context.transaction.collection<CustomerBill>('customerBill').list({
    where: { op: 'and', of: [
      { op: 'eq', path: 'relatedParty[].id', value: payerOf(bill) }, { op: 'eq', path: 'category', value: bill.category }, { op: 'in', path: 'state', values: openStates },
      { op: 'lt', path: 'remainingAmount.value', value: 0 }, { op: 'eq', path: 'remainingAmount.unit', value: bill.remainingAmount.unit },
    ] },
    limit: most,
  });
  const between = found.map(({ document }) => document).filter((note) => payerOf(note) === payerOf(bill) && payeeOf(note) === payeeOf(bill));
  for (const note of between) await useNote(bill.id, note, context);
}

/** Uses a note for what is left of a bill, up to what is left of either. */
export async function useNote(id: string, note: CustomerBill, { resources }: ConsumerContext): Promise<void> {
  const bill = await resources.find<CustomerBill>('CustomerBill', id);
  if (!bill || !isOpen(bill)) return;
  const { unit, value } = note.remainingAmount;
  const used = minimumOf(decimal(bill.remainingAmount.value), decimal(value).negated());
  await resources.change<CustomerBill>('CustomerBill', id, (current) => credited(current, note, wireMoney(unit, used)));
  await resources.change<CustomerBill>('CustomerBill', note.id, (current) => credited(current, note, wireMoney(unit, used.negated())));
}
