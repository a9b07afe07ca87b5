import type { Storage, Versioned } from '@concord/storage-port';
import { deliveryCollection, visibleTo, subscriptionCollection, type Delivery, type Subscription } from './subscription.ts';

type ParkedDelivery = Omit<Delivery, 'event'>;

/** What an operator can do about events that could not be delivered in a day. */
export interface ParkedDeliveries {
  /** Oldest first, without what their events say. */
  list(tenant: string, limit: number): Promise<readonly ParkedDelivery[]>;
  /** Lets the parked deliveries of a subscription wait again, as if they were new, and its listener be told again. @returns their number */
  replay(tenant: string, subscription: string): Promise<number>;
}

const parkedOf = (subscription: string) => ({
  op: 'and', of: [{ op: 'eq', path: 'subscription', value: subscription }, { op: 'eq', path: 'state', value: 'parked' }],
} as const);

export const deliveries = (storage: Storage, clock: () => Date): ParkedDeliveries => ({
  async list(tenant, limit) {
    const found = await storage.scoped({ tenant }).collection<Delivery>(deliveryCollection).list({ where: { op: 'eq', path: 'state', value: 'parked' }, limit });
    return found.map(({ document }) => withoutEvent(document));
  },
  replay: (tenant, subscription) => storage.scoped({ tenant }).transaction(async (transaction) => {
    const hubs = transaction.collection<Subscription>(subscriptionCollection);
    const hub = await hubs.find(subscription);
    if (!hub) return 0;
    if (hub.document.isDisabled) await hubs.replace({ document: { ...hub.document, isDisabled: false }, parties: hub.parties }, hub.version);
    const collection = transaction.collection<Delivery>(deliveryCollection);
    const parked = () => collection.list({ where: parkedOf(subscription), limit: 500 });
    let count = 0;
    for (let page = await parked(); page.length > 0; page = await parked()) {
      count += page.length;
      await collection.put(page.map((delivery) => ({ document: renewed(delivery, clock()), parties: visibleTo(hub.document) })));
    }
    return count;
  }),
});

const withoutEvent = ({ id, subscription, key, state, attempts, createdAt, nextAttemptAt, problem = '' }: Delivery): ParkedDelivery =>
  ({ id, subscription, key, state, attempts, createdAt, nextAttemptAt, problem });

const renewed = ({ document: { id, subscription, key, event } }: Versioned<Delivery>, now: Date): Delivery =>
  ({ id, subscription, key, event, state: 'waiting', attempts: 0, createdAt: now.toISOString(), nextAttemptAt: now.toISOString() });
