import { stored } from '@concord/money';
import type { SettlementPeriod } from '@concord/period';
import { digestId } from '@concord/resource';
import { type Document, everything, type Transaction } from '@concord/storage-port';

/** What was settled of one thing, a term between two parties or a customer's price, over all settlements of its period so far. */
export interface SettledAmount {
  readonly amount: string;
  readonly quantity: string;
  readonly events: number;
  /** The line or charge that settled it first. */
  readonly id: string;
}

/** A closed period of one agreement, or of a seller's billing. */
export interface SettledPeriod extends Document {
  readonly books: string;
  readonly period: SettlementPeriod;
  /** How often it was settled: at the close, and once more with each correction; never yet where it is open and parts of it were billed on demand. */
  readonly settlements: number;
  /** Something in it is another than when it was settled last. */
  readonly isStale: boolean;
  readonly settled: Readonly<Record<string, SettledAmount>>;
}

export const settledPeriods = 'settledPeriod';

const idOf = (books: string, period: string): string => digestId(JSON.stringify([books, period]));

export async function settledPeriod(books: string, period: string, transaction: Transaction): Promise<SettledPeriod | undefined> {
  return (await transaction.collection<SettledPeriod>(settledPeriods).find(idOf(books, period)))?.document;
}

/** What is to be settled anew when the books are closed next. */
export const stalePeriods = (books: string, transaction: Transaction): Promise<readonly SettledPeriod[]> =>
  everything<SettledPeriod>(settledPeriods, transaction, { op: 'and', of: [{ op: 'eq', path: 'books', value: books }, { op: 'eq', path: 'isStale', value: true }] });

/** Something in a closed period has changed: what it comes to now, less what was settled, is due with the next close. */
export async function markStale(books: string, period: string, transaction: Transaction): Promise<void> {
  const known = await settledPeriod(books, period, transaction);
  if (known && known.settlements > 0 && !known.isStale) await put({ ...known, isStale: true }, transaction);
}

/** One amount that a run settles. */
export interface Settling extends SettledAmount {
  readonly key: string;
  /** The period it is settled for, where that is an earlier one. */
  readonly correction?: { readonly period: SettlementPeriod };
}

/** Remembers what a close settled: its own period's amounts, and what it added to those of earlier periods that had changed. */
export async function rememberSettled(books: string, period: SettlementPeriod, { settling, stale }: { readonly settling: readonly Settling[]; readonly stale: readonly SettledPeriod[] }, transaction: Transaction): Promise<void> {
  for (const one of [period, ...stale.map((earlier) => earlier.period)]) {
    const known = await settledPeriod(books, one.key, transaction);
    const added = settling.filter(({ correction }) => (correction?.period ?? period).key === one.key);
    await put({ id: idOf(books, one.key), books, period: one, settlements: (known?.settlements ?? 0) + 1, isStale: false, settled: settledWith(known, added) }, transaction);
  }
}

/** Remembers what was settled of a period that stays open: its close settles the rest. */
export async function rememberBilled(books: string, period: SettlementPeriod, settling: readonly Settling[], transaction: Transaction): Promise<void> {
  const known = await settledPeriod(books, period.key, transaction);
  await put({ id: idOf(books, period.key), books, period, settlements: 0, isStale: false, settled: settledWith(known, settling) }, transaction);
}

const settledWith = (known: SettledPeriod | undefined, added: readonly Settling[]): SettledPeriod['settled'] =>
  ({ ...known?.settled, ...Object.fromEntries(added.map((amount) => [amount.key, sum(known?.settled[amount.key], amount)])) });

const sum = (before: SettledAmount | undefined, { amount, quantity, events, id }: SettledAmount): SettledAmount => ({
  amount: stored(before?.amount ?? '0').plus(stored(amount)).toFixed(),
  quantity: stored(before?.quantity ?? '0').plus(stored(quantity)).toFixed(),
  events: (before?.events ?? 0) + events,
  id: before?.id ?? id,
});

const put = (document: SettledPeriod, transaction: Transaction): Promise<void> => transaction.collection<SettledPeriod>(settledPeriods).put([{ document, parties: [] }]);
