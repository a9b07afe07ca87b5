import { BARRIER_REACHED, batchTopic, countIn, keepCopies, possibleTopics, resourcesIn, type Consumer, type Resource, type ServiceEvent } from '@concord/resource';
import { type PaidBill, realiseDifferences } from '../exchange/realise-differences.ts';
import { keepForeignBill } from '../exchange/revaluation/foreign-bill.ts';
import { hearOfAgreement } from './agreement-intake.ts';
import { everything } from '@concord/storage-port';
import type { AgreementCopy } from '../desk/agreement-copy.ts';
import { barrierReached } from '../run/start-run.ts';
import type { AllocationResource, OrderResource, PaymentResource, RefundResource, UsageResource } from '../desk/commercial-events.ts';
import { type Dispute, hearOfDispute } from '../dispute/hear-of-dispute.ts';
import { rateOrder, ratePayment, waitingOrders, type WaitingOrder } from './order-intake.ts';
import { type BillResource, postBill } from '../ledger/post-bill.ts';
import { postAllocation, postPayment } from '../ledger/post-ledger.ts';
import { creditWhatCameBefore } from './acquisition-intake.ts';
import { atDesk, type Desk } from '../desk/rating-desk.ts';
import { hearOfDemand } from '../on-demand/hear-of-demand.ts';
import { takeRefund } from './refund-intake.ts';
import { retry } from '../suspense/retry-suspense.ts';
import { proceed } from '../steps/proceed.ts';
import { CONTINUE_RUN, type NextPiece } from '../steps/run-work.ts';
import { awaiting } from '../suspense/suspense.ts';
import { rateUsagePacks } from './rate-packs.ts';
import { correctUsage, rateUsages, withdrawUsage } from './usage-intake.ts';

/** Records of usage: so many that most agreements meet several of them, and so few that they take some megabytes and a second or two. A store gives up what takes ten. */
const mostTogether = 8_000;

const catalogCopies = ['ProductOffering', 'ProductOfferingPrice', 'ProductSpecification', 'Product'];

/** What comes by the thousand is taken together with its like. */
const together: Readonly<Record<string, (events: readonly ServiceEvent[], desk: Desk) => Promise<void>>> = {
  UsageCreateEvent: (events, desk) => rateUsages(events.map(({ resource }) => resource as UsageResource), desk),
  [batchTopic('Usage')]: (events, desk) => rateUsagePacks(events.map((event) => () => resourcesIn(event) as Iterable<UsageResource>), desk),
};

type Hear = (event: ServiceEvent, desk: Desk) => Promise<void>;

/** What is done about each kind of event. The shape of a resource is what the document of its service promises. */
const reactions: Readonly<Record<string, Hear>> = {
  ...Object.fromEntries(catalogCopies.flatMap(possibleTopics).map((topic) => [topic, hearOfCatalog])),
  ...Object.fromEntries(possibleTopics('Agreement').map((topic) => [topic, (event: ServiceEvent, desk: Desk) => hearOfAgreement(event as ServiceEvent<AgreementCopy>, desk)])),
  UsageAttributeValueChangeEvent: ({ resource }, desk) => correctUsage(resource as UsageResource, desk),
  UsageDeleteEvent: ({ resource }, desk) => withdrawUsage(resource as UsageResource, desk),
  ProductOrderCreateEvent: once('state', (order, desk) => rateOrder(order as OrderResource, desk)),
  ProductOrderStateChangeEvent: once('state', (order, desk) => rateOrder(order as OrderResource, desk)),
  CustomerBillCreateEvent: async ({ resource, time }, desk) => {
    await postBill(resource as BillResource, desk.context);
    await keepForeignBill(resource as PaidBill, time, desk.context);
  },
  CustomerBillAttributeValueChangeEvent: async ({ resource, time }, desk) => {
    await realiseDifferences(resource as PaidBill, desk.context);
    await keepForeignBill(resource as PaidBill, time, desk.context);
  },
  PaymentAllocationCreateEvent: ({ resource }, desk) => postAllocation(resource as AllocationResource, desk.context),
  PaymentCreateEvent: once('status', hearOfPayment),
  PaymentStateChangeEvent: once('status', hearOfPayment),
  RefundCreateEvent: once('status', (refund, desk) => takeRefund(refund as RefundResource, desk)),
  RefundStateChangeEvent: once('status', (refund, desk) => takeRefund(refund as RefundResource, desk)),
  TroubleTicketCreateEvent: ({ resource }, desk) => hearOfDispute(resource as Dispute, desk),
  TroubleTicketStatusChangeEvent: ({ resource }, desk) => hearOfDispute(resource as Dispute, desk),
  CustomerBillOnDemandCreateEvent: ({ resource }, desk) => hearOfDemand(resource, desk.context),
  [BARRIER_REACHED]: ({ resource }, desk) => barrierReached(resource, desk),
  [CONTINUE_RUN]: ({ resource }, desk) => proceed(resource as NextPiece, desk),
};

/**
 * Everything that settlement hears, in one order by one reader: what agreements, offerings and products are is known before
 * the events that came after them are rated, and the running sums have one writer.
 */
export const intake: Consumer = {
  name: 'intake',
  topics: [...Object.keys(reactions), ...Object.keys(together)],
  batch: 64,
  weight: (event) => countIn(event) / mostTogether,
  handle: (events, context) => atDesk(context, async (desk) => {
    for (const [first, ...others] of alike(events)) {
      await together[first.type]?.([first, ...others], await desk.reread());
      await reactions[first.type]?.(first, await desk.reread());
    }
  }),
};

/** What is taken together and comes one behind the other; everything else alone. */
function alike(events: readonly ServiceEvent[]): readonly [ServiceEvent, ...ServiceEvent[]][] {
  const groups: [ServiceEvent, ...ServiceEvent[]][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && event.type === last[0].type && event.type in together) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

/** Reacts to a resource that is completed; each comes to that once. */
function once(attribute: 'state' | 'status', react: (resource: Resource, desk: Desk) => Promise<void>): Hear {
  return async ({ resource }, desk) => (resource[attribute] === 'completed' ? react(resource, desk) : undefined);
}

async function hearOfPayment(resource: Resource, desk: Desk): Promise<void> {
  const payment = resource as PaymentResource;
  if (isDivided(payment)) return;
  await ratePayment(payment, desk);
  await postPayment(payment, desk.context);
}

/** A payment of a consolidated bill is heard of again as a payment of each supplier's bills. */
const isDivided = ({ paymentItem = [] }: PaymentResource): boolean => paymentItem.some(({ item }) => item?.['@referredType'] === 'ConsolidatedBill');

/** Rates what has waited for just this. */
async function hearOfCatalog(event: ServiceEvent, desk: Desk): Promise<void> {
  await keepCopies([event], desk.context);
  const what = `${event.resourceName.charAt(0).toLowerCase()}${event.resourceName.slice(1)}/${event.resource.id}`;
  desk.catalog.forget();
  if (event.type !== 'ProductDeleteEvent' && event.resourceName === 'Product') await creditWhatCameBefore(event.resource, desk);
  for (const item of await awaiting(what, desk.context)) await retry(item, desk);
  const orders = await everything<WaitingOrder>(waitingOrders, desk.context.transaction, { op: 'eq', path: 'awaits', value: what });
  for (const { order } of orders) await rateOrder(order, desk);
}
