import { toIso } from '@concord/period';
import type { LoggedEvent } from '../logged-event.ts';
import type { PlainEvent } from '../plain-event.ts';

export type PlainUsage = Extract<PlainEvent, { kind: 'usage' }>;

/** The usage record of an event that is logged under the record's own name and time. */
export function ownUsage({ event, occurrence, at }: LoggedEvent): PlainUsage | undefined {
  return event?.kind === 'usage' && event.id === occurrence && toIso(event.at) === at ? event : undefined;
}
