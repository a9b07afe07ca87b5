import { defineResource, type Resource } from '@concord/resource';

export type SuspenseReason = 'noAgreement' | 'noTerm' | 'unresolvedParty' | 'currencyMismatch' | 'conflict' | 'invalid';

/** A record that made nobody owe anything, kept with the reason until somebody resolves it. */
export interface SuspenseItem extends Resource {
  readonly reason: SuspenseReason;
  readonly state: 'open' | 'resolved' | 'writtenOff';
  readonly detail: string;
  readonly usage: { readonly id: string };
  readonly content: Resource;
  /** Extension: what must become known before a retry can help, as `productOffering/<id>`. */
  readonly awaits?: string;
  readonly retryCount: number;
}

export const suspenseItem = defineResource<SuspenseItem>({
  name: 'SuspenseItem',
  lifecycle: { attribute: 'state', initial: 'open', transitions: { open: ['resolved', 'writtenOff'] } },
  stamps: { creationDate: 'onCreate' },
  readOnly: ['reason', 'detail', 'usage', 'awaits', 'retryCount'],
  rules: [writingOffHasAReason],
  indexes: [['state'], ['reason'], ['awaits'], ['usage.id']],
});

function writingOffHasAReason(next: SuspenseItem) {
  const silent = next.state === 'writtenOff' && !next.note;
  return silent ? [{ code: 'missingNote', message: 'a note says why the record is written off', pointer: '/note' }] : [];
}
