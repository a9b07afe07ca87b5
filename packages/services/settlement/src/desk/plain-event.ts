import { parseMoney, stored, type MoneyText } from '@concord/money';
import { type Offering, type OfferingInput, type OrderEvent, parseOffering, type PaymentEvent, type UsageEvent } from '@concord/rating';

/** Events that come from outside. Those of the close are made anew whenever a period is worked out. */
export type AcceptedEvent = UsageEvent | OrderEvent | PaymentEvent;

type Offered<E> = Omit<E, 'offering'> & { readonly offering?: OfferingInput };

/** A commercial event as JSON, with the offering as it was when the event was accepted: every decimal is a string. */
export type PlainEvent =
  | Offered<UsageEvent>
  | (Offered<Omit<OrderEvent, 'quantity'>> & { readonly quantity: string })
  | (Offered<Omit<PaymentEvent, 'amount'>> & { readonly amount: MoneyText });

export function plainEvent(accepted: AcceptedEvent): PlainEvent {
  if (isPlain(accepted)) return accepted;
  const { offering, ...event } = accepted;
  const offered = offering && { offering: plainOffering(offering) };
  if (event.kind === 'usage') return { ...event, ...offered };
  if (event.kind === 'order') return { ...event, ...offered, quantity: event.quantity.toFixed() };
  return { ...event, ...offered, amount: { unit: event.amount.unit, value: event.amount.value.toFixed() } };
}

/** What holds no decimal is plain as it is; most records hold none. */
const isPlain = (event: AcceptedEvent): event is UsageEvent & Extract<PlainEvent, { kind: 'usage' }> => event.kind === 'usage' && event.offering === undefined;

const plainOffering = ({ id, seller, prices }: Offering): OfferingInput => ({
  id, seller,
  prices: prices.map(({ priceType, price: { unit, value }, usageType, quantity }) => ({
    priceType, price: { unit, value: value.toFixed() }, ...(usageType !== undefined && { usageType }), ...(quantity !== undefined && { quantity }),
  })),
});

export function commercialEvent({ offering, ...event }: PlainEvent): AcceptedEvent {
  const offered = offering && { offering: parseOffering(offering) };
  if (event.kind === 'usage') return { ...event, ...offered };
  if (event.kind === 'order') return { ...event, ...offered, quantity: stored(event.quantity) };
  return { ...event, ...offered, amount: parseMoney(event.amount) };
}
