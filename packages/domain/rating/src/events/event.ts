import { invalidInput } from '@concord/errors';
import { type Decimal, type Money, parseMoney } from '@concord/money';
import type { DayCount, Instant } from '@concord/period';
import { type Characteristics, type PriceType } from '@concord/terms';

/** A catalog price of an offering: what the customer pays its seller. */
export interface CatalogPrice {
  readonly priceType: PriceType;
  readonly price: Money;
  /** For a usage price: the records it prices, and the characteristic that counts (without it, each record is one). */
  readonly usageType?: string | undefined;
  readonly quantity?: string | undefined;
}

/** A TMF620 offering as far as money is concerned. */
export interface Offering {
  readonly id: string;
  readonly seller: string;
  readonly prices: readonly CatalogPrice[];
}

/** An offering with its numbers still as they were written. */
export interface OfferingInput {
  readonly id: string;
  readonly seller: string;
  readonly prices: readonly { readonly priceType: string; readonly price: { readonly unit: string; readonly value: unknown }; readonly usageType?: string; readonly quantity?: string }[];
}

const isPriceType = (word: string): word is PriceType => ['oneTime', 'recurring', 'usage'].includes(word);

/** @throws DomainError `unknownPriceType`, `invalidNumber` or `unknownCurrency` */
export function parseOffering({ id, seller, prices }: OfferingInput): Offering {
  return {
    id,
    seller,
    prices: prices.map(({ priceType, price, ...rest }) => {
      if (!isPriceType(priceType)) throw invalidInput('unknownPriceType', `${priceType} is not a price type; oneTime, recurring or usage is expected`);
      return { priceType, price: parseMoney(price), ...rest };
    }),
  };
}

export interface RelatedParty {
  readonly id: string;
  readonly role?: string | undefined;
}

/** Who won the customer, and when the order that says so completed. */
export interface Acquisition {
  readonly party: string;
  readonly at: Instant;
}

interface Occurrence {
  readonly id: string;
  /** The event's own time, never its arrival. */
  readonly at: Instant;
  readonly relatedParty: readonly RelatedParty[];
  readonly characteristics: Characteristics;
  readonly offering?: Offering | undefined;
  /** Id of the TMF637 product. */
  readonly product?: string | undefined;
  readonly acquired?: Acquisition | undefined;
}

/** A TMF635 usage record was accepted. */
export interface UsageEvent extends Occurrence {
  readonly kind: 'usage';
  readonly usageType: string;
}

/** A TMF622 order item completed. */
export interface OrderEvent extends Occurrence {
  readonly kind: 'order';
  readonly action: string;
  readonly quantity: Decimal;
}

/** A TMF637 product is active in a settlement period. */
export interface SubscriptionEvent extends Occurrence {
  readonly kind: 'subscription';
  readonly quantity: Decimal;
  readonly days: DayCount;
}

/** A TMF676 payment or refund completed. */
export interface PaymentEvent extends Occurrence {
  readonly kind: 'payment' | 'refund';
  readonly amount: Money;
}

/** A settlement period began, or the agreement became active. */
export interface CalendarEvent extends Occurrence {
  readonly kind: 'period' | 'once';
}

export type CommercialEvent = UsageEvent | OrderEvent | SubscriptionEvent | PaymentEvent | CalendarEvent;
