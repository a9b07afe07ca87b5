/** Commercial terms as an agreement writes them (docs/commercial-terms.md), in every spelling that the document allows. */
export type Many<T> = T | readonly T[];
type Decimal = string | number;

export interface Money {
  readonly unit: string;
  readonly value: Decimal;
}

export type Where = Readonly<Record<string, Many<Decimal | boolean> | Readonly<Partial<Record<'gt' | 'gte' | 'lt' | 'lte', Decimal>>>>>;

interface Offerings {
  readonly productOffering?: Many<string>;
}

export interface On {
  readonly usageType?: Many<string>;
  readonly where?: Where;
  readonly order?: Offerings & { readonly action?: Many<string> };
  readonly subscription?: Offerings & { readonly prorate?: boolean };
  readonly payment?: object;
  readonly refund?: object;
  readonly period?: true;
  readonly once?: true;
}

export interface Tier {
  readonly from: Decimal;
  readonly price?: Money;
  readonly fixed?: Money;
}

export interface Adjust {
  readonly factor: Decimal;
  readonly where?: Where;
  readonly time?: { readonly days?: Many<string>; readonly from: string; readonly to: string };
  readonly season?: { readonly from: string; readonly to: string };
}

export interface Condition {
  readonly counter: 'quantity' | 'amount';
  readonly terms: Many<string>;
  readonly atLeast: Decimal;
}

export type Base = { readonly terms?: Many<string>; readonly priceType?: Many<string> } & Offerings;

interface Named {
  readonly id: string;
  readonly condition?: Condition;
  readonly validFor?: { readonly startDateTime?: string; readonly endDateTime?: string };
}

interface Between extends Named {
  readonly payer: string;
  readonly payee: string;
}

export interface Charge extends Between {
  readonly '@type': 'Charge';
  readonly on: On;
  readonly price?: Money;
  readonly quantity?: string | { readonly distinct: string };
  readonly per?: Decimal;
  readonly increment?: Decimal;
  readonly allowance?: Decimal;
  readonly tiers?: readonly Tier[];
  readonly tierMode?: 'graduated' | 'volume';
  readonly adjust?: readonly Adjust[];
  readonly minimum?: Money;
  readonly balance?: { readonly with: string; readonly price: Money; readonly excessPrice: Money; readonly excessFixed?: Money };
}

export interface Share {
  readonly party: string;
  readonly percent: Decimal;
}

export interface RevenueShare extends Named {
  readonly '@type': 'RevenueShare';
  readonly on?: On;
  readonly base: Base;
  readonly deduct?: readonly { readonly terms?: Many<string>; readonly percent?: Decimal }[];
  readonly holder?: string;
  readonly shares?: readonly Share[];
  readonly tiers?: readonly { readonly from: Decimal; readonly shares: readonly Share[] }[];
}

export interface AttributionCredit extends Named {
  readonly '@type': 'AttributionCredit';
  readonly on?: On;
  readonly base: Base;
  readonly holder?: string;
  readonly percent: Decimal;
  readonly periods: number;
}

export interface Guarantee extends Between {
  readonly '@type': 'MinimumGuarantee' | 'Cap';
  readonly terms: Many<string>;
  readonly amount: Money;
}

export interface Commitment extends Between {
  readonly '@type': 'VolumeCommitment';
  readonly terms: Many<string>;
  readonly amount?: Money;
  readonly quantity?: Decimal;
  readonly shortfallPrice?: Money;
}

interface Metric {
  readonly usageType: Many<string>;
  readonly where?: Where;
  readonly characteristic?: string;
  readonly aggregate: 'average' | 'sum' | 'minimum' | 'maximum' | 'last' | 'count';
}

export interface Bonus extends Between {
  readonly '@type': 'PerformanceBonus';
  readonly metric: Metric;
  readonly tiers: readonly { readonly from?: Decimal; readonly below?: Decimal; readonly amount?: Money; readonly percent?: Decimal; readonly base?: Base }[];
}

export interface SettlementTerms {
  readonly '@type': 'SettlementTerms';
  readonly id: string;
  readonly cycle: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly netting?: 'none' | 'bilateral' | 'clearing';
  readonly clearingParty?: string;
  readonly rounding?: 'halfEven' | 'halfUp';
  readonly recordScale?: number;
  readonly exchange?: { readonly source?: string; readonly date?: string; readonly markupPercent?: Decimal };
}

export type ClosingTerm = Guarantee | Commitment | Bonus;
export type Term = Charge | RevenueShare | AttributionCredit | ClosingTerm | SettlementTerms | { readonly '@type': 'SalesRestriction'; readonly id: string };

export const many = <T>(value: Many<T> | undefined): readonly T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value as T]);
