import { decimal, type WireMoney, wireMoney, zero } from '@concord/money';
import { dayMs } from '@concord/period';
import { assertOperator, type ChangeContext, type Consumer, type ConsumerContext, type Operation, type ServiceEvent, type Task } from '@concord/resource';
import type { Predicate } from '@concord/storage-port';
import type { CustomerBill } from '../bill/bill.ts';
import { nextNumber } from '../bill/write-bill.ts';
import { isOpen, openStates, payableOf, payeeOf, payerOf } from '../payout/open-bills.ts';
import { taxBook } from '../tax/tax-book.ts';

/** For a guarantor, and for whoever it paid for, to pay in. */
const paymentDays = 30;
/** Most claims of one request; asking again goes on. */
const most = 500;

/** `POST /claimGuarantees`: bills that are overdue are the guarantor's to pay from now on, and it is owed them by who did not pay. */
export const claimGuarantees: Operation = async ({ caller }, context) => {
  assertOperator(caller, 'guarantees are claimed');
  return { status: 200, body: { claimedCount: await claimOverdue('paymentDueDate', context) } };
};

/** Claims them by itself where the agreement says days of grace, when those are over. */
export const dueGuarantees: Task = { name: 'dueGuarantees', perform: claimDue };

/** Looks as well when such a bill is made: what is settled late may be overdue by then. */
export const guaranteeFollower: Consumer = {
  name: 'dueGuarantees',
  topics: ['CustomerBillCreateEvent'],
  concerns: async (events) => events.some(({ resource }: ServiceEvent) => resource.guaranteeDueDate !== undefined),
  handle: (_events, context) => claimDue(context),
};

async function claimDue(context: ConsumerContext): Promise<void> {
  await claimOverdue('guaranteeDueDate', context);
}

/** @param by which date it is overdue @returns how many there were */
async function claimOverdue(by: 'paymentDueDate' | 'guaranteeDueDate', context: Claiming): Promise<number> {
  const where: Predicate = { op: 'and', of: [{ op: 'exists', path: 'guarantor', exists: true }, { op: 'in', path: 'state', values: openStates }, { op: 'lt', path: by, value: context.now.toISOString() }] };
  const overdue = (await context.transaction.collection<CustomerBill>('customerBill').list({ where, limit: most })).map(({ document }) => document).filter(isClaimable);
  for (const bill of overdue) await claim(bill, context);
  return overdue.length;
}

const isClaimable = (bill: CustomerBill): boolean => isOpen(bill) && decimal(payableOf(bill).value).gt(zero) && ![payerOf(bill), payeeOf(bill)].includes(bill.guarantor?.id ?? payeeOf(bill));

type Claiming = Pick<ChangeContext, 'transaction' | 'resources' | 'now'>;

async function claim(bill: CustomerBill, context: Claiming): Promise<void> {
  const [payer, payee, guarantor = ''] = [payerOf(bill), payeeOf(bill), bill.guarantor?.id];
  const amount = payableOf(bill);
  const { id } = await bills({ bill, amount, payer: guarantor, payee, more: { guaranteedParty: { id: payer } } }, context);
  await bills({ bill, amount, payer, payee: guarantor, more: {} }, context);
  await context.resources.change<CustomerBill>('CustomerBill', bill.id, (current) => claimed(current, id, amount));
}

function claimed(bill: CustomerBill, claimId: string, { unit, value }: WireMoney): CustomerBill {
  const remaining = decimal(bill.remainingAmount.value).minus(decimal(value));
  return { ...bill, guaranteeClaim: { id: claimId }, remainingAmount: wireMoney(unit, remaining), state: remaining.isZero() ? 'settled' : 'partiallyPaid' };
}

interface Claim {
  readonly bill: CustomerBill;
  readonly amount: WireMoney;
  readonly payer: string;
  readonly payee: string;
  readonly more: Readonly<Record<string, unknown>>;
}

/** What is claimed bears no tax: what it is paid for was taxed before. */
async function bills({ bill, amount, payer, payee, more }: Claim, { resources, transaction, now }: Claiming): Promise<CustomerBill> {
  const book = taxBook(transaction);
  const relatedParty = [{ id: payer, role: 'payer', '@referredType': 'Organization' }, { id: payee, role: 'payee', '@referredType': 'Organization' }];
  const written = await resources.create<CustomerBill>('CustomerBill', {
    category: 'partnerStatement', relatedParty, billingPeriod: bill.billingPeriod, billDate: now.toISOString(), runType: 'offCycle', billNo: await nextNumber(payee, transaction), billType: 'debitNote',
    paymentDueDate: new Date(now.getTime() + paymentDays * dayMs).toISOString(), billedParty: [await book.party(payer), await book.payee(payee)], amountDue: amount, remainingAmount: amount, taxExcludedAmount: amount,
    guaranteedBill: { id: bill.id }, ...more,
  });
  await resources.create('AppliedCustomerBillingRate', {
    name: `guarantee of ${bill.billNo ?? bill.id}`, type: 'guarantee', isBilled: true, date: now.toISOString(), bill: { id: written.id, href: written.href }, relatedParty, taxExcludedAmount: amount, ...(bill.billingPeriod && { periodCoverage: bill.billingPeriod }),
  });
  return written;
}
