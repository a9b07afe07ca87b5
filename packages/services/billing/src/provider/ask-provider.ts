import type { Consumer, ConsumerContext, ServiceEvent } from '@concord/resource';
import type { Document, ScopedStorage } from '@concord/storage-port';
import type { CustomerBill } from '../bill/bill.ts';
import { completeBatch } from '../payout/complete-batch.ts';
import { billsPaid, type Payment } from '../payment/payment.ts';
import { isWithProvider, type Moved, type Outcome, outcomeOf, payoutChannel } from './provider-order.ts';

/** What the provider said, until it is carried out. */
export const providerOutcomes = 'providerOutcome';

interface Said extends Document, Outcome {}

/**
 * Has the payment provider carry out what goes through it: first it is written that it shall, then the provider is asked under a key made of that,
 * then what it says is written. Wherever this ends, the next round asks under the same key, so nothing is lost and nothing moves twice.
 */
export const askProvider: Consumer = {
  name: 'askProvider',
  topics: ['Payment', 'Refund'].flatMap((name) => [`${name}CreateEvent`, `${name}AttributeValueChangeEvent`]),
  batch: 16,
  concerns: async (events) => events.some(isAsked),
  async prepare(events, tenant, storage, { payments }) {
    for (const event of events.filter(isAsked)) {
      const current = await currentOf(event, storage);
      const outcome = current && (await outcomeOf(current, tenant, payments));
      if (outcome) await storage.transaction((transaction) => transaction.collection<Said>(providerOutcomes).put([{ document: { id: event.resource.id, ...outcome }, parties: [] }]));
    }
  },
  async handle(events, context) {
    for (const event of events.filter(isAsked)) await carryOut(event, context);
  },
};

const isAsked = ({ resource }: ServiceEvent): boolean => isWithProvider(resource as Moved & ServiceEvent['resource']);

const collectionOf = ({ resourceName }: ServiceEvent): string => (resourceName === 'Refund' ? 'refund' : 'payment');

/** As it is now: an event may tell of one that has been decided since. */
async function currentOf(event: ServiceEvent, storage: ScopedStorage): Promise<Moved | undefined> {
  const found = await storage.transaction((transaction) => transaction.collection<Moved>(collectionOf(event)).find(event.resource.id));
  return found && isWithProvider(found.document) ? found.document : undefined;
}

async function carryOut(event: ServiceEvent, context: ConsumerContext): Promise<void> {
  const { resources, transaction } = context;
  const said = (await transaction.collection<Said>(providerOutcomes).find(event.resource.id))?.document;
  const current = await resources.find<Moved>(event.resourceName, event.resource.id);
  if (!said || !current || !isWithProvider(current) || said.state === 'pending' || said.state === 'unknown') return;
  const status = said.state === 'succeeded' ? 'completed' : 'failed';
  const decided = await resources.change(event.resourceName, current.id, (moved) => ({
    ...moved, status, ...(said.reference !== undefined && { authorizationCode: said.reference }), ...(said.reason !== undefined && { description: said.reason }),
  }));
  await transaction.collection(providerOutcomes).remove(current.id);
  if (current.channel?.id === payoutChannel) await closePayout(decided as Payment, context);
}

/** A bill whose payout failed may be paid out anew. */
async function closePayout(payment: Payment, context: ConsumerContext): Promise<void> {
  await completeBatch(payment, context);
  if (payment.status !== 'failed') return;
  for (const { billId } of billsPaid(payment)) await context.resources.change<CustomerBill>('CustomerBill', billId, ({ payoutBatch: _left, ...freed }) => freed);
}
