import { decimal, minimumOf, type WireMoney, wireMoney, zero } from '@concord/money';
import type { ChangeContext, ConsumerContext, EntityRef } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import type { CustomerBill } from '../bill/bill.ts';
import type { ConsolidatedBill } from '../consolidation/consolidated-bill.ts';
import { mostBills } from '../consolidation/consolidated-bill.resource.ts';
import type { Payment } from '../payment/payment.ts';
import { completeBatch } from '../payout/complete-batch.ts';
import { isOpen, payeeOf, payerOf } from '../payout/open-bills.ts';
import { ownerOf } from './bank-account.ts';

/** What matching needs to know of a movement on an account. */
interface Movement {
  readonly id: string;
  readonly accountOwner: EntityRef;
  readonly amount: WireMoney;
  readonly bookingDate: string;
  readonly endToEndId?: string;
  readonly counterpartyAccount?: string;
  readonly text?: string;
}

type Context = Pick<ConsumerContext | ChangeContext, 'transaction' | 'resources'>;

/** The payment that a movement is: a payout that left, or one made for the bills that the text names, else for the one bill of this payer over this amount. */
export async function matchedPayment(movement: Movement, context: Context): Promise<string | undefined> {
  if (decimal(movement.amount.value).isNegative()) return payoutThatLeft(movement, context);
  const named = await billsNamed(movement.text ?? '', context.transaction);
  const bills = named.length > 0 ? named : await billOverAmount(movement, context.transaction);
  return bills.length === 0 ? undefined : payBills(movement, bills.map(({ id }) => id), context);
}

async function payoutThatLeft({ endToEndId, amount, bookingDate }: Movement, { transaction, resources }: Context): Promise<string | undefined> {
  if (endToEndId === undefined) return undefined;
  const [found] = await transaction.collection<Payment>('payment').list({ where: { op: 'eq', path: 'correlatorId', value: endToEndId }, limit: 1 });
  const payment = found?.document;
  const isThis = payment?.status === 'pending' && payment.totalAmount.unit === amount.unit && decimal(payment.totalAmount.value).eq(decimal(amount.value).negated());
  if (!isThis) return undefined;
  await resources.change<Payment>('Payment', payment.id, (pending) => ({ ...pending, status: 'completed', paymentDate: `${bookingDate}T00:00:00.000Z` }));
  await completeBatch(payment, { resources });
  return payment.id;
}

const mostNamed = 50;

/** Bills whose numbers, or that of the consolidated bill which they are on, stand in what the payer wrote. */
async function billsNamed(text: string, transaction: Transaction): Promise<readonly CustomerBill[]> {
  const values = [...new Set(text.match(/[\w.:~@+-]*-\d{6,}/g))].slice(0, mostNamed);
  if (values.length === 0) return [];
  const bills = transaction.collection<CustomerBill>('customerBill');
  const named = await bills.list({ where: { op: 'in', path: 'billNo', values }, limit: mostNamed });
  const together = await transaction.collection<ConsolidatedBill>('consolidatedBill').list({ where: { op: 'in', path: 'billNo', values }, limit: mostNamed });
  const ofThem = together.length === 0 ? [] : await bills.list({ where: { op: 'in', path: 'consolidatedBill.id', values: together.map(({ document }) => document.id) }, limit: mostBills });
  return [...named, ...ofThem].map(({ document }) => document);
}

/** Without a number only one open bill of whoever owns the account it came from, over just that amount, will do. */
async function billOverAmount({ accountOwner, amount, counterpartyAccount }: Movement, transaction: Transaction): Promise<readonly CustomerBill[]> {
  const payer = counterpartyAccount === undefined ? undefined : await ownerOf(counterpartyAccount, transaction);
  if (payer === undefined) return [];
  const where = { op: 'and' as const, of: [{ op: 'eq' as const, path: 'relatedParty[].id', value: payer }, { op: 'eq' as const, path: 'remainingAmount.unit', value: amount.unit }] };
  const found = (await transaction.collection<CustomerBill>('customerBill').list({ where, limit: 1000 })).map(({ document }) => document);
  const fitting = found.filter((bill) => isOpen(bill) && payerOf(bill) === payer && payeeOf(bill) === accountOwner.id && decimal(bill.remainingAmount.value).eq(decimal(amount.value)));
  return fitting.length === 1 ? fitting : [];
}

/**
 * Pays what is left of bills of one payer to the owner of the account, in the order given, until the money is used up; what is over stays with
 * the payment. @returns the payment's id, or undefined where none of the bills can take any
 */
export async function payBills({ id, accountOwner, amount, bookingDate, text }: Movement, billIds: readonly string[], { resources }: Context): Promise<string | undefined> {
  const bills: CustomerBill[] = [];
  for (const billId of billIds) {
    const bill = await resources.find<CustomerBill>('CustomerBill', billId);
    if (bill && isOpen(bill) && payeeOf(bill) === accountOwner.id && bill.remainingAmount.unit === amount.unit && (bills[0] === undefined || payerOf(bills[0]) === payerOf(bill))) bills.push(bill);
  }
  const [first] = bills;
  if (!first) return undefined;
  let left = decimal(amount.value);
  const paymentItem = bills.flatMap((bill) => {
    const part = minimumOf(left, decimal(bill.remainingAmount.value));
    left = left.minus(part);
    return part.gt(zero) ? [{ item: { id: bill.id, '@referredType': 'CustomerBill' }, amount: wireMoney(amount.unit, part) }] : [];
  });
  const payment = await resources.create<Payment>('Payment', {
    paymentDate: `${bookingDate}T00:00:00.000Z`, correlatorId: id, totalAmount: amount, amount, paymentItem, payer: { id: payerOf(first) }, ...(text !== undefined && { description: text }),
    relatedParty: first.relatedParty,
  });
  return payment.id;
}
