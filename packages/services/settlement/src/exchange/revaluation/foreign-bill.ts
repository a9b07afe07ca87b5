import { type Decimal, decimal, stored, sumOf } from '@concord/money';
import type { ConsumerContext } from '@concord/resource';
import { type CollectionDeclaration, type Document, everything, type Predicate, type Transaction } from '@concord/storage-port';
import type { StoredEntry } from '../../ledger/stored-entry.ts';
import { foreignBooks } from '../post-difference.ts';
import type { PaidBill } from '../realise-differences.ts';

/** So much of a bill was settled, and when; by a payment where it names one, else by a credit note, a guarantor or a refund. */
interface Settled {
  readonly at: string;
  readonly amount: string;
  readonly payment?: string;
}

/** What of a bill counts for the value of books in another currency, on any day. */
export interface ForeignBill extends Document {
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly billDate: string;
  readonly amountDue: string;
  readonly settled: readonly Settled[];
  /** When the last of it was settled; absent while it is open. */
  readonly closedAt?: string;
}

export const foreignBills: CollectionDeclaration = { name: 'foreignBill', indexes: [['payer', 'billDate'], ['payee', 'billDate']] };

/** Follows a bill that one of its parties keeps in books of another currency. @param time when it became as it is */
export async function keepForeignBill(bill: PaidBill, time: string, { transaction }: ConsumerContext): Promise<void> {
  const { id, billDate, amountDue: { unit, value }, relatedParty } = bill;
  if ((await foreignBooks(relatedParty.map((party) => party.id), unit, transaction)).length === 0) return;
  const partyIn = (wanted: string): string => relatedParty.find(({ role }) => role === wanted)?.id ?? '';
  const collection = transaction.collection<ForeignBill>(foreignBills.name);
  const before = (await collection.find(id))?.document.settled ?? [];
  const settled = [...before, ...(await settledSince(before, bill, time, transaction))];
  const isClosed = total(settled).eq(decimal(value));
  const document = { id, payer: partyIn('payer'), payee: partyIn('payee'), unit, billDate, amountDue: decimal(value).toFixed(), settled, ...(isClosed && { closedAt: latest(settled) }) };
  await collection.put([{ document, parties: [] }]);
}

const total = (settled: readonly Settled[]): Decimal => sumOf(settled.map(({ amount }) => stored(amount)));

const latest = (settled: readonly Settled[]): string => settled.reduce((last, { at }) => (at > last ? at : last), '');

/** Payments count when their cash moved, whatever else settled it when it was heard of. */
async function settledSince(before: readonly Settled[], { amountDue, remainingAmount, appliedPayment = [] }: PaidBill, time: string, transaction: Transaction): Promise<readonly Settled[]> {
  const paid: Settled[] = [];
  for (const { appliedAmount, payment } of appliedPayment.slice(before.filter((one) => one.payment).length)) {
    const cash = (await transaction.collection<StoredEntry>('ledgerEntry').find(`entry-${payment.id}`))?.document;
    paid.push({ at: cash?.date ?? time, amount: decimal(appliedAmount.value).toFixed(), payment: payment.id });
  }
  const rest = decimal(amountDue.value).minus(decimal(remainingAmount.value)).minus(total([...before, ...paid]));
  return rest.isZero() ? paid : [...paid, { at: time, amount: rest.toFixed() }];
}

/** Bills of a party that were made before an instant and not settled whole by then. */
export async function billsOpenAt(end: string, party: string, transaction: Transaction): Promise<readonly ForeignBill[]> {
  const of = (side: 'payer' | 'payee'): Predicate => ({ op: 'and', of: [{ op: 'eq', path: side, value: party }, { op: 'lt', path: 'billDate', value: end }] });
  const open: Predicate = { op: 'or', of: [{ op: 'exists', path: 'closedAt', exists: false }, { op: 'gte', path: 'closedAt', value: end }] };
  const found = [];
  for (const side of ['payer', 'payee'] as const) found.push(...(await everything<ForeignBill>(foreignBills.name, transaction, { op: 'and', of: [of(side), open] })));
  return found.toSorted((one, other) => (one.billDate < other.billDate || (one.billDate === other.billDate && one.id < other.id) ? -1 : 1));
}

/** What had been settled of a bill before an instant. */
export const settledBefore = (end: string, { settled }: ForeignBill): Decimal => total(settled.filter(({ at }) => at < end));
