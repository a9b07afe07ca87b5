import { unprocessable } from '@concord/errors';
import { type Decimal, maximumOf, minimumOf, round, stored, zero } from '@concord/money';
import { choicesText } from '../tallies/choice.ts';
import { type Conversion, conversionOf, converted, type Made, type Meeting, recordScaleOf, roundingOf, type Variant } from '../agreements/meeting.ts';
import type { CustomerCharge, ExchangedCharge } from '../outcome.ts';
import type { Sharing } from './sharing.ts';

/** The amounts a share is taken of: what its terms made of this event, or what the customer was charged. */
export function grossSources({ base, id }: Sharing, meeting: Meeting, made: readonly Made[]): Made[] {
  if (base.kind === 'terms') return made.filter(({ term }) => base.terms.includes(term));
  return meeting.charges
    .filter((charge) => base.priceType.includes(charge.priceType) && (base.productOffering === undefined || base.productOffering.includes(charge.offering)))
    .map((charge) => {
      const conversion = conversionOf(meeting, charge.unit);
      const amount = recorded(converted(stored(charge.amount), conversion), meeting);
      const source = { term: id, payer: charge.customer ?? '', payee: charge.seller, unit: conversion.unit, variants: [{ choices: [], amount }], hasClosingPart: false, quantity: stored(charge.quantity) };
      return meeting.agreement.settlement.exchange?.date === 'event' ? { ...source, charged: exchangedCharge(charge, conversion) } : source;
    });
}

const exchangedCharge = ({ amount, unit }: CustomerCharge, { rate }: Conversion): ExchangedCharge => ({ amount, unit, ...(rate && { exchangeRate: rate.toFixed() }) });

const recorded = (amount: Decimal, { agreement }: Meeting): Decimal => round(amount, recordScaleOf(agreement), roundingOf(agreement));

/** Shares of a base that depends on this many outcomes of the close are more than an agreement can mean. */
const mostVariants = 1000;

/** Every combination of the choices of several amounts, with their sum. @param share whose base they are @throws DomainError `invalid` */
function combined(share: string, amounts: readonly Made[]): readonly Variant[] {
  const [only] = amounts;
  if (amounts.length === 1 && only?.variants.length === 1) return only.variants;
  return amounts.reduce<Variant[]>(
    (sums, { variants }) => {
      if (variants.length === 0) return sums;
      if (sums.length * variants.length > mostVariants) throw unprocessable('invalid', `the base of ${share} depends on more than ${mostVariants} outcomes of the close`);
      return sums.flatMap((sum) => variants.map(({ choices, amount }) => ({ choices: [...sum.choices, ...choices], amount: sum.amount.plus(amount) })));
    },
    [{ choices: [], amount: zero }],
  );
}

export const deductionSources = ({ deduct }: Sharing, made: readonly Made[], unit: string): Made[] =>
  deduct.flatMap((part) => (part.kind === 'terms' ? made.filter(({ term, unit: own }) => own === unit && part.terms.includes(term)) : []));

/** A base after deductions; with choices where it is known only at the close. */
export interface NetBase {
  readonly choices: string;
  readonly gross: Decimal;
  readonly net: Decimal;
}

/**
 * A base never goes below zero by deduction, nor further below where it is a credit; where a part of it is worked out at the close, that is seen to there.
 * @param gross and
 * @param deducted of one unit
 */
export function netBases(sharing: Sharing, gross: readonly Made[], deducted: readonly Made[], meeting: Meeting): NetBase[] {
  const isOpen = gross.some(({ hasClosingPart }) => hasClosingPart) || deducted.some(({ hasClosingPart }) => hasClosingPart);
  return combined(sharing.id, gross).flatMap((whole) =>
    combined(sharing.id, deducted).map((off) => {
      const rest = whole.amount.times(sharing.keep).minus(off.amount);
      const net = recorded(isOpen ? rest : maximumOf(minimumOf(zero, whole.amount), rest), meeting);
      return { choices: choicesText([...whole.choices, ...off.choices]), gross: whole.amount, net };
    }),
  );
}
