import { type Decimal, minorUnit, type Money, round } from '@concord/money';
import type { AccountName } from './accounts.ts';
import { posting, type Posting } from './postings.ts';

/** A part of a debt that was paid in another currency than the books are kept in. */
export interface PaidPart {
  /** Whether the books are of who owed it or of who was owed it. */
  readonly side: 'payer' | 'payee';
  /** What was paid, in the currency of the debt. */
  readonly amount: Decimal;
  /** What had been paid of the same debt before. */
  readonly before: Decimal;
  /** Units of the books' currency for one of the debt's, on the day on which it was billed. */
  readonly billRate: Decimal;
  /** The same on the day on which it was paid. */
  readonly paymentRate: Decimal;
  /** The currency of the books. */
  readonly unit: string;
}

export interface RealisedDifference {
  readonly billed: Decimal;
  readonly paid: Decimal;
  /** Above zero a gain, below zero a loss. */
  readonly difference: Decimal;
}

/**
 * What a payment turned out to be worth beside what the debt stood at (IAS 21.28), in the books' currency and rounded to its minor
 * unit. Parts of one debt come to what the whole of it stood at, to the cent.
 */
export function realisedDifference({ side, amount, before, billRate, paymentRate, unit }: PaidPart): RealisedDifference {
  const inBooks = (value: Decimal, rate: Decimal): Decimal => round(value.times(rate), minorUnit(unit));
  const billed = inBooks(before.plus(amount), billRate).minus(inBooks(before, billRate));
  const paid = inBooks(amount, paymentRate);
  return { billed, paid, difference: side === 'payee' ? paid.minus(billed) : billed.minus(paid) };
}

/** A gain above zero or a loss below, against the account that holds what other currencies are worth. */
export function exchangeDifference(party: string, { unit, value }: Money): readonly Posting[] {
  if (value.isZero()) return [];
  const result = value.isNegative() ? 'exchangeLoss' : 'exchangeGain';
  return [posting({ party, account: 'currencyTrading' }, 'debit', { unit, value }), posting({ party, account: result }, 'credit', { unit, value })];
}

/** What open debts gained and lost by the closing rate of a day (IAS 21.23), kept apart from what was realised: it is taken back the next day. Neither is below zero. */
export function unrealisedDifference(party: string, { unit, gain, loss }: { readonly unit: string; readonly gain: Decimal; readonly loss: Decimal }): readonly Posting[] {
  const between = (debit: AccountName, credit: AccountName, value: Decimal): readonly Posting[] =>
    (value.isZero() ? [] : [posting({ party, account: debit }, 'debit', { unit, value }), posting({ party, account: credit }, 'credit', { unit, value })]);
  return [...between('exchangeRevaluation', 'unrealisedGain', gain), ...between('unrealisedLoss', 'exchangeRevaluation', loss)];
}
