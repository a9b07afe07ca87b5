import { type Consumer, type ConsumerContext, createdIn, isSameJson, type ServiceDeclaration, type ServiceEvent, toldTopics } from '@concord/resource';
import { activeSubscriptions, deliveryCollection, subscriptionCollection, visibleTo, type Delivery, type Subscription } from './subscription.ts';
import { attributeQuery, subscriptionQuery } from './subscription-query.ts';

/** How an API tells an event, if it tells of the resource at all; and who looks at a tenant whose deliveries are a moment before their commit. */
interface Notifying {
  readonly tell: Tell;
  readonly touched: (tenant: string) => void;
}

type Tell = (document: string, event: ServiceEvent) => ServiceEvent | undefined;

/** Turns the events of a service into deliveries for those who subscribed at its hubs. */
export function notificationConsumer(service: ServiceDeclaration, { tell, touched }: Notifying): Consumer {
  const topics = service.apis.flatMap(({ resources, subLists = {} }) => [...resources.flatMap(toldTopics), ...Object.values(subLists).map(({ schema }) => `${schema}CreateEvent`)]);
  return {
    name: 'notification',
    topics: [...new Set(topics)],
    batch: 256,
    // A subscription is committed in this store before its maker has the answer, and an event before it comes here: whoever
    // subscribed before a change is found.
    concerns: async (events, storage) => {
      const subscriptions = await activeSubscriptions(storage.collection<Subscription>(subscriptionCollection));
      return subscriptions.length > 0 && events.flatMap(createdIn).some((event) => subscriptions.some((subscription) => wantedBy(subscription, tell)(event) !== undefined));
    },
    handle: (events, context) => makeDeliveries(events, context, { tell, touched }),
  };
}

async function makeDeliveries(events: readonly ServiceEvent[], { transaction, tenant, now }: ConsumerContext, { tell, touched }: Notifying): Promise<void> {
  const subscriptions = await activeSubscriptions(transaction.collection<Subscription>(subscriptionCollection));
  const each = events.flatMap(createdIn);
  const entries = subscriptions.flatMap((subscription) =>
    each.map(wantedBy(subscription, tell)).flatMap((event) => (event ? [{ document: deliveryOf(subscription, event, now), parties: visibleTo(subscription) }] : [])));
  if (entries.length === 0) return;
  await transaction.collection<Delivery>(deliveryCollection).insertNew(entries);
  touched(tenant);
}

/** The event as its API or topic tells it, where it is of the type and has the attributes that it asked for and is about what its partner may see. */
function wantedBy({ document, party, topic, query }: Subscription, tell: Tell): (event: ServiceEvent) => ServiceEvent | undefined {
  const [ofTopic, ofApi] = [attributeQuery(query), subscriptionQuery(query)];
  return (event) => {
    if (party !== undefined && !event.parties.includes(party) && !event.parties.includes('*')) return undefined;
    if (topic) return isSameJson(event.resource.topic, topic) && ofTopic(event.resource) ? event : undefined;
    const told = tell(document, event);
    return told && ofApi(told) ? told : undefined;
  };
}

const deliveryOf = (subscription: Subscription, event: ServiceEvent, now: Date): Delivery => ({
  id: `${subscription.id}.${event.id}`,
  subscription: subscription.id,
  key: subscription.topic?.id ?? `${event.resourceName}/${event.resource.id}`,
  state: 'waiting',
  attempts: 0,
  nextAttemptAt: now.toISOString(),
  createdAt: now.toISOString(),
  event,
});
