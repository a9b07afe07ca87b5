import { type Consumer, type ConsumerContext, createdIn, isSameJson, type ServiceDeclaration, type ServiceEvent, toldTopics } from '@concord/resource';
import { activeSubscriptions, deliveryCollection, subscriptionCollection, visibleTo, type Delivery, type Subscription } from './subscription.ts';
import { attributeQuery, subscriptionQuery } from './subscription-query.ts';

/**
 * Turns the events of a service into deliveries for those who subscribed at its hubs. @param touched is told the tenant whose
 * deliveries to look at, a moment before they are committed.
 */
export function notificationConsumer(service: ServiceDeclaration, touched: (tenant: string) => void): Consumer {
  const topics = service.apis.flatMap(({ resources, subLists = {} }) => [...resources.flatMap(toldTopics), ...Object.values(subLists).map(({ schema }) => `${schema}CreateEvent`)]);
  return {
    name: 'notification',
    topics: [...new Set(topics)],
    batch: 256,
    // A subscription is committed in this store before its maker has the answer, and an event before it comes here: whoever
    // subscribed before a change is found.
    concerns: async (events, storage) => {
      const subscriptions = await activeSubscriptions(storage.collection<Subscription>(subscriptionCollection));
      return subscriptions.length > 0 && events.flatMap(createdIn).some((event) => subscriptions.some((subscription) => wantedBy(subscription, service)(event)));
    },
    handle: (events, context) => makeDeliveries(service, events, context, touched),
  };
}

async function makeDeliveries(service: ServiceDeclaration, events: readonly ServiceEvent[], { transaction, tenant, now }: ConsumerContext, touched: (tenant: string) => void): Promise<void> {
  const subscriptions = await activeSubscriptions(transaction.collection<Subscription>(subscriptionCollection));
  const each = events.flatMap(createdIn);
  const entries = subscriptions.flatMap((subscription) =>
    each.filter(wantedBy(subscription, service)).map((event) => ({ document: deliveryOf(subscription, event, now), parties: visibleTo(subscription) })));
  if (entries.length === 0) return;
  await transaction.collection<Delivery>(deliveryCollection).insertNew(entries);
  touched(tenant);
}

/** Events of its API or topic, of the type and with the attributes that it asked for, about what its partner may see. */
function wantedBy(subscription: Subscription, service: ServiceDeclaration): (event: ServiceEvent) => boolean {
  const { party } = subscription;
  const matches = subscription.topic ? ofTopic(subscription) : ofApi(subscription, service);
  return (event) => (party === undefined || event.parties.includes(party) || event.parties.includes('*')) && matches(event);
}

function ofTopic({ topic, query }: Subscription): (event: ServiceEvent) => boolean {
  const matches = attributeQuery(query);
  return ({ resource }) => isSameJson(resource.topic, topic) && matches(resource);
}

function ofApi({ document, query }: Subscription, { apis }: ServiceDeclaration): (event: ServiceEvent) => boolean {
  const names = new Set(apis.filter((api) => api.document === document).flatMap(({ resources }) => resources.map(({ name }) => name)));
  const matches = subscriptionQuery(query);
  return (event) => names.has(event.resourceName) && matches(event);
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
