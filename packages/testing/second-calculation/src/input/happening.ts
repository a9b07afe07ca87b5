import { Fraction } from '../numbers/fraction.ts';
import type { Money } from './terms.ts';

export interface Party {
  readonly id: string;
  readonly role?: string;
}

export interface Price {
  readonly priceType: string;
  readonly price: Money;
  readonly usageType?: string;
  readonly quantity?: string;
  readonly per?: string | number;
}

export interface Offering {
  readonly id: string;
  readonly seller: string;
  readonly prices: readonly Price[];
}

/** Something that terms may react to. */
export interface Happening {
  readonly kind: 'usage' | 'order' | 'subscription' | 'payment' | 'refund' | 'period' | 'once';
  readonly id: string;
  readonly at: number;
  readonly parties: readonly Party[];
  readonly characteristics: Readonly<Record<string, unknown>>;
  readonly offering?: Offering | undefined;
  readonly usageType?: string;
  /** Of an order's item, or the money that a payment moved. */
  readonly quantity: Fraction;
  readonly unit?: string;
  /** Of a subscription: the active share of the period. */
  readonly share?: Fraction;
  /** Of what happened for the close alone: the one agreement it is for. */
  readonly agreement?: string;
  /** Who won the customer, and when. */
  readonly won?: { readonly party: string; readonly at: number } | undefined;
  /** Of a refund: the payment, and the part of it that goes back. */
  readonly takesBack?: { readonly id: string; readonly part: Fraction };
}

export const happening = (some: Pick<Happening, 'kind' | 'id' | 'at'> & Partial<Happening>): Happening => ({ parties: [], characteristics: {}, quantity: Fraction.one, ...some });
