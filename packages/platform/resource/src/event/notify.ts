import type { Versioned } from '@concord/storage-port';
import { changedAttributes } from '../change/changes.ts';
import type { ChangeContext, Resource } from '../declaration/declaration.ts';
import { uuidv7 } from '../change/resource-id.ts';
import type { ServiceEvent } from '../service.ts';
import type { ResourceType } from '../service-model.ts';

type Told = Pick<ChangeContext, 'caller' | 'now' | 'transaction'>;

/** Tells of one change by an event type of the resource, with the commit: the event is the body of the message. */
export function notify({ name }: ResourceType, eventType: string, { document, version, parties }: Versioned<Resource>, { caller, now, transaction }: Told): void {
  const event: ServiceEvent = {
    id: uuidv7(now),
    type: eventType,
    time: now.toISOString(),
    resourceName: name,
    resource: document,
    version,
    parties,
  };
  transaction.emit({ id: event.id, topic: event.type, key: `${name}/${document.id}`, tenant: caller.tenant, body: event });
}

/** The event types of a change: of attributes first, of those that have an event of their own too, then of the state, then what else its lifecycle tells of the new state. Stamps alone are not told. */
export function eventsOfChange({ declaration, topics }: ResourceType, previous: Resource, next: Resource): readonly string[] {
  const stamps = Object.keys(declaration.stamps ?? {});
  const { attribute: state, tells = {} } = declaration.lifecycle ?? {};
  const changed = changedAttributes(previous, next).filter((name) => !stamps.includes(name));
  const ofTheirOwn = Object.entries(declaration.tellsOf ?? {}).filter(([name]) => changed.includes(name)).map(([, event]) => event);
  const attributes = changed.some((name) => name !== state) ? [topics.attributeValueChange, ...ofTheirOwn] : [];
  if (state === undefined || !changed.includes(state)) return attributes;
  const besides = tells[String(next[state])];
  return [...attributes, topics.stateChange, ...(besides === undefined ? [] : [besides])];
}
