import { ceilTo, type Decimal, maximumOf, round, zero } from '@concord/money';
import { inSeason, inTimeWindow } from '@concord/period';
import { type Charge, satisfies } from '@concord/terms';
import type { CommercialEvent } from '../events/event.ts';
import { type Conversion, converted, type Meeting, recordScaleOf, roundingOf } from '../agreements/meeting.ts';
import type { ChargeDetail } from '../outcome.ts';
import { characteristicNumber, defaultQuantity } from '../events/quantity.ts';
import { beyond, stretches } from './tier-walk.ts';

/** What the price of a charge depends on besides its term. */
export interface Count {
  readonly raw: Decimal;
  /** After `increment`. */
  readonly counted: Decimal;
  /** Counted before this event in the period by the same payer and payee. */
  readonly before: Decimal;
  readonly conversion: Conversion;
}

/** An amount at the record scale; with `tier` it holds only where the period's total reaches that tier. */
export interface Price {
  readonly amount: Decimal;
  readonly detail: ChargeDetail;
  readonly tier?: number | undefined;
}

/** @throws DomainError `invalid` where the event does not bring the quantity */
export function countQuantity({ quantity, on, prorate, increment }: Charge, event: CommercialEvent): { readonly raw: Decimal; readonly counted: Decimal } {
  const isProrated = prorate ?? (on.kind !== 'subscription' || on.prorate);
  const raw = quantity === undefined ? defaultQuantity(event, isProrated) : characteristicNumber(event, quantity.name);
  return { raw, counted: increment === undefined ? raw : ceilTo(raw, increment) };
}

/** One price, or one for each tier where the period's total decides for all units; none where a balance decides. */
export function priceCharge(term: Charge, meeting: Meeting, count: Count): Price[] {
  if (term.balance !== undefined) return [];
  const before = beyond(count.before, term.allowance);
  const after = beyond(count.before.plus(count.counted), term.allowance);
  const billed = term.allowance === undefined ? count.counted : after.minus(before);
  if (term.tiers === undefined) return [amountOf(term, meeting, { ...count, billed, parts: [{ tier: { from: zero, price: term.price }, quantity: billed }] })];
  if (term.tierMode !== 'volume') return [amountOf(term, meeting, { ...count, billed, parts: stretches(term.tiers, before, after) })];
  return term.tiers.map((tier, index) => ({ ...amountOf(term, meeting, { ...count, billed, parts: [{ tier, quantity: billed }] }), tier: index }));
}

interface PricedPart {
  readonly tier: { readonly from: Decimal; readonly price?: { readonly value: Decimal } | undefined };
  readonly quantity: Decimal;
}

interface Billing extends Count {
  readonly billed: Decimal;
  readonly parts: readonly PricedPart[];
}

const partAmount = ({ tier, quantity }: PricedPart): Decimal => (tier.price === undefined ? zero : tier.price.value.times(quantity));

/** Tier, per, adjust, minimum: in this order. */
function amountOf(term: Charge, { agreement, event }: Meeting, billing: Billing): Price {
  const atTier = billing.parts.reduce((sum, part) => sum.plus(partAmount(part)), zero);
  const factors = factorsOf(term, event, agreement.settlement.timeZone);
  const adjusted = factors.reduce((amount, factor) => amount.times(factor), term.per === undefined ? atTier : atTier.dividedBy(term.per));
  const least = term.minimum === undefined ? adjusted : maximumOf(adjusted, term.minimum.value);
  return { amount: round(converted(least, billing.conversion), recordScaleOf(agreement), roundingOf(agreement)), detail: detailOf(term, billing, factors) };
}

function factorsOf({ adjust = [] }: Charge, { characteristics, at }: CommercialEvent, timeZone: string): Decimal[] {
  const holds = (part: (typeof adjust)[number]): boolean =>
    (part.where === undefined || satisfies(part.where, characteristics)) &&
    (part.time === undefined || inTimeWindow(part.time, timeZone, at)) &&
    (part.season === undefined || inSeason(part.season, timeZone, at));
  return adjust.filter(holds).map(({ factor }) => factor);
}

const detailOf = (term: Charge, { raw, counted, billed, parts, conversion }: Billing, factors: readonly Decimal[]): ChargeDetail => ({
  kind: 'charge',
  quantity: raw.toFixed(),
  counted: counted.toFixed(),
  billed: billed.toFixed(),
  parts: parts.map(({ tier, quantity }) => ({ from: tier.from.toFixed(), price: (tier.price?.value ?? zero).toFixed(), quantity: quantity.toFixed() })),
  per: term.per?.toFixed() ?? '1',
  factors: factors.map((factor) => factor.toFixed()),
  ...(term.minimum && { minimum: term.minimum.value.toFixed() }),
  ...(conversion.rate && { exchangeRate: conversion.rate.toFixed() }),
});
