import type { Versioned } from '@concord/storage-port';
import { changedAttributes } from './changes.ts';
import type { ChangeContext, Resource } from './declaration.ts';
import { uuidv7 } from './resource-id.ts';
import type { ServiceEvent } from './service.ts';
import type { ChangeKind, ResourceType } from './service-model.ts';

type Told = Pick<ChangeContext, 'caller' | 'now' | 'transaction'>;

/** Tells of one change, with the commit: the event is the body of the message. */
export function notify(type: ResourceType, kind: ChangeKind, { document, version, parties }: Versioned<Resource>, { caller, now, transaction }: Told): void {
  const event: ServiceEvent = {
    id: uuidv7(now),
    type: type.topics[kind],
    time: now.toISOString(),
    resourceName: type.name,
    resource: document,
    version,
    parties,
  };
  transaction.emit({ id: event.id, topic: event.type, key: `${type.name}/${document.id}`, tenant: caller.tenant, body: event });
}

/** What a change is told as: of attributes first, of the state last. Stamps alone are not told. */
export function kindsOfChange({ declaration }: ResourceType, previous: Resource, next: Resource): readonly ChangeKind[] {
  const stamps = Object.keys(declaration.stamps ?? {});
  const state = declaration.lifecycle?.attribute;
  const changed = changedAttributes(previous, next).filter((name) => !stamps.includes(name));
  const attributes: ChangeKind[] = changed.some((name) => name !== state) ? ['attributeValueChange'] : [];
  return state !== undefined && changed.includes(state) ? [...attributes, 'stateChange'] : attributes;
}
