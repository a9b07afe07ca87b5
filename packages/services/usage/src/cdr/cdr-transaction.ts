import type { EntityRef, Resource } from '@concord/resource';
import type { FileQuantity } from '../files/count/quantities.ts';
import type { ExternalIdentifier, Usage } from '../records/usage.ts';

interface Money {
  readonly unit?: string;
  readonly value?: number | string;
}

/** A party as version 5 names it. */
type PartyV5 = Readonly<Record<string, unknown>>;

/** What a detail record came to by a tariff; the names are those of TMF635. */
export interface RatedCdr {
  readonly isBilled?: boolean;
  readonly offerTariffType?: string;
  readonly ratingAmountType?: string;
  readonly ratingDate?: string;
  readonly isTaxExempt?: boolean;
  readonly productRef?: EntityRef;
  readonly taxExcludedRatingAmount?: Money;
  readonly taxIncludedRatingAmount?: Money;
  readonly taxRate?: number | string;
}

export interface Cdr extends RatedCdr {
  readonly cdrDate?: string;
  readonly cdrType?: string;
  readonly description?: string;
  readonly cdrDirectionType?: 'charge' | 'refund';
  readonly cdrCharacteristic?: readonly { readonly name: string; readonly value?: unknown; readonly unitOfMeasure?: string; readonly '@type'?: string }[];
  readonly relatedParty?: PartyV5;
  readonly ratedCdr?: readonly RatedCdr[];
  readonly amount?: Money;
  /** Extensions: as TMF635 has them. */
  readonly externalIdentifier?: readonly ExternalIdentifier[];
  readonly productOffering?: EntityRef;
  readonly usageSpecification?: EntityRef;
  /** Extension: the usage record that it became, corrected or withdrew. */
  readonly usage?: EntityRef;
}

export interface CdrTransactionItem {
  readonly id: string;
  readonly action: 'add' | 'modify' | 'delete' | 'noChange';
  readonly relatedParty?: PartyV5;
  readonly cdr?: readonly Cdr[];
}

/** A detail record that had no effect. */
export interface CdrReject {
  /** Id of the item. */
  readonly item: string;
  /** Place of the record in its item, from 0. */
  readonly position: number;
  readonly code: string;
  readonly reason: string;
}

/** A batch of detail records (TMF735), with what became of them. */
export interface CdrTransaction extends Resource {
  readonly state: 'charged' | 'billed' | 'paid' | 'completed';
  readonly relatedParty?: readonly PartyV5[];
  readonly transactionItem?: readonly CdrTransactionItem[];
  readonly completionDate?: string;
  /** Extension: the partner that sent it; absent where the operator did. */
  readonly sender?: EntityRef;
  /** Extension: received = accepted + duplicate + rejected + suspended. */
  readonly controlTotal?: CdrTotal;
  /** Extension: what the records that were taken in come to. */
  readonly quantity?: readonly FileQuantity[];
  /** Extension: the records that had no effect. */
  readonly reject?: readonly CdrReject[];
}

type CdrTotal = Readonly<Record<'received' | 'accepted' | 'duplicate' | 'rejected' | 'suspended', number>>;

/** The usage records that a transaction has brought, without those that it corrected or withdrew. */
export const recordsBrought = ({ transactionItem = [] }: Pick<CdrTransaction, 'transactionItem'>): readonly string[] =>
  transactionItem.filter(({ action }) => action === 'add').flatMap(({ cdr = [] }) => cdr.flatMap(({ usage }) => (usage ? [usage.id] : [])));

/** Whether a record does not count: it waits in suspense, for settlement or for a person. */
export const isSuspended = ({ status }: Pick<Usage, 'status'>): boolean => status === 'recycled' || status === 'rejected';
