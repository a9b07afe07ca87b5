import { shownSubscription, type Subscription } from '@concord/notification';
import { type ApiDeclaration, defineService, hubCollection, type ServiceDeclaration } from '@concord/resource';
import { createEvent, retrieveEvent } from './event-operations.ts';
import { keepEvents } from './keep-events.ts';
import { eventCollection, eventRetention, shownEvent } from './kept-event.ts';
import { topic } from './topic.resource.ts';

/** Events, kept by topic, to be read and forwarded. @param sources the APIs whose events it hears */
export const eventService = (sources: readonly ApiDeclaration[]): ServiceDeclaration => defineService({
  name: 'event',
  apis: [{
    document: 'TMF688-Event-v4',
    resources: [topic],
    operations: { createEvent, retrieveEvent },
    subLists: {
      listEvent: { schema: 'Event', collection: eventCollection.name, parent: 'topic', show: shownEvent },
      listHub: { schema: 'Hub', collection: hubCollection, parent: 'topic', show: (member) => shownSubscription(member as Subscription) },
    },
  }],
  collections: [eventCollection],
  consumers: [keepEvents(sources)],
  retentions: [eventRetention],
});
