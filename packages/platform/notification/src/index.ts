export { deliveries, type ParkedDeliveries } from './parked-deliveries.ts';
export { type DeliveryParts, type DeliveryWork, startDeliveries } from './delivery-work.ts';
export { notificationConsumer } from './notification-consumer.ts';
export { hubOf } from './hub-operations.ts';
export { notificationCollections, notificationRetentions } from './subscription.ts';
export type { TargetPolicy } from './target.ts';
