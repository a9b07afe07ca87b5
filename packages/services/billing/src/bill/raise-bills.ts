import { batchTopic, createdIn, keepCopies, possibleTopics, type Consumer, type ConsumerContext, type ServiceEvent } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import { accountNames } from '../consolidation/account-tree.ts';
import { hearOfHold } from '../dispute/dispute-bill.ts';
import type { SettlementHold } from '../dispute/settlement-hold.ts';
import { beginBills, billOn } from '../run/bill-run.ts';
import { CONTINUE_BILLS, type NextBills } from '../run/bill-work.ts';
import { collectionOf, type SettlementRun } from './settled.ts';

/** What decides on taxes and on what is paid together, and is others' to keep. */
const copied = ['Organization', 'Individual', 'ProductOffering', ...accountNames];

/**
 * A completed settlement run becomes bills: one for each customer of each seller, and a statement for each net position between
 * partners, piece by piece. All that a run made is told before the run says that it is complete, and one consumer hears it in order.
 */
export const raiseBills: Consumer = {
  name: 'raiseBills',
  topics: ['SettlementLineCreateEvent', batchTopic('SettlementLine'), 'SettlementPositionCreateEvent', 'CustomerChargeCreateEvent', ...possibleTopics('SettlementHold'), 'SettlementRunStateChangeEvent', CONTINUE_BILLS, ...copied.flatMap(possibleTopics)],
  batch: 256,
  async handle(events, context) {
    for (const stretch of stretches(events)) {
      const [event] = stretch;
      if (isCopied(event)) await keepCopies(stretch, context);
      else await hear(event, context);
    }
  },
};

async function hear(event: ServiceEvent, context: ConsumerContext): Promise<void> {
  const { type, resourceName, resource } = event;
  if (type === CONTINUE_BILLS) return billOn(resource as NextBills, context);
  if (resourceName === 'SettlementHold') return hearOfHold(resource as SettlementHold & ServiceEvent['resource'], context);
  if (resourceName !== 'SettlementRun') return remember(event, context.transaction);
  if (resource.state === 'completed') await beginBills(resource as SettlementRun & ServiceEvent['resource'], context);
}

const isCopied = ({ resourceName }: ServiceEvent): boolean => copied.includes(resourceName);

type Stretch = readonly [ServiceEvent, ...ServiceEvent[]];

/** In their order; what is copied and follows each other goes together, since it is looked up together. */
function stretches(events: readonly ServiceEvent[]): readonly Stretch[] {
  const found: [ServiceEvent, ...ServiceEvent[]][] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (last && isCopied(last[0]) && isCopied(event)) last.push(event);
    else found.push([event]);
  }
  return found;
}

/** For this service alone: nobody asks it for what settlement made. */
async function remember(event: ServiceEvent, transaction: Transaction): Promise<void> {
  await transaction.collection(collectionOf(event.resourceName)).put(createdIn(event).map(({ resource }) => ({ document: resource, parties: [] })));
}
