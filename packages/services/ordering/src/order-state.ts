import { leaves, mapItems, type ProductOrder, type ProductOrderItem } from './order.ts';

const final = new Set(['completed', 'failed', 'cancelled', 'rejected']);

/**
 * The state of the whole, made from the states of its parts: nobody sets it but by moving items. A caller who sets it on
 * the order itself moves every open item there.
 */
export function withDerivedStates(next: ProductOrder, previous: ProductOrder | undefined, now: Date): ProductOrder {
  const asked = previous && next.state !== previous.state ? next.state : undefined;
  const moved = asked ? mapItems(next.productOrderItem, (item) => moveOpen(item, asked)) : next.productOrderItem;
  const productOrderItem = mapItems(moved, (item) => ({ ...item, state: itemState(item) }));
  const state = stateOf(leaves(productOrderItem).map(itemState));
  return { ...next, productOrderItem, state, ...(isOver({ ...next, state }) ? { completionDate: next.completionDate ?? now.toISOString() } : {}) };
}

/** Nothing of it can move any more. */
export const isOver = ({ state }: ProductOrder): boolean => final.has(state) || state === 'partial';

const moveOpen = (item: ProductOrderItem, state: string): ProductOrderItem => (final.has(item.state ?? 'acknowledged') ? item : { ...item, state });

const itemState = (item: ProductOrderItem): string =>
  item.productOrderItem?.length ? stateOf(leaves(item.productOrderItem).map(itemState)) : (item.state ?? 'acknowledged');

function stateOf(states: readonly string[]): string {
  const [first = 'acknowledged'] = states;
  if (states.every((state) => state === first)) return first;
  if (states.every((state) => final.has(state))) return states.includes('completed') ? 'partial' : 'failed';
  return states.find((state) => state === 'held' || state === 'pending') ?? 'inProgress';
}
