import { BARRIER_REACHED, keepCopies, possibleTopics, type Barrier, type Consumer, type ConsumerContext, type ServiceEvent } from '@concord/resource';
import { agreementBooks, everything, turnGeneration } from './agreement-books.ts';
import type { AgreementCopy } from './agreement-copy.ts';
import { catalogCopy } from './catalog-copy.ts';
import type { OrderResource, PaymentResource, UsageResource } from './commercial-events.ts';
import { barrierReached } from './close-run.ts';
import { postPayment } from './post-ledger.ts';
import { publishModel } from './publish-model.ts';
import { ratePayment, rateOrder, rateUsage, waitingOrders, type UsageStatus, type WaitingOrder } from './rate-usage.ts';
import { type Desk } from './rating-desk.ts';
import { tellStatuses } from './tell-statuses.ts';
import { awaiting, release, unmet } from './suspense.ts';
import { tallySheet } from './tallies.ts';

const copied = ['Agreement', 'ProductOffering', 'ProductOfferingPrice', 'ProductSpecification', 'Product'];

/** The desk while one batch is heard, and what its records have come to so far. */
interface Shift extends Desk {
  readonly statuses: Map<string, UsageStatus>;
  /** The desk with the agreements as they are now. */
  readonly reread: () => Promise<Shift>;
}

/**
 * Everything that settlement hears, in one order by one reader: what agreements, offerings and products are is known before
 * the events that came after them are rated, and the running sums have one writer.
 */
export function intake(): Consumer {
  const bookOf = agreementBooks();
  return {
    name: 'intake',
    topics: [...copied.flatMap(possibleTopics), 'UsageCreateEvent', 'ProductOrderCreateEvent', 'ProductOrderStateChangeEvent', 'PaymentCreateEvent', 'PaymentStateChangeEvent', BARRIER_REACHED],
    batch: 256,
    async handle(events, context) {
      const { transaction, tenant } = context;
      const common = { context, sheet: tallySheet(transaction), catalog: catalogCopy(transaction), statuses: new Map<string, UsageStatus>() };
      const reread = async (): Promise<Shift> => ({ ...common, reread, book: await bookOf(tenant, transaction) });
      for (const event of events) await hear(event, await reread());
      await common.sheet.save();
      tellStatuses(common.statuses, context);
    },
  };
}

async function hear(event: ServiceEvent, shift: Shift): Promise<void> {
  if (copied.includes(event.resourceName)) return hearOfCopy(event, shift);
  if (event.resourceName === 'Usage') return hearOfUsage(event.resource as UsageResource, shift);
  if (event.resourceName === 'ProductOrder') return event.resource.state === 'completed' ? rateOrder(event.resource as OrderResource, shift) : undefined;
  if (event.resourceName === 'Payment') return event.resource.status === 'completed' ? hearOfPayment(event.resource as PaymentResource, shift) : undefined;
  return barrierReached(event.resource as Barrier, shift);
}

async function hearOfUsage(usage: UsageResource, shift: Shift): Promise<void> {
  shift.statuses.set(usage.id, await rateUsage(usage, shift));
}

async function hearOfPayment(payment: PaymentResource, shift: Shift): Promise<void> {
  await ratePayment(payment, shift);
  await postPayment(payment, shift.context);
}

async function hearOfCopy(event: ServiceEvent, shift: Shift): Promise<void> {
  await keepCopies([event], shift.context);
  if (event.resourceName === 'Agreement') return hearOfAgreement(event as ServiceEvent<AgreementCopy>, shift);
  const what = `${event.resourceName.charAt(0).toLowerCase()}${event.resourceName.slice(1)}/${event.resource.id}`;
  shift.catalog.forget();
  for (const { content } of await awaiting(what, shift.context)) await retry(content as UsageResource, shift);
  const orders = await everything<WaitingOrder>(waitingOrders, shift.context.transaction, { op: 'eq', path: 'awaits', value: what });
  for (const { order } of orders) await rateOrder(order, shift);
}

async function hearOfAgreement(event: ServiceEvent<AgreementCopy>, shift: Shift): Promise<void> {
  await turnGeneration(shift.context.transaction);
  await publishModel(event, shift.context);
  if (event.resource.status !== 'active') return;
  const afterwards = await shift.reread();
  for (const { content } of await unmet(shift.context)) await retry(content as UsageResource, afterwards);
}

async function retry(usage: UsageResource, shift: Shift): Promise<void> {
  const status = await rateUsage(usage, shift);
  shift.statuses.set(usage.id, status);
  if (status === 'rated') await release(usage.id, shift.context);
}

