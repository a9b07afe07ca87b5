import type { Finding } from '@concord/errors';
import { type ChangeContext, defineResource, type EntityRef, type Resource } from '@concord/resource';
import { isOver } from './order-state.ts';
import type { ProductOrder } from './order.ts';

interface CancelProductOrder extends Resource {
  readonly state: string;
  readonly productOrder: EntityRef;
  readonly cancellationReason?: string;
}

/** The wish to stop an order (TMF622). What was delivered stays delivered; the rest is cancelled at once. */
export const cancelProductOrder = defineResource<CancelProductOrder>({
  name: 'CancelProductOrder',
  lifecycle: { attribute: 'state', initial: 'acknowledged', transitions: { acknowledged: ['done', 'terminatedWithError'] } },
  stamps: { effectiveCancellationDate: 'onCreate' },
  readOnly: ['state'],
  rules: [openOrdersCanBeCancelled],
  consequences: [openItemsAreCancelled],
  indexes: [['productOrder.id']],
  visibleTo: () => [],
});

async function openOrdersCanBeCancelled({ productOrder: { id } }: CancelProductOrder, previous: CancelProductOrder | undefined, { resources }: ChangeContext): Promise<Finding[]> {
  if (previous) return [];
  const order = await resources.find<ProductOrder>('ProductOrder', id);
  if (!order) return [{ code: 'unknownOrder', message: `there is no order ${id}`, pointer: '/productOrder/id' }];
  return isOver(order) ? [{ code: 'orderIsOver', message: `order ${id} is ${order.state}; there is nothing left to cancel`, pointer: '/productOrder/id' }] : [];
}

async function openItemsAreCancelled({ next, previous }: { next?: CancelProductOrder; previous?: CancelProductOrder }, { resources, now }: ChangeContext): Promise<void> {
  if (!next || previous) return;
  const { cancellationReason, productOrder } = next;
  await resources.change<ProductOrder>('ProductOrder', productOrder.id, (order) => ({
    ...order, state: 'cancelled', cancellationDate: now.toISOString(), ...(cancellationReason !== undefined && { cancellationReason }),
  }));
  await resources.change('CancelProductOrder', next.id, (request) => ({ ...request, state: 'done' }));
}
