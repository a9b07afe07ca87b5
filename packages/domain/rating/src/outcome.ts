import type { PriceType } from '@concord/terms';
import type { Choice } from './tallies/choice.ts';
import type { TallyEntry } from './tallies/tally.ts';

/** Why a usage record waits. `conflict` is found at intake, where identifiers are known. */
export type SuspenseReason = 'noAgreement' | 'noTerm' | 'unresolvedParty' | 'currencyMismatch' | 'conflict' | 'invalid';

export interface Suspense {
  readonly reason: SuspenseReason;
  readonly message: string;
}

/** How a charge came about; every number a decimal string, so that it can be worked out again. */
export interface ChargeDetail {
  readonly kind: 'charge';
  readonly quantity: string;
  /** After `increment`. */
  readonly counted: string;
  /** After `allowance`. */
  readonly billed: string;
  readonly parts: readonly { readonly from: string; readonly price: string; readonly quantity: string }[];
  readonly per: string;
  readonly factors: readonly string[];
  readonly minimum?: string | undefined;
  readonly exchangeRate?: string | undefined;
}

/** What a customer was charged, and the rate by which it became a part of a share's gross base. */
export interface ExchangedCharge {
  readonly amount: string;
  readonly unit: string;
  /** Absent where it was in the agreement's currency. */
  readonly exchangeRate?: string | undefined;
}

/** How a share came about. */
export interface ShareDetail {
  readonly kind: 'share';
  readonly gross: string;
  /** Where a part of the gross base was exchanged: all its parts. */
  readonly charged?: readonly ExchangedCharge[] | undefined;
  readonly deducted: string;
  readonly parts: readonly { readonly base: string; readonly percent: string }[];
}

/** One party owes another by one term for one event. Amounts are decimal strings at the record scale. */
export interface Obligation {
  readonly agreement: string;
  readonly version: string;
  readonly term: string;
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly amount: string;
  readonly quantity: string;
  /** The settlement period it lands in, and the one it belongs to where that was closed already. */
  readonly period: string;
  readonly belongsTo?: string | undefined;
  /** It counts only where all of this turns out true at the close. */
  readonly onlyIf?: readonly Choice[] | undefined;
  readonly detail: ChargeDetail | ShareDetail;
}

/** What a customer owes the seller by a catalog price. */
export interface CustomerCharge {
  readonly seller: string;
  readonly customer?: string | undefined;
  readonly offering: string;
  readonly priceType: PriceType;
  readonly unit: string;
  readonly amount: string;
  readonly quantity: string;
}

/** Everything one event brought about; plain data. */
export interface Outcome {
  readonly event: string;
  readonly obligations: readonly Obligation[];
  readonly customerCharges: readonly CustomerCharge[];
  /** What to fold into the running state. */
  readonly entries: readonly TallyEntry[];
  readonly suspense?: Suspense | undefined;
}
