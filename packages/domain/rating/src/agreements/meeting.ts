import { unprocessable } from '@concord/errors';
import { type Decimal, hundred, type Money, zero } from '@concord/money';
import { dayOf, type Instant, type SettlementPeriod } from '@concord/period';
import { type AgreementVersion, defaultRecordScale, type SettlementTerms } from '@concord/terms';
import type { Choice, ConditionChoice } from '../tallies/choice.ts';
import type { CommercialEvent } from '../events/event.ts';
import type { KeyRing } from '../tallies/key-ring.ts';
import type { CustomerCharge, ExchangedCharge, Obligation, Suspense } from '../outcome.ts';
import type { Counters, TallyEntry } from '../tallies/tally.ts';

/** Units of `to` for one unit of `from` by a source; undefined where it quotes none. `day` is the day of `at` in the agreement's time zone. */
export type ExchangeRate = (of: { readonly source: string; readonly from: string; readonly to: string; readonly at: Instant; readonly day: string }) => Decimal | undefined;

/** What rating needs besides the event and the agreements. */
export interface RatingContext {
  readonly counters: Counters;
  /** The period an event of this agreement lands in: its own, or the next open one where that is closed. */
  landing(agreement: AgreementVersion, at: Instant): SettlementPeriod;
  readonly exchangeRate: ExchangeRate;
}

/** One event meets one version of an agreement. */
export interface Meeting {
  readonly event: CommercialEvent;
  readonly agreement: AgreementVersion;
  readonly period: SettlementPeriod;
  /** Key of the period the event belongs to where another one takes it. */
  readonly belongsTo?: string | undefined;
  readonly charges: readonly CustomerCharge[];
  readonly keys: KeyRing;
  /** Terms that a share stands on. */
  readonly bases: ReadonlySet<string>;
  readonly context: RatingContext;
}

/** An amount that is one of several, by choices made at the close; a certain amount is a single one without choices. */
export interface Variant {
  readonly choices: readonly Choice[];
  readonly amount: Decimal;
}

/** Amounts that are there where a condition holds. Where it fails nothing is, and a sum of several goes on without them. */
export const whereItHolds = (condition: ConditionChoice, variants: readonly Variant[]): readonly Variant[] => [
  ...variants.map(({ choices, amount }) => ({ choices: [...choices, condition], amount })),
  { choices: [{ ...condition, fails: true }], amount: zero },
];

/** What a term made of the event for a payer and a payee. */
export interface Made {
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly variants: readonly Variant[];
  /** A part of the amount is worked out at the close and belongs to no single event. */
  readonly hasClosingPart: boolean;
  readonly quantity: Decimal;
  /** Of a share that is worked out at the close: who its base is shared among, as its tally says it. */
  readonly among?: string;
  /** What a customer was charged, where the agreement exchanges it at the event. */
  readonly charged?: ExchangedCharge;
}

/** What one term, or one agreement, gets out of an event. */
export interface Yield {
  readonly made: readonly Made[];
  readonly obligations: readonly Obligation[];
  readonly entries: readonly TallyEntry[];
  /** Why a term whose `on` matches was not met. */
  readonly misses: readonly Suspense[];
  readonly isMet: boolean;
}

export const nothing: Yield = { made: [], obligations: [], entries: [], misses: [], isMet: false };
export const missed = (reason: Suspense['reason'], message: string): Yield => ({ ...nothing, misses: [{ reason, message }] });

export const recordScaleOf = ({ settlement }: AgreementVersion): number => settlement.recordScale ?? defaultRecordScale;
export const roundingOf = ({ settlement }: AgreementVersion): 'halfEven' | 'halfUp' => settlement.rounding ?? 'halfEven';

export interface Conversion {
  readonly unit: string;
  readonly rate?: Decimal | undefined;
}

/**
 * How amounts in `unit` are recorded: as they are, or where the agreement exchanges at the event's date, in its currency.
 * @throws DomainError `currencyMismatch` where the source quotes no rate
 */
export function conversionOf({ agreement, event, context }: Meeting, unit: string): Conversion {
  const { exchange, currency } = agreement.settlement;
  if (exchange?.date !== 'event' || unit === currency) return { unit };
  return { unit: currency, rate: markedUpRate(agreement, unit, event.at, context.exchangeRate) };
}

/** The rate to the agreement's currency with its markup. @throws DomainError `currencyMismatch` */
export function markedUpRate({ settlement, id }: AgreementVersion, from: string, at: Instant, exchangeRate: ExchangeRate): Decimal {
  const rate = quoted(settlement, from, at, exchangeRate);
  if (rate === undefined) throw unprocessable('currencyMismatch', `agreement ${id} has no rate from ${from} to ${settlement.currency} for ${new Date(at).toISOString()}`);
  const markup = settlement.exchange?.markupPercent;
  return markup === undefined ? rate : rate.times(hundred.plus(markup)).dividedBy(hundred);
}

function quoted({ currency, exchange, timeZone }: SettlementTerms, from: string, at: Instant, exchangeRate: ExchangeRate): Decimal | undefined {
  if (exchange?.date === 'fixed') return exchange.rates?.find((one) => one.currency === from)?.rate;
  return exchange?.source === undefined ? undefined : exchangeRate({ source: exchange.source, from, to: currency, at, day: dayOf(timeZone, at) });
}

export const converted = (amount: Decimal, { rate }: Conversion): Decimal => (rate === undefined ? amount : amount.times(rate));

/** The unit a term's amounts are stated in; a checked term states them in one. */
export const statedUnit = (amounts: readonly Money[]): string | undefined => amounts[0]?.unit;
