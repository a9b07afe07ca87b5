import type { WireMoney } from '@concord/money';
import type { Resource } from '@concord/resource';

interface BillParty {
  readonly id: string;
  readonly role: 'payer' | 'payee';
}

/** A TMF678 bill as its document promises it. Its relatedParty says who owes (`payer`) whom (`payee`). */
export interface CustomerBill extends Resource {
  readonly category: 'customer' | 'partnerStatement';
  readonly state: string;
  readonly amountDue: WireMoney;
  readonly remainingAmount: WireMoney;
  readonly relatedParty: readonly BillParty[];
  readonly settlementRun?: { readonly id: string };
  /** Extension: what refunds have given back of it. */
  readonly refundedAmount?: WireMoney;
  readonly appliedPayment?: readonly { readonly appliedAmount: WireMoney; readonly payment: { readonly id: string } }[];
}
