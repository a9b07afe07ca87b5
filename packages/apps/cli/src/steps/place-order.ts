import type { Order } from '../case/case.ts';
import type { Client } from '../suite/client.ts';
import { eventually } from '../suite/eventually.ts';
import type { ProductOrderItem, Wire } from '../suite/wire.ts';

/** What somebody wants: to be quoted, then ordered. */
export type Wish = Pick<Order, 'id' | 'relatedParty' | 'items'>;

const itemsOf = ({ items }: Wish): readonly object[] =>
  items.map(({ offering, quantity }, index) => ({ id: String(index + 1), action: 'add', quantity, productOffering: { id: offering } }));

const quoteId = ({ id }: Wish): string => `${id}-quote`;

/** Quotes what is wanted, priced from the catalog, has it approved and accepted (TMF648). @returns the approved quote, with its prices */
export async function quote(wish: Wish, operator: Client, customer: Client): Promise<Wire<'Quote'>> {
  const { id } = await operator.create('Quote', { id: quoteId(wish), relatedParty: wish.relatedParty, quoteItem: itemsOf(wish) });
  const approved = await operator.patch('Quote', id, { state: 'approved' });
  await customer.patch('Quote', id, { state: 'accepted' });
  return approved;
}

/** Orders what was quoted (TMF622). @returns the order, split into items by the partner that delivers each */
export const order = (wish: Wish, customer: Client): Promise<Wire<'ProductOrder'>> =>
  customer.create('ProductOrder', { id: wish.id, quote: [{ id: quoteId(wish) }], relatedParty: wish.relatedParty, productOrderItem: itemsOf(wish) });

/** A whole order as the operator plays it, from quote to active products. */
export async function playOrder(wanted: Order, operator: Client): Promise<void> {
  await quote(wanted, operator, operator);
  await order(wanted, operator);
  const completed = await operator.patch('ProductOrder', wanted.id, { state: 'completed', completionDate: wanted.completed });
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
