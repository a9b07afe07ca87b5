import { type Decimal, minimumOf, stored, sumOf, zero } from '@concord/money';
import { resolveAtClose } from '@concord/rating';
import type { AgreementVersion } from '@concord/terms';
import { type Netting, netPositions, type Owed, payable, type Position } from './net-positions.ts';

/** How what an agreement nets to is paid. */
export interface PayoutTerms {
  /** Below it, and below zero, a balance waits for the next period. */
  readonly least?: { readonly unit: string; readonly value: Decimal };
  /** Days from the end of the period. */
  readonly paymentTermDays?: number;
  /** Pays the payee when the payer does not. */
  readonly guarantor?: string;
  /** After the day on which it is due, before the guarantor is asked by itself. */
  readonly guaranteeGraceDays?: number;
  /** Nothing is paid out before the customers have paid. */
  readonly payWhenPaid: boolean;
}

export function payoutTermsOf(agreement: AgreementVersion): PayoutTerms {
  const { minimumPayout, currency, paymentTermDays, guarantor, guaranteeGraceDays, payWhenPaid = false } = agreement.settlement;
  return {
    payWhenPaid, ...(minimumPayout && { least: { unit: minimumPayout.unit ?? currency, value: minimumPayout.value } }), ...(paymentTermDays !== undefined && { paymentTermDays }),
    ...(guarantor !== undefined && { guarantor: resolveAtClose(guarantor, agreement) ?? guarantor }), ...(guaranteeGraceDays !== undefined && { guaranteeGraceDays }),
  };
}

/** The terms of what several agreements net together: nobody waits for more than it agreed to wait for, nor pays earlier. */
export function togetherPaid(terms: readonly PayoutTerms[]): PayoutTerms {
  const leasts = terms.map(({ least }) => least);
  const [first] = leasts;
  const isCommon = first !== undefined && leasts.every((least) => least?.unit === first.unit);
  const days = terms.flatMap(({ paymentTermDays = [] }) => paymentTermDays);
  const grace = terms.flatMap(({ guaranteeGraceDays = [] }) => guaranteeGraceDays);
  const { guarantor, payWhenPaid = false } = terms[0] ?? {};
  return {
    payWhenPaid, ...(guarantor !== undefined && { guarantor }), ...(days.length > 0 && { paymentTermDays: Math.max(...days) }), ...(grace.length === terms.length && grace.length > 0 && { guaranteeGraceDays: Math.max(...grace) }),
    ...(isCommon && { least: { unit: first.unit, value: leasts.reduce((lowest, least) => minimumOf(lowest, least?.value ?? lowest), first.value) } }),
  };
}

/** What is due of what is owed, and what waits: below the least payout, or, where nothing nets the other way, below zero. */
export function settledBy(owed: readonly Owed[], netting: Netting, { least }: PayoutTerms): { readonly due: readonly Position[]; readonly carriedOver: readonly Position[] } {
  const pairs = [...Map.groupBy(owed, ({ payer, payee, unit }) => JSON.stringify([payer, payee, unit])).values()];
  const negative = least === undefined || netting.kind !== 'none' ? [] : pairs.flatMap((pair) => balanceBelowZero(pair, least.unit));
  const isNegative = (one: Owed): boolean => negative.some(({ payer, payee, unit }) => payer === one.payer && payee === one.payee && unit === one.unit);
  const { due, carriedOver } = payable(netPositions(owed.filter((one) => !isNegative(one)), netting), least);
  return { due, carriedOver: [...carriedOver, ...negative] };
}

function balanceBelowZero(pair: readonly Owed[], wanted: string): Position[] {
  const [first] = pair;
  const sum = sumOf(pair.map(({ amount }) => stored(amount)));
  return first && first.unit === wanted && sum.lt(zero) ? [{ ...first, amount: sum.toFixed() }] : [];
}
