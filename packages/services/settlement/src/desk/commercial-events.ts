import { unprocessable } from '@concord/errors';
import { decimal, parseMoney, type WireMoney } from '@concord/money';
import { type Instant, readInstant } from '@concord/period';
import type { Offering, OrderEvent, PaymentEvent, RelatedParty, UsageEvent } from '@concord/rating';
import type { Resource } from '@concord/resource';
import { acquisitionBy } from './acquisitions.ts';

interface Characteristic {
  readonly name: string;
  readonly value: unknown;
}

interface Named {
  readonly id: string;
}

export interface UsageResource extends Resource {
  readonly status?: string;
  readonly usageType: string;
  readonly usageDate: string;
  readonly relatedParty?: readonly RelatedParty[];
  readonly usageCharacteristic?: readonly Characteristic[];
  readonly productOffering?: Named;
  readonly product?: Named;
  readonly externalIdentifier?: readonly { readonly id: string; readonly owner?: string }[];
  readonly conflictsWith?: string;
}

export interface OrderItem extends Named {
  readonly action: string;
  readonly quantity?: number;
  readonly productOffering?: Named;
  readonly product?: { readonly productCharacteristic?: readonly Characteristic[] };
  readonly productOrderItem?: readonly OrderItem[];
}

export interface OrderResource extends Resource {
  readonly state: string;
  readonly completionDate: string;
  readonly relatedParty?: readonly RelatedParty[];
  readonly productOrderItem: readonly OrderItem[];
}

export interface PaymentResource extends Resource {
  readonly status: string;
  readonly paymentDate: string;
  readonly totalAmount: WireMoney;
  readonly relatedParty?: readonly RelatedParty[];
  readonly paymentItem?: readonly { readonly item?: { readonly '@referredType'?: string }; readonly amount?: WireMoney }[];
  /** What its bills did not take. */
  readonly unappliedAmount?: WireMoney;
}

/** Of what a payment had over, so much for a bill. */
export interface AllocationResource extends Resource {
  readonly relatedParty: readonly RelatedParty[];
  readonly amount: WireMoney;
  readonly allocationDate: string;
}

/** A part of a refund as billing tells it. */
export interface RefundItem {
  readonly item: Named & { readonly '@referredType': string };
  /** All that is left of it, where there is none. */
  readonly amount?: WireMoney;
  /** What was paid for the item in all. */
  readonly whole?: WireMoney;
  /** For a bill: whose charges of which settlement run it is made of, and when it was made. */
  readonly bill?: { readonly settlementRun: Named; readonly payer: Named; readonly payee: Named; readonly billDate: string };
}

export interface RefundResource extends Resource {
  readonly status: string;
  readonly refundDate?: string;
  readonly totalAmount: WireMoney;
  readonly relatedParty?: readonly RelatedParty[];
  readonly refundItem?: readonly RefundItem[];
}

/** @throws DomainError `invalidInstant`: the edge lets date-times through that no calendar knows. */
function instant(text: string): Instant {
  const at = readInstant(text);
  if (at === undefined) throw unprocessable('invalidInstant', `${text} is not a date and time`);
  return at;
}

const characteristicsOf = (list: readonly Characteristic[] = []): UsageEvent['characteristics'] => Object.fromEntries(list.map(({ name, value }) => [name, value]));

const partiesOf = (list: readonly RelatedParty[] = []): readonly RelatedParty[] => list.map(({ id, role }) => ({ id, role }));

const offered = (offering: Offering | undefined): { offering?: Offering } => (offering ? { offering } : {});

export function usageEvent(usage: UsageResource, offering: Offering | undefined): UsageEvent {
  return {
    kind: 'usage', id: usage.id, at: instant(usage.usageDate), usageType: usage.usageType, relatedParty: partiesOf(usage.relatedParty),
    characteristics: characteristicsOf(usage.usageCharacteristic), ...offered(offering), ...(usage.product && { product: usage.product.id }),
  };
}

/** A usage event as a record that brings the same event about. */
export const recordOf = ({ id, at, usageType, relatedParty, characteristics, offering, product }: Omit<UsageEvent, 'offering'> & { readonly offering?: Named }): UsageResource => ({
  id, usageType, usageDate: new Date(at).toISOString(), relatedParty,
  usageCharacteristic: Object.entries(characteristics).map(([name, value]) => ({ name, value })),
  ...(offering && { productOffering: { id: offering.id } }), ...(product !== undefined && { product: { id: product } }),
});

/** A part of a bundle counts for the terms that name its offering; the customer pays for the bundle alone. */
export function orderEvent(order: OrderResource, item: OrderItem, offering: Offering | undefined): OrderEvent {
  return {
    kind: 'order', id: `${order.id}-${item.id}`, at: instant(order.completionDate), ...acquisitionBy(order.relatedParty, instant(order.completionDate)), action: item.action, quantity: decimal(item.quantity ?? 1),
    relatedParty: partiesOf(order.relatedParty),
    characteristics: characteristicsOf(item.product?.productCharacteristic), ...offered(offering),
  };
}

export const withoutPrices = (offering: Offering): Offering => ({ ...offering, prices: [] });

export function paymentEvent({ id, paymentDate, totalAmount, relatedParty }: Pick<PaymentResource, 'id' | 'paymentDate' | 'totalAmount' | 'relatedParty'>): PaymentEvent {
  return { kind: 'payment', id, at: instant(paymentDate), amount: parseMoney(totalAmount), relatedParty: partiesOf(relatedParty), characteristics: {} };
}

