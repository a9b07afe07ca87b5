export { deliveries, type ParkedDeliveries } from './parked-deliveries.ts';
export { type DeliveryParts, type DeliveryWork, startDeliveries } from './delivery-work.ts';
export { notificationConsumer } from './notification-consumer.ts';
export { envelope } from './envelope.ts';
export { endSubscriptions, hubOf, shownSubscription } from './hub-operations.ts';
export { attributeQuery } from './subscription-query.ts';
export { notificationCollections, notificationRetentions, type Subscription } from './subscription.ts';
