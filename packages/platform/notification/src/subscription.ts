import { MAX_LIMIT, type Collection, type CollectionDeclaration, type Document } from '@concord/storage-port';
import type { Retention, ServiceEvent } from '@concord/resource';

export const subscriptionCollection = 'hub';
export const deliveryCollection = 'hubDelivery';

/** What a service keeps for its hub, besides the subscriptions. */
export const notificationCollections: readonly CollectionDeclaration[] = [{ name: deliveryCollection, indexes: [['subscription', 'state'], ['state', 'createdAt']] }];

const thirtyDaysMs = 30 * 24 * 3_600_000;

/** What was delivered is gone at once. What could not be is an operator's to replay for a month. */
export const notificationRetentions: readonly Retention[] = [
  { collection: deliveryCollection, path: 'createdAt', where: { op: 'eq', path: 'state', value: 'parked' }, keptForMs: thirtyDaysMs },
];

/** Somebody who wants to be told, as stored. */
export interface Subscription extends Document {
  /** The OpenAPI document at whose hub it was made: it gets events of that API, in the form of that version. */
  readonly document: string;
  readonly callback: string;
  readonly query?: string;
  /** It was made at the hub of this topic, and is told of the topic's events alone. */
  readonly topic?: { readonly id: string };
  /** `whsec_…`, as Standard Webhooks writes keys. */
  readonly secret: string;
  /** The partner who subscribed; absent for the operator, who is told everything of the tenant. */
  readonly party?: string;
  /** The listener answered 410: nothing is sent to it any more. */
  readonly isDisabled: boolean;
}

/** One event on its way to one subscription. Removed when it is delivered. */
export interface Delivery extends Document {
  readonly subscription: string;
  /** Deliveries of one key are made one after the other. */
  readonly key: string;
  readonly state: 'waiting' | 'parked';
  readonly attempts: number;
  /** ISO 8601 UTC, as the two below. While an attempt is in hand it lies behind that attempt's deadline. */
  readonly nextAttemptAt: string;
  readonly createdAt: string;
  /** What went wrong last. */
  readonly problem?: string;
  readonly event: ServiceEvent;
}

/** A partner sees its own subscriptions and their deliveries; nobody else's. */
export const visibleTo = ({ party }: Pick<Subscription, 'party'>): readonly string[] => (party === undefined ? [] : [party]);

/** Subscriptions that are still told. */
export async function activeSubscriptions(collection: Collection<Subscription>): Promise<readonly Subscription[]> {
  const found: Subscription[] = [];
  for (let offset = 0; ; offset += MAX_LIMIT) {
    const page = await collection.list({ where: { op: 'eq', path: 'isDisabled', value: false }, offset, limit: MAX_LIMIT });
    found.push(...page.map(({ document }) => document));
    if (page.length < MAX_LIMIT) return found;
  }
}
