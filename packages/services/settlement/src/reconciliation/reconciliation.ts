import type { WireMoney } from '@concord/money';
import type { Reading } from '@concord/reconciliation';
import type { EntityRef, Resource } from '@concord/resource';

interface Span {
  readonly startDateTime?: string;
  readonly endDateTime?: string;
}

/** One thing that the partner says: a line of its statement, or a record that it counted. */
export interface StatementItem extends EntityRef {
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
  readonly agreement: EntityRef;
  readonly counterparty?: EntityRef;
  readonly period: Span;
  readonly tolerance?: WireTolerance;
  readonly keyCharacteristic?: readonly string[];
  /** An earlier reconciliation: what its counterparty said stands in the place of our account. */
  readonly against?: EntityRef;
  readonly statementItem: readonly StatementItem[];
}

/** One comparison of a partner's account with ours (our own API). */
export interface Reconciliation extends Resource {
  readonly basis: 'statement' | 'usage';
  readonly keyCharacteristic?: readonly string[];
  readonly counterparty: EntityRef;
  /** Whose account stands in the place of ours. */
  readonly respondent?: EntityRef;
  readonly openDifferenceCount: number;
  readonly troubleTicket?: EntityRef;
}

export interface ReconciliationItem extends Resource {
  readonly counterparty: EntityRef;
  readonly respondent?: EntityRef;
  readonly reconciliation: EntityRef;
  readonly result: Reading;
}
