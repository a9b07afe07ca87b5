import type { Finding } from '@concord/errors';
import { type ChangeContext, defineResource, type EntityRef, isSameJson, type Resource } from '@concord/resource';
import type { UsageResource } from '../desk/commercial-events.ts';
import { operatorsOnly } from '../operators-only.ts';
import { tellStatuses } from '../desk/tell-statuses.ts';

export type SuspenseReason = 'noAgreement' | 'noTerm' | 'unresolvedParty' | 'currencyMismatch' | 'conflict' | 'invalid';

/** A record that made nobody owe anything, kept with the reason until somebody resolves it. */
export interface SuspenseItem extends Resource {
  readonly reason: SuspenseReason;
  readonly state: 'open' | 'resolved' | 'writtenOff';
  readonly detail: string;
  readonly usage: EntityRef;
  /** The record, as it was sent or as somebody corrected it. */
  readonly content: UsageResource;
  /** Extension: what must become known before a retry can help, as `productOffering/<id>`. */
  readonly awaits?: string;
  readonly retryCount: number;
  readonly note?: string;
  readonly resolutionDate?: string;
}

export const suspenseItem = defineResource<SuspenseItem>({
  name: 'SuspenseItem',
  lifecycle: { attribute: 'state', initial: 'open', transitions: { open: ['resolved', 'writtenOff'] } },
  stamps: { creationDate: 'onCreate' },
  readOnly: ['reason', 'detail', 'usage', 'usageDate', 'relatedParty', 'awaits', 'retryCount', 'resolutionDate'],
  derive: withDateOfWritingOff,
  rules: [operatorsOnly('records in suspense are resolved'), writingOffHasAReason, onlyRatingResolves, correctionsKeepTheRecord],
  consequences: [usageFollows],
  indexes: [['state'], ['reason'], ['awaits'], ['usage.id']],
});

const isClosing = (state: string, next: SuspenseItem, previous: SuspenseItem | undefined): boolean => next.state === state && previous?.state === 'open';

function withDateOfWritingOff(next: SuspenseItem, previous: SuspenseItem | undefined, { now }: ChangeContext): SuspenseItem {
  return isClosing('writtenOff', next, previous) ? { ...next, resolutionDate: now.toISOString() } : next;
}

function writingOffHasAReason(next: SuspenseItem): Finding[] {
  const silent = next.state === 'writtenOff' && !next.note;
  return silent ? [{ code: 'missingNote', message: 'a note says why the record is written off', pointer: '/note' }] : [];
}

/** A client cannot set the date of resolution, and so cannot resolve. */
function onlyRatingResolves(next: SuspenseItem, previous: SuspenseItem | undefined): Finding[] {
  const refused = isClosing('resolved', next, previous) && next.resolutionDate === undefined;
  return refused ? [{ code: 'notRated', message: 'an item is resolved by being rated: correct its content and retry it', pointer: '/state' }] : [];
}

/** Another record is another item; a record that is done with is corrected where it was sent. */
function correctionsKeepTheRecord(next: SuspenseItem, previous: SuspenseItem | undefined): Finding[] {
  if (!previous) return [];
  const finding = (code: string, message: string): Finding => ({ code, message, pointer: '/content' });
  return [
    ...(next.content.id === previous.content.id ? [] : [finding('immutableAttribute', `the content is of record ${previous.content.id}`)]),
    ...(previous.state === 'open' || isSameJson(next.content, previous.content) ? [] : [finding('itemClosed', `the item is ${previous.state}`)]),
  ];
}

/** A record that is written off is rejected for good. */
async function usageFollows({ next, previous }: { next?: SuspenseItem; previous?: SuspenseItem }, { transaction, caller: { tenant }, now }: ChangeContext): Promise<void> {
  if (next && isClosing('writtenOff', next, previous)) tellStatuses(new Map([[next.usage.id, 'rejected']]), { transaction, tenant, now });
}
