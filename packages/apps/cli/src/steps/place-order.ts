import type { Order } from '../case/case.ts';
import type { Client } from '../suite/client.ts';
import { eventually } from '../suite/eventually.ts';
import type { ProductOrderItem, Wire } from '../suite/wire.ts';

/** Quotes what is wanted, priced from the catalog, has it approved and accepted (TMF648). @returns the approved quote, with its prices */
export async function quote({ id, relatedParty, items }: Pick<Order, 'id' | 'relatedParty' | 'items'>, operator: Client, customer: Client = operator): Promise<Wire<'Quote'>> {
  const quoteItem = items.map(({ offering, quantity }, index) => ({ id: String(index + 1), action: 'add', quantity, productOffering: { id: offering } }));
  const { id: quoteId } = await operator.create('Quote', { id: `${id}-quote`, relatedParty, quoteItem });
  const approved = await operator.change('Quote', quoteId, { state: 'approved' });
  await customer.change('Quote', quoteId, { state: 'accepted' });
  return approved;
}

/** Orders what was quoted (TMF622). @returns the order, split into items by the partner that delivers each */
export const orderFromQuote = (id: string, quoteId: string, customer: Client): Promise<Wire<'ProductOrder'>> =>
  customer.create('ProductOrder', { id, quote: [{ id: quoteId }], productOrderItem: [] });

/** A whole order as the operator plays it, from quote to active products. */
export async function playOrder(order: Order, operator: Client): Promise<void> {
  const { id: quoteId } = await quote(order, operator);
  await orderFromQuote(order.id, quoteId, operator);
  const completed = await operator.change('ProductOrder', order.id, { state: 'completed', completionDate: order.completed });
  await activeProducts(completed, operator);
}

/** Waits until the inventory (TMF637) holds an active product for every item of an order. */
export function activeProducts({ id, productOrderItem }: Wire<'ProductOrder'>, client: Client): Promise<readonly Wire<'Product'>[]> {
  const wanted = everyItem(productOrderItem).length;
  return eventually(`${wanted} active products of order ${id}`, async () => {
    const products = await client.list('Product', { 'productOrderItem.productOrderId': id });
    return products.filter(({ status }) => status === 'active').length >= wanted ? products : undefined;
  });
}

export const everyItem = (items: readonly ProductOrderItem[]): readonly ProductOrderItem[] => items.flatMap((item) => [item, ...everyItem(item.productOrderItem ?? [])]);
