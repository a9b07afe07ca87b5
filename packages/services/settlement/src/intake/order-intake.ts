import type { OrderEvent } from '@concord/rating';
import type { Document } from '@concord/storage-port';
import { accept } from './accept-event.ts';
import { orderEvent, paymentEvent, withoutPrices, type OrderItem, type OrderResource, type PaymentResource } from '../desk/commercial-events.ts';
import type { Desk } from '../desk/rating-desk.ts';

/** An order that names an offering not known yet; its event comes, since a service tells everything in the end. */
export interface WaitingOrder extends Document {
  readonly awaits: string;
  readonly order: OrderResource;
}

export const waitingOrders = 'waitingOrder';

/** Rates the items of a completed order, parts of bundles included; all of them, or none until all can be. */
export async function rateOrder(order: OrderResource, desk: Desk): Promise<void> {
  const events = await orderEvents(order, order.productOrderItem, true, desk);
  const waiting = events.find((event) => 'awaits' in event);
  const orders = desk.context.transaction.collection<WaitingOrder>(waitingOrders);
  if (waiting) return orders.put([{ document: { id: order.id, awaits: waiting.awaits, order }, parties: [] }]);
  for (const event of events) if ('kind' in event) await accept(event, { id: `ProductOrder/${event.id}`, source: `ProductOrder/${order.id}` }, desk);
  if (await orders.find(order.id)) await orders.remove(order.id);
}

async function orderEvents(order: OrderResource, items: readonly OrderItem[], areTop: boolean, desk: Desk): Promise<readonly (OrderEvent | { readonly awaits: string })[]> {
  const events: (OrderEvent | { readonly awaits: string })[] = [];
  for (const item of items) {
    const found = item.productOffering ? await desk.catalog.offering(item.productOffering.id) : undefined;
    const offering = found && 'offering' in found ? found.offering : undefined;
    events.push(found && 'awaits' in found ? found : orderEvent(order, item, offering && (areTop ? offering : withoutPrices(offering))));
    events.push(...(await orderEvents(order, item.productOrderItem ?? [], false, desk)));
  }
  return events;
}

/** A payment completed: some terms react to that. */
export async function ratePayment(payment: PaymentResource, desk: Desk): Promise<void> {
  const event = paymentEvent(payment);
  const source = `Payment/${payment.id}`;
  await accept(event, { id: source, source }, desk);
}
