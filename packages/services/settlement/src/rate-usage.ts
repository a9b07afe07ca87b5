import { isDomainError } from '@concord/errors';
import type { OrderEvent, Outcome } from '@concord/rating';
import type { Document } from '@concord/storage-port';
import { orderEvent, paymentEvent, usageEvent, withoutPrices, type OrderItem, type OrderResource, type PaymentResource, type UsageResource } from './commercial-events.ts';
import { accept, foldCharges, type Desk } from './rating-desk.ts';
import { heldFor, hold, type Held } from './suspense.ts';

/** What an event brought about, kept to explain it and to take it back. */
export interface RatedEvent extends Document, Omit<Outcome, 'suspense'> {
  readonly kind: string;
  readonly at: string;
}

export const ratedEvents = 'ratedEvent';

export type UsageStatus = 'rated' | 'recycled' | 'rejected';

/** Rates a usage record, or sets it aside with the reason. @returns the status that the record has reached */
export async function rateUsage(usage: UsageResource, desk: Desk): Promise<UsageStatus> {
  if (usage.conflictsWith !== undefined) {
    await hold(usage, { reason: 'conflict', detail: `the source sent something else under the same identifier before, as ${usage.conflictsWith}` }, desk.context);
    return 'rejected';
  }
  const held = await outcomeOf(usage, desk);
  if (!held) return 'rated';
  await hold(usage, held, desk.context);
  return 'recycled';
}

/** @returns why the record cannot be rated; undefined once it is */
async function outcomeOf(usage: UsageResource, desk: Desk): Promise<Held | undefined> {
  const found = usage.productOffering ? await desk.catalog.offering(usage.productOffering.id) : undefined;
  if (found && 'awaits' in found) return { reason: 'noTerm', detail: `${found.awaits} is not known here (yet)`, awaits: found.awaits };
  try {
    const event = usageEvent(usage, found?.offering);
    const outcome = await accept(event, [...desk.book.agreements.values()], desk);
    if (outcome.suspense) return heldFor(outcome.suspense);
    await foldCharges(event, outcome, desk);
    await keep('usage', event.at, outcome, desk);
    return undefined;
  } catch (error) {
    if (isDomainError(error) && ['unprocessable', 'invalidInput'].includes(error.kind)) return { reason: 'invalid', detail: error.message };
    throw error;
  }
}

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
  for (const event of events) if ('kind' in event) await rateOrderItem(event, desk);
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

async function rateOrderItem(event: OrderEvent, desk: Desk): Promise<void> {
  const outcome = await accept(event, [...desk.book.agreements.values()], desk);
  await foldCharges(event, outcome, desk);
  await keep('order', event.at, outcome, desk);
}

export async function ratePayment(payment: PaymentResource, desk: Desk): Promise<void> {
  const event = paymentEvent(payment);
  await keep('payment', event.at, await accept(event, [...desk.book.agreements.values()], desk), desk);
}

async function keep(kind: string, at: number, { event, obligations, customerCharges, entries }: Outcome, { context }: Desk): Promise<void> {
  const document: RatedEvent = { id: event, kind, at: new Date(at).toISOString(), event, obligations, customerCharges, entries };
  await context.transaction.collection<RatedEvent>(ratedEvents).put([{ document, parties: [] }]);
}
