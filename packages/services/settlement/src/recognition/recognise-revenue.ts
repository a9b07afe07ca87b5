import { readInstant } from '@concord/period';
import type { Consumer, ConsumerContext, ServiceEvent, Task } from '@concord/resource';
import type { ProductCopy } from '../intake/active-products.ts';
import { endSchedule } from './change-revenue.ts';
import { postUntil } from './post-revenue.ts';
import type { RevenueSchedule } from './revenue-schedule.resource.ts';

/** As many as one transaction may take; the next minute goes on. */
const most = 200;

/** Posts what has been earned, at the end of each month. */
export const recogniseRevenue: Task = { name: 'recogniseRevenue', perform: recogniseDue };

/** Posts it when a period is closed, too: whoever reads the books then finds them whole. */
export const revenueFollower: Consumer = {
  name: 'revenue',
  topics: ['SettlementRunStateChangeEvent'],
  concerns: async (events, storage) => events.some(({ resource }: ServiceEvent) => resource.state === 'completed') && (await storage.collection('revenueSchedule').count()) > 0,
  handle: (_events, context) => recogniseDue(context),
};

async function recogniseDue(context: ConsumerContext): Promise<void> {
  const { transaction, now } = context;
  const due = await transaction.collection<RevenueSchedule>('revenueSchedule').list({
    where: { op: 'and', of: [{ op: 'eq', path: 'state', value: 'deferred' }, { op: 'lte', path: 'nextRecognitionDate', value: now.toISOString() }] }, limit: most,
  });
  for (const { document } of due) await recognise(document, context);
}

/** Every month that has ended since, or, where the product ended, all that is left. */
async function recognise(schedule: RevenueSchedule, context: ConsumerContext): Promise<void> {
  const ended = await endOfProduct(schedule, context);
  if (ended !== undefined && ended < (readInstant(schedule.period.endDateTime) ?? 0)) return endSchedule(schedule, ended, context);
  let current = schedule;
  for (let next = dueBy(current, context.now); next !== undefined; next = dueBy(current, context.now)) {
    current = await postUntil(current, next, `earned-${new Date(next).toISOString().slice(0, 10)}`, context);
  }
  await context.resources.change<RevenueSchedule>('RevenueSchedule', schedule.id, () => current);
}

function dueBy({ nextRecognitionDate }: RevenueSchedule, now: Date): number | undefined {
  const next = nextRecognitionDate === undefined ? undefined : readInstant(nextRecognitionDate);
  return next !== undefined && next <= now.getTime() ? next : undefined;
}

interface OrderedProduct extends ProductCopy {
  readonly productOrderItem?: readonly { readonly productOrderId?: string }[];
}

/** When the last product that the order brought was terminated; undefined while one of them is active, or where none is known. */
async function endOfProduct({ customer, contract: [order], productOffering }: RevenueSchedule, { transaction, now }: ConsumerContext): Promise<number | undefined> {
  if (order?.['@referredType'] !== 'ProductOrder') return undefined;
  const owned = await transaction.collection<OrderedProduct>('copy.product').list({ where: { op: 'eq', path: 'relatedParty[].id', value: customer.id }, limit: 1000 });
  const own = owned.map(({ document }) => document).filter((product) => product.productOffering?.id === productOffering.id && product.productOrderItem?.some(({ productOrderId }) => productOrderId === order.id));
  const ends = own.map(({ terminationDate }) => (terminationDate === undefined ? undefined : readInstant(terminationDate)) ?? Infinity);
  const last = Math.max(...ends);
  return ends.length > 0 && last <= now.getTime() ? last : undefined;
}
