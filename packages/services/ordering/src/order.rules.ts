import type { Finding } from '@concord/errors';
import { isSameJson, type ChangeContext } from '@concord/resource';
import { deliveryReports } from './delivery-reports.ts';
import { unknownInCatalog } from './items-from-quote.ts';
import { itemsDeliveredBy, leaves, mapItems, type ProductOrder, type ProductOrderItem } from './order.ts';

const moves: Readonly<Record<string, readonly string[]>> = {
  acknowledged: ['pending', 'held', 'inProgress', 'completed', 'failed', 'cancelled', 'rejected'],
  pending: ['held', 'inProgress', 'completed', 'failed', 'cancelled', 'rejected'],
  held: ['pending', 'inProgress', 'completed', 'failed', 'cancelled'],
  inProgress: ['pending', 'held', 'completed', 'failed', 'cancelled'],
};

/** What is delivered stays delivered. */
export function itemsMoveForward(next: ProductOrder, previous: ProductOrder | undefined): Finding[] {
  const before = new Map(leaves(previous?.productOrderItem ?? []).map(({ id, state = 'acknowledged' }) => [id, state]));
  return leaves(next.productOrderItem).flatMap(({ id, state = 'acknowledged' }) => {
    const from = before.get(id);
    if (!from || from === state || moves[from]?.includes(state)) return [];
    return [{ code: 'forbiddenTransition', message: `item ${id} cannot go from ${from} to ${state}; allowed: ${moves[from]?.join(', ') ?? 'none'}`, pointer: '/productOrderItem' }];
  });
}

/** Items are told apart by their ids, in the whole order. */
export function itemIdsAreUnique({ productOrderItem }: ProductOrder): Finding[] {
  const ids = allItems(productOrderItem).map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({ code: 'duplicateItemId', message: `item id ${id} occurs more than once`, pointer: '/productOrderItem' }));
}

const allItems = (items: readonly ProductOrderItem[]): readonly ProductOrderItem[] => items.flatMap((item) => [item, ...allItems(item.productOrderItem ?? [])]);

/** An order is split by what the catalog says, so what it names must have arrived here. */
export async function offeringsAreKnown({ productOrderItem }: ProductOrder, previous: ProductOrder | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (previous) return [];
  const findings: Finding[] = [];
  for (const item of allItems(productOrderItem)) {
    for (const missing of await unknownInCatalog(item, transaction)) findings.push({ code: 'unknownReference', message: `${missing} of item ${item.id} is not known here (yet)`, pointer: '/productOrderItem' });
  }
  return findings;
}

/** A partner's own token moves the items that this partner delivers, reports of them, and changes nothing else. */
export function partnersMoveTheirOwnItems(next: ProductOrder, previous: ProductOrder | undefined, { caller: { party } }: ChangeContext): Finding[] {
  if (!party || !previous) return [];
  const own = itemsDeliveredBy(party, previous);
  if (isSameJson(withoutStates(next, own), withoutStates(previous, own))) return [];
  return [{ code: 'notThePartnersToChange', message: `${party} may change the state of the items it delivers: ${[...own].join(', ') || 'none in this order'}`, pointer: '/productOrderItem' }];
}

const unreported = Object.fromEntries(Object.keys(deliveryReports).map((name) => [name, undefined]));

/** What must stay the same: all but the states of `own` items, what is derived from them, and reports, of which another rule says what may be added. */
function withoutStates(order: ProductOrder, own: ReadonlySet<string>): unknown {
  const items = mapItems(order.productOrderItem, (item) => (own.has(item.id) || item.productOrderItem?.length ? { ...item, state: 'any' } : item));
  return { ...order, ...unreported, state: undefined, completionDate: undefined, productOrderItem: items };
}
