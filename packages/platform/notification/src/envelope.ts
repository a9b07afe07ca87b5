import { lowerCamel, type ServiceEvent } from '@concord/resource';
import type { Subscription } from './subscription.ts';

/** The event as a listener gets it; what a topic keeps is an event itself. */
export const toldTo = ({ document, topic }: Subscription, event: ServiceEvent): Readonly<Record<string, unknown>> => (topic ? event.resource : envelope(document, event));

/** An event in the form of an API. v4 writes `timeOcurred`, as TM Forum does; v5 spells it and has a type. */
export function envelope(document: string, { id, type, time, resourceName, resource, place = ['event', lowerCamel(resourceName)] }: ServiceEvent): Readonly<Record<string, unknown>> {
  const [carrier, name] = place;
  const isV5 = Number(/-v(\d+)$/.exec(document)?.[1]) >= 5;
  return {
    eventId: id,
    eventTime: time,
    eventType: type,
    correlationId: id,
    domain: document,
    title: type,
    description: `${resourceName} ${resource.id}: ${type}`,
    priority: 'Normal',
    ...(isV5 ? { '@type': type, timeOccurred: time } : { timeOcurred: time }),
    [carrier]: { [name]: resource },
  };
}
