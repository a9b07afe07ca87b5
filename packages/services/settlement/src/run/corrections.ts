import { type Decimal, minorUnit, stored, zero } from '@concord/money';
import type { SettlementPeriod } from '@concord/period';
import type { SettledAmount, SettledPeriod } from '../desk/settled-periods.ts';

/** What something comes to. */
export interface Amount {
  /** What it is: a term between two parties, a customer's price. */
  readonly key: string;
  readonly unit: string;
  readonly amount: string;
  readonly quantity: string;
  readonly events: number;
}

/** The difference between what a closed period comes to now and what was settled for it. */
export interface Correction extends Amount {
  readonly period: SettlementPeriod;
  /** What it comes to now, and what was settled before. */
  readonly now: string;
  readonly before: string;
  /** The line or charge that is corrected, if there was one. */
  readonly corrects?: string;
}

/** Only what differs; of what is gone, the negative of what was settled. @param unitOf the currency of a key that is gone */
export function correctionsOf({ period, settled }: SettledPeriod, now: readonly Amount[], unitOf: (key: string) => string): Correction[] {
  const current = new Map(now.map((amount) => [amount.key, amount]));
  return [...new Set([...current.keys(), ...Object.keys(settled)])].flatMap((key) => {
    const unit = unitOf(key);
    const correction = difference(current.get(key), settled[key], unit);
    return correction ? [{ ...correction, key, unit, period }] : [];
  });
}

const nothing: Omit<Amount, 'key' | 'unit'> = { amount: '0', quantity: '0', events: 0 };

const less = (left: string, right: string): Decimal => stored(left).minus(stored(right)).plus(zero);

function difference(now: Amount | undefined, settled: SettledAmount | undefined, unit: string): Omit<Correction, 'key' | 'unit' | 'period'> | undefined {
  const [after, before] = [now ?? nothing, settled ?? nothing];
  const amount = less(after.amount, before.amount);
  if (amount.isZero()) return undefined;
  return { amount: amount.toFixed(minorUnit(unit)), now: after.amount, before: before.amount, quantity: less(after.quantity, before.quantity).toFixed(), events: after.events - before.events, ...(settled && { corrects: settled.id }) };
}
