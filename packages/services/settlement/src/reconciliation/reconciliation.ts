import type { WireMoney } from '@concord/money';
import type { Reading } from '@concord/reconciliation';
import type { Resource } from '@concord/resource';

interface Ref {
  readonly id: string;
}

interface Span {
  readonly startDateTime?: string;
  readonly endDateTime?: string;
}

/** One thing that the partner says: a line of its statement, or a record that it counted. */
export interface StatementItem extends Ref {
  readonly termId?: string;
  readonly usageType?: string;
  readonly usageDate?: string;
  readonly usageCharacteristic?: readonly { readonly name: string; readonly value: unknown }[];
  readonly quantity?: number | string;
  readonly amount?: WireMoney;
}

export interface WireTolerance {
  readonly amount?: WireMoney;
  readonly percent?: number | string;
  readonly seconds?: number;
  readonly quantity?: number | string;
}

/** What is asked: whose account of what is to be held against ours, and by what. */
export interface Wanted {
  readonly id?: string;
  /** `statement`: closed lines, by term. `usage`: rated records, by usage type, the key characteristics and time. */
  readonly basis?: 'statement' | 'usage';
  readonly agreement: Ref;
  readonly counterparty?: Ref;
  readonly period: Span;
  readonly tolerance?: WireTolerance;
  readonly keyCharacteristic?: readonly string[];
  /** An earlier reconciliation: what its counterparty said stands in the place of our account. */
  readonly against?: Ref;
  readonly statementItem: readonly StatementItem[];
}

/** One comparison of a partner's account with ours (our own API). */
export interface Reconciliation extends Resource {
  readonly basis: 'statement' | 'usage';
  readonly keyCharacteristic?: readonly string[];
  readonly counterparty: Ref;
  /** Whose account stands in the place of ours. */
  readonly respondent?: Ref;
  readonly openDifferenceCount: number;
  readonly troubleTicket?: Ref;
}

export interface ReconciliationItem extends Resource {
  readonly counterparty: Ref;
  readonly respondent?: Ref;
  readonly reconciliation: Ref;
  readonly result: Reading;
}
