import type { WireMoney } from '@concord/money';
import type { EntityRef, RelatedParty, Resource } from '@concord/resource';

/** A TMF676 payment as its document promises it; relatedParty (roles payer and payee) is an extension. */
export interface Payment extends Resource {
  readonly status?: string;
  readonly paymentDate?: string;
  readonly totalAmount: WireMoney;
  /** Extension: what refunds have given back of it. */
  readonly refundedAmount?: WireMoney;
  /** Extension: what bills have not taken of it. */
  readonly unappliedAmount?: WireMoney;
  /** What it is called elsewhere, as in the files of a bank. */
  readonly correlatorId?: string;
  /** Where it is `paymentProvider`, the payment provider is asked to move the money. */
  readonly channel?: EntityRef;
  readonly payer?: EntityRef;
  readonly relatedParty?: readonly RelatedParty[];
  readonly paymentItem?: readonly { readonly item: { readonly id: string; readonly '@referredType'?: string }; readonly amount?: WireMoney }[];
}

const isConsolidated = ({ item }: { readonly item: { readonly '@referredType'?: string } }): boolean => item['@referredType'] === 'ConsolidatedBill';

/** The consolidated bill that a payment pays: it is divided into payments of the bills on it. */
export const consolidatedPaid = ({ paymentItem = [] }: Pick<Payment, 'paymentItem'>): EntityRef | undefined => paymentItem.find(isConsolidated)?.item;

/** The bills that a payment pays, and how much of each: an item without an amount takes the whole payment. */
export const billsPaid = ({ paymentItem = [], totalAmount }: Payment): readonly { readonly billId: string; readonly amount: WireMoney; readonly pointer: string }[] =>
  paymentItem.flatMap((one, index) => (isConsolidated(one) ? [] : [{ billId: one.item.id, amount: one.amount ?? totalAmount, pointer: `/paymentItem/${index}` }]));
