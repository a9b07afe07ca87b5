import type { Resource } from '@concord/client';
import type { WireMoney } from '@concord/money';
import { collections } from './collections.ts';

/** A reference by id. */
interface Ref {
  readonly id: string;
}

/** A party and the part it plays. */
export interface PartyRef extends Ref {
  readonly role?: string;
  readonly name?: string;
}

export interface ProductOrderItem extends Ref {
  readonly state?: string;
  readonly productOffering?: Ref;
  readonly product?: { readonly relatedParty?: readonly PartyRef[] };
  readonly productOrderItem?: readonly ProductOrderItem[];
}

/** An item of a TMF737 report; `payer` is an extension. */
interface ReportItem {
  readonly partyRevSharingModelItem: { readonly itemId: string };
  readonly relatedParty: { readonly partyOrPartyRole: Ref };
  readonly payer: Ref;
  readonly money: WireMoney;
}

/** What one payee gets of a batch. */
export interface Payout extends Ref {
  readonly amount: WireMoney;
}

/** What became of a file of usage, so far. */
interface FileAttributes {
  readonly name?: string;
  readonly state: 'received' | 'validated' | 'processed' | 'partiallyProcessed' | 'rejected';
  readonly controlTotal: Readonly<Record<'received' | 'accepted' | 'duplicate' | 'rejected' | 'suspended', number>>;
  readonly ratedCount: number;
  readonly charge: readonly WireMoney[];
  readonly quantity?: readonly { readonly name: string; readonly units: string; readonly amount: number | string }[];
  readonly missingSequence?: readonly string[];
  readonly firstError: readonly { readonly line: number; readonly code: string; readonly reason: string }[];
}

/** What is always there when this package reads it; the documents leave most of it optional. */
interface Attributes {
  readonly Agreement: { readonly status: string };
  readonly Quote: { readonly quoteTotalPrice?: readonly { readonly priceType: string; readonly price: { readonly dutyFreeAmount: WireMoney } }[] };
  readonly ProductOrder: { readonly state: string; readonly productOrderItem: readonly ProductOrderItem[] };
  readonly Product: { readonly status: string; readonly productOrderItem?: readonly { readonly productOrderId: string }[] };
  readonly Usage: { readonly status: string };
  readonly UsageFile: FileAttributes;
  readonly CustomerBill: {
    readonly category: string; readonly state: string; readonly amountDue: WireMoney; readonly remainingAmount: WireMoney; readonly relatedParty: readonly PartyRef[];
    readonly billNo: string; readonly billType: string; readonly billDate: string; readonly paymentDueDate: string; readonly settlementRun?: Ref; readonly guaranteedBill?: Ref;
    readonly billingPeriod: { readonly startDateTime: string; readonly endDateTime: string };
  };
  readonly PayoutBatch: { readonly state: string; readonly creationDate: string; readonly totalAmount: WireMoney; readonly payout: readonly Payout[] };
  readonly TroubleTicket: { readonly status: string };
  readonly SettlementLine: { readonly agreement: Ref; readonly termId: string; readonly payer: Ref; readonly payee: Ref; readonly amount: WireMoney };
  readonly PartyRevSharingModel: { readonly partyRevSharingModelItem: readonly { readonly agreement: readonly Ref[] }[] };
  readonly PartyRevSharingReport: { readonly agreement: Ref; readonly partyRevSharingReportItem: readonly ReportItem[] };
  readonly SettlementRun: { readonly state: string; readonly failureReason?: string };
  readonly SettlementPosition: { readonly payer: Ref; readonly payee: Ref; readonly amount: WireMoney };
  readonly SuspenseItem: { readonly reason: string; readonly detail?: string; readonly usage: Ref };
  readonly LedgerEntry: { readonly sequence: number; readonly previousHash: string; readonly hash: string };
  readonly TrialBalance: { readonly party: Ref; readonly account: string; readonly debit: WireMoney; readonly credit: WireMoney };
}

export type ResourceName = keyof typeof collections;

export const resourceNames = Object.keys(collections) as readonly ResourceName[];

/** A resource as its document describes it, and what this package may rely on beside that. */
export type Wire<Name extends ResourceName> = (Name extends keyof Attributes ? Attributes[Name] : unknown) & Resource<(typeof collections)[Name]>;
