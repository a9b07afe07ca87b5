import { type Decimal, decimal, type WireMoney, wireMoney, zero } from '@concord/money';
import { dayMs } from '@concord/period';
import type { Operation } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import type { CustomerBill } from '../bill/bill.ts';
import { isOpen, payeeOf, payerOf } from '../payout/open-bills.ts';

const pageSize = 1000;

/** Days past due, and what is called so. */
const classes = [['notDue', -Infinity], ['from0To30', 0], ['from31To60', 31], ['from61To90', 61], ['over90', 91]] as const;
type Class = (typeof classes)[number][0];

interface Debt {
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly count: number;
  readonly amounts: Readonly<Partial<Record<Class, Decimal>>>;
}

/** `GET /ageing`: what each party still owes each other one, by how long it is overdue; of what the caller may see. */
export const listAgeing: Operation = async (_request, { transaction, now }) => {
  const debts = new Map<string, Debt>();
  for await (const bill of openBills(transaction)) {
    const [payer, payee, unit] = [payerOf(bill), payeeOf(bill), bill.remainingAmount.unit];
    const key = JSON.stringify([payer, payee, unit]);
    debts.set(key, withBill(debts.get(key) ?? { payer, payee, unit, count: 0, amounts: {} }, bill, now));
  }
  const body = [...debts.values()].map(shown);
  return { status: 200, headers: { 'X-Total-Count': String(body.length), 'X-Result-Count': String(body.length) }, body };
};

async function* openBills(transaction: Transaction): AsyncGenerator<CustomerBill> {
  for (let offset = 0; ; offset += pageSize) {
    const page = await transaction.collection<CustomerBill>('customerBill').list({ where: { op: 'in', path: 'state', values: ['new', 'onHold', 'validated', 'sent', 'partiallyPaid'] }, offset, limit: pageSize });
    for (const { document } of page) if (isOpen(document) || document.state === 'onHold') yield document;
    if (page.length < pageSize) return;
  }
}

function withBill(debt: Debt, { remainingAmount, paymentDueDate, billDate }: CustomerBill, now: Date): Debt {
  const due = Date.parse(paymentDueDate ?? billDate ?? now.toISOString());
  const overdue = now.getTime() < due ? -Infinity : Math.floor((now.getTime() - due) / dayMs);
  const name = classes.findLast(([, from]) => overdue >= from)?.[0] ?? 'notDue';
  return { ...debt, count: debt.count + 1, amounts: { ...debt.amounts, [name]: (debt.amounts[name] ?? zero).plus(decimal(remainingAmount.value)) } };
}

function shown({ payer, payee, unit, count, amounts }: Debt) {
  const classed: readonly (readonly [Class, WireMoney])[] = classes.map(([name]) => [name, wireMoney(unit, amounts[name] ?? zero)]);
  const total = wireMoney(unit, classes.reduce((sum, [name]) => sum.plus(amounts[name] ?? zero), zero));
  return { payer: { id: payer }, payee: { id: payee }, billCount: count, total, ...Object.fromEntries(classed) };
}
