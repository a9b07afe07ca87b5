import type { WireMoney } from '@concord/money';
import type { PartyRef } from '../suite/wire.ts';
import type { Outcome } from './outcome.ts';

export interface Party {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface Price {
  readonly priceType: string;
  readonly price: WireMoney;
  /** Of a usage price: which records it prices, and the characteristic that it counts. */
  readonly usageType?: string;
  readonly quantity?: string;
  /** Units that one usage price covers; 1 where absent. */
  readonly per?: string;
}

export interface Offering {
  readonly id: string;
  readonly seller: string;
  readonly prices: readonly Price[];
}

/** A TMF651 body whose terms are typed by `@type`. */
export interface AgreementDraft {
  readonly id: string;
  readonly engagedParty: readonly (PartyRef & { readonly standing?: boolean })[];
  readonly agreementItem: readonly unknown[];
  readonly [attribute: string]: unknown;
}

export interface UsageRecord {
  /** Its external identifier. */
  readonly id: string;
  readonly usageDate: string;
  readonly usageType: string;
  readonly relatedParty: readonly PartyRef[];
  readonly characteristics: Readonly<Record<string, unknown>>;
  readonly offering?: string;
}

export interface Order {
  readonly id: string;
  readonly completed: string;
  readonly relatedParty: readonly PartyRef[];
  readonly items: readonly { readonly offering: string; readonly quantity: number }[];
}

/** Money that moved; `payment` names, for a refund, the payment that it returns. */
export interface Movement {
  readonly id: string;
  readonly date: string;
  readonly relatedParty: readonly PartyRef[];
  readonly amount: WireMoney;
  readonly payment?: string;
}

export type CaseEvent =
  | { readonly usage: UsageRecord }
  | { readonly order: Order }
  | { readonly payment: Movement }
  | { readonly refund: Movement };

export interface Period {
  readonly startDateTime: string;
  readonly endDateTime: string;
}

/** One settled period: what goes in, and what must come out. */
export interface Case {
  readonly name: string;
  readonly period: Period;
  readonly parties: readonly Party[];
  readonly offerings: readonly Offering[];
  readonly agreements: readonly AgreementDraft[];
  readonly events: readonly CaseEvent[];
  readonly expect: Outcome;
}
