import type { DocumentParty } from '@concord/invoice';
import type { WireMoney } from '@concord/money';
import type { EntityRef, Resource } from '@concord/resource';
import type { AccountRef } from '../consolidation/account-tree.ts';
import type { TimePeriod } from './settled.ts';

interface BillParty {
  readonly id: string;
  readonly role: 'payer' | 'payee';
}

/** A tax of one rate and treatment between two parties; all but the first three is an extension. */
export interface TaxItem {
  readonly taxCategory: string;
  /** In percent. */
  readonly taxRate: number | string;
  readonly taxAmount: WireMoney;
  readonly taxTreatment: string;
  readonly taxableAmount: WireMoney;
  readonly jurisdiction: string;
  readonly supplier: string;
  readonly customer: string;
  readonly deductible: boolean;
  readonly selfAssessedAmount?: WireMoney;
  readonly certificate?: string;
}

/** A TMF678 bill as its document promises it. Its relatedParty says who owes (`payer`) whom (`payee`). */
export interface CustomerBill extends Resource {
  readonly category: 'customer' | 'partnerStatement';
  readonly state: string;
  readonly billNo?: string;
  readonly billDate?: string;
  readonly billType?: 'invoice' | 'statement' | 'creditNote' | 'debitNote';
  readonly billingPeriod?: TimePeriod;
  readonly paymentDueDate?: string;
  readonly amountDue: WireMoney;
  readonly remainingAmount: WireMoney;
  readonly taxExcludedAmount?: WireMoney;
  readonly taxIncludedAmount?: WireMoney;
  readonly taxItem?: readonly TaxItem[];
  readonly withheldTaxItem?: readonly TaxItem[];
  readonly billedParty?: readonly DocumentParty[];
  readonly relatedParty: readonly BillParty[];
  /** The payer's. */
  readonly billingAccount?: AccountRef;
  readonly settlementRun?: EntityRef;
  /** Extension: the payout that it is part of. */
  readonly payoutBatch?: EntityRef;
  /** Extension: the document by which it is paid together with others. */
  readonly consolidatedBill?: EntityRef;
  /** Extension: what refunds have given back of it; of a note, what they had paid out of it before it was written. */
  readonly refundedAmount?: WireMoney;
  /** Extension: the net position that a statement is over. */
  readonly settlementPosition?: EntityRef;
  /** Extension: customer bills that have to be paid first. */
  readonly waitsFor?: readonly EntityRef[];
  /** Extension: who pays it when the payer does not. */
  readonly guarantor?: EntityRef;
  /** Extension: when the guarantor is asked by itself. */
  readonly guaranteeDueDate?: string;
  /** Extension: of a claim on a guarantee, the bill that was not paid. */
  readonly guaranteedBill?: EntityRef;
  /** Extension: of the bill to the guarantor, who did not pay. */
  readonly guaranteedParty?: EntityRef;
  /** Extension: what is disputed of it, and not paid out meanwhile. */
  readonly disputedAmount?: WireMoney;
  /** Extension: of a note, the bill that it corrects. */
  readonly correctedBill?: EntityRef;
  readonly appliedCreditNote?: readonly { readonly appliedAmount: WireMoney; readonly creditNote: EntityRef }[];
  readonly appliedPayment?: readonly { readonly appliedAmount: WireMoney; readonly payment: EntityRef }[];
}

/** A TMF678 applied rate; its relatedParty says who supplies whom, beside who owes whom. */
export interface AppliedRate extends Resource {
  readonly name: string;
  readonly type: string;
  readonly periodCoverage?: TimePeriod;
  readonly taxExcludedAmount: WireMoney;
  readonly taxIncludedAmount?: WireMoney;
  readonly appliedTax?: readonly Pick<TaxItem, 'taxCategory' | 'taxRate' | 'taxAmount' | 'taxTreatment' | 'jurisdiction' | 'certificate'>[];
  readonly relatedParty?: readonly { readonly id: string; readonly role: string }[];
  readonly characteristic?: readonly { readonly name: string; readonly value: unknown }[];
}
