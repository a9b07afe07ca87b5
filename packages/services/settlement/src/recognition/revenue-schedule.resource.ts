import type { Revenue } from '@concord/ledger';
import { decimal, minorUnit, type WireMoney } from '@concord/money';
import { readInstant } from '@concord/period';
import { defineResource, type EntityRef, type Resource } from '@concord/resource';
import { dayAt } from './days.ts';

interface TimePeriod {
  readonly startDateTime: string;
  readonly endDateTime: string;
}

/** What is earned in a calendar month, or in the part of it that lies in the schedule. */
export interface RevenueScheduleLine {
  readonly period: TimePeriod;
  readonly dayCount: number;
  readonly amount: WireMoney;
  /** Absent while it is still to come, and where it was earned when it was charged. */
  readonly ledgerEntry?: EntityRef;
}

/** When the revenue of a charge is earned, and why then (our own API; IFRS 15). */
export interface RevenueSchedule extends Resource {
  readonly state: 'deferred' | 'recognised';
  readonly party: EntityRef;
  readonly customer: EntityRef;
  readonly contract: readonly (EntityRef & { readonly '@referredType': string })[];
  readonly customerCharge: EntityRef;
  readonly productOffering: EntityRef;
  readonly priceType: string;
  /** After what was given back. */
  readonly transactionPrice: WireMoney;
  /** Whose midnights divide its days. */
  readonly timeZone: string;
  readonly period: TimePeriod;
  /** Earned for good before what is left of the period begins. */
  readonly fixedAmount: WireMoney;
  readonly remainingPeriod: TimePeriod;
  /** As the books have it. */
  readonly recognisedUntil: string;
  readonly recognisedAmount: WireMoney;
  readonly deferredAmount: WireMoney;
  /** When the next part is earned; absent where all is. */
  readonly nextRecognitionDate?: string;
  readonly revenueScheduleLine: readonly RevenueScheduleLine[];
  readonly priceChange: readonly { readonly changeDate: string; readonly transactionPrice: WireMoney; readonly endDateTime: string; readonly reason: string }[];
  /** The five steps of IFRS 15, in their order. */
  readonly recognitionStep: readonly { readonly name: string; readonly description: string }[];
}

export const revenueSchedule = defineResource<RevenueSchedule>({
  name: 'RevenueSchedule',
  lifecycle: { attribute: 'state', initial: 'deferred', transitions: { deferred: ['recognised'], recognised: ['deferred'] } },
  stamps: { creationDate: 'onCreate', lastUpdate: 'onChange' },
  indexes: [['state', 'nextRecognitionDate'], ['customerCharge.id'], ['party.id']],
  visibleTo: ({ party }) => [party.id],
});

/** The schedule as the domain works with it. */
export const revenueOf = ({ transactionPrice: { unit, value }, fixedAmount, remainingPeriod, timeZone }: RevenueSchedule): Revenue => ({
  price: decimal(value), earned: decimal(fixedAmount.value), decimals: minorUnit(unit),
  from: dayAt(timeZone, readInstant(remainingPeriod.startDateTime) ?? 0), to: dayAt(timeZone, readInstant(remainingPeriod.endDateTime) ?? 0),
});
