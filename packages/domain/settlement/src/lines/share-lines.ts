import { type Decimal, minorUnit, roundTogether, sumOf, zero } from '@concord/money';
import { numberOf, roundingOf } from '@concord/rating';
import { type Closing, lineAmount, settled, talliesOfKind } from '../close/closing.ts';
import type { DeferredResult } from './deferred-shares.ts';
import { lineKey, type OpenLine } from './line.ts';
import { operandsOf } from '../close/step.ts';
import type { Totals } from './totals.ts';

interface PartyShare {
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly amount: Decimal;
  readonly position: number;
}

/** Shares of one base are rounded together, so that they and what stays with the holder sum to the base. */
export function shareLines(closing: Closing, deferred: DeferredResult, totals: Totals): OpenLine[] {
  const bases = basesOf(closing, deferred);
  const groups = Map.groupBy(sharesOf(closing, deferred), ({ term, payer, unit }) => lineKey(term, payer, unit));
  return [...groups].flatMap(([key, shares]) => roundedLines(closing, bases.get(key) ?? zero, merged(shares), totals));
}

function basesOf(closing: Closing, deferred: DeferredResult): Map<string, Decimal> {
  const now = talliesOfKind(closing, 'shareBase').map(({ parts: [term = '', holder = '', unit = ''], sums }) => ({ term, holder, unit, amount: numberOf(sums.amount) }));
  const groups = Map.groupBy(
    [...now, ...deferred.bases].map(({ term, holder, unit, amount }) => ({ term, holder, ...settled(closing, unit, amount) })),
    ({ term, holder, unit }) => lineKey(term, holder, unit),
  );
  return new Map([...groups].map(([key, group]) => [key, sumOf(group.map(({ amount }) => amount))]));
}

function sharesOf(closing: Closing, deferred: DeferredResult): PartyShare[] {
  const now = talliesOfKind(closing, 'share').map(({ parts: [term = '', payer = '', payee = '', unit = '', , position = '0'], sums }) => ({
    term,
    payer,
    payee,
    unit,
    amount: numberOf(sums.amount),
    position: Number(position),
  }));
  for (const { term, payer, payee, unit, amount } of now) {
    const { rate, amount: due } = settled(closing, unit, amount);
    closing.tell({ name: 'events', term, payer, payee, operands: operandsOf({ sum: amount, unit, exchangeRate: rate }), result: due.toFixed() });
  }
  return [...now, ...deferred.shares.filter(({ isCredit }) => !isCredit)].map((share) => ({ ...share, ...settled(closing, share.unit, share.amount) }));
}

/** One share a party, in the order of the shares; parties that share a position come by their ids. */
function merged(shares: readonly PartyShare[]): PartyShare[] {
  const byParty = [...Map.groupBy(shares, ({ payee }) => payee).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, amount: sumOf(same.map(({ amount }) => amount)), position: Math.min(...same.map(({ position }) => position)) }];
  });
  return byParty.sort((a, b) => a.position - b.position || (a.payee < b.payee ? -1 : 1));
}

function roundedLines(closing: Closing, base: Decimal, shares: readonly PartyShare[], totals: Totals): OpenLine[] {
  const [first] = shares;
  if (first === undefined) return [];
  const exact = shares.map(({ amount }) => amount);
  const amounts = roundTogether(lineAmount(closing, first.unit, base), [...exact, base.minus(sumOf(exact))], minorUnit(first.unit));
  return shares.map(({ term, payer, payee, unit }, index) => {
    const total = totals.of(term, payer, payee);
    const operands = { base, parts: JSON.stringify([...exact, base.minus(sumOf(exact))].map((part) => part.toFixed())), position: index, unit, decimals: minorUnit(unit), rounding: roundingOf(closing.current) };
    closing.tell({ name: 'roundTogether', term, payer, payee, operands: operandsOf(operands), result: (amounts[index] ?? zero).toFixed() });
    return { term, payer, payee, unit, amount: amounts[index] ?? zero, quantity: numberOf(total?.quantity), events: total?.events ?? 0 };
  });
}
