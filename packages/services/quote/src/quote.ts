import type { WireMoney } from '@concord/money';
import type { EntityRef, RelatedParty, Resource } from '@concord/resource';

export interface QuotePrice {
  readonly name?: string;
  readonly priceType: string;
  readonly recurringChargePeriod?: string;
  readonly unitOfMeasure?: string;
  readonly price: { readonly dutyFreeAmount: WireMoney };
  readonly productOfferingPrice?: { readonly id: string; readonly name?: string };
}

export interface QuoteItem {
  readonly id?: string;
  readonly action?: string;
  readonly quantity?: number;
  readonly state?: string;
  readonly productOffering?: { readonly id: string; readonly name?: string };
  readonly quoteItemPrice?: readonly QuotePrice[];
  /** Its places say where the item is sold, where one is an ISO 3166 code. */
  readonly product?: { readonly place?: readonly { readonly id?: string }[] };
  /** Extension: the channels that it is to be sold through. */
  readonly channel?: readonly EntityRef[];
}

/** A TMF648 quote as its document promises it. */
export interface Quote extends Resource {
  readonly state: string;
  readonly quoteItem: readonly QuoteItem[];
  readonly quoteTotalPrice?: readonly QuotePrice[];
  readonly agreement?: readonly EntityRef[];
  readonly relatedParty?: readonly RelatedParty[];
  readonly contactMedium?: readonly { readonly characteristic?: { readonly country?: string } }[];
  readonly effectiveQuoteCompletionDate?: string;
}
