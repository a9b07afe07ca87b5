import type { Suspense } from '@concord/rating';
import type { ConsumerContext } from '@concord/resource';
import { everything, type Predicate } from '@concord/storage-port';
import type { UsageResource } from '../desk/commercial-events.ts';
import type { SuspenseItem, SuspenseReason } from './suspense-item.resource.ts';

export interface Held {
  readonly reason: SuspenseReason;
  readonly detail: string;
  /** What must become known before a retry can help. */
  readonly awaits?: string;
}

export const heldFor = ({ reason, message }: Suspense): Held => ({ reason, detail: message });

const itemId = (usageId: string): string => `suspense-${usageId}`;

/** Keeps a record aside with the reason; one that is there already says what it lacks now. */
export async function hold(usage: UsageResource, held: Held, { resources }: ConsumerContext): Promise<void> {
  const id = itemId(usage.id);
  if (await resources.find('SuspenseItem', id)) {
    await resources.change<SuspenseItem>('SuspenseItem', id, ({ awaits: _before, ...item }) => ({ ...item, ...held, content: usage, retryCount: item.retryCount + 1 }));
    return;
  }
  await resources.create('SuspenseItem', {
    id, ...held, content: usage, retryCount: 0, usageDate: usage.usageDate, relatedParty: usage.relatedParty ?? [],
    usage: { id: usage.id, ...(usage.href !== undefined && { href: usage.href }), ...(usage.externalIdentifier && { externalIdentifier: usage.externalIdentifier }) },
  });
}

/** The record has been rated after all. */
export async function release(usageId: string, { resources, now }: ConsumerContext): Promise<void> {
  const item = await resources.find<SuspenseItem>('SuspenseItem', itemId(usageId));
  if (item?.state === 'open') await resources.change<SuspenseItem>('SuspenseItem', item.id, (current) => ({ ...current, state: 'resolved', resolutionDate: now.toISOString() }));
}

/** Nobody will rate the record any more. The item stays, with the reason. */
export async function giveUp(usageId: string, note: string, { resources, now }: ConsumerContext): Promise<void> {
  const item = await resources.find<SuspenseItem>('SuspenseItem', itemId(usageId));
  if (item?.state === 'open') await resources.change<SuspenseItem>('SuspenseItem', item.id, (current) => ({ ...current, state: 'writtenOff', note, resolutionDate: now.toISOString() }));
}

const isOpen: Predicate = { op: 'eq', path: 'state', value: 'open' };

/** Records that waited for just this, in the order in which they came. */
export const awaiting = (what: string, { transaction }: Pick<ConsumerContext, 'transaction'>): Promise<readonly SuspenseItem[]> =>
  openItems([{ op: 'eq', path: 'awaits', value: what }], { transaction });

/** Items that are still to be rated. @param where further conditions */
export const openItems = (where: readonly Predicate[], { transaction }: Pick<ConsumerContext, 'transaction'>): Promise<readonly SuspenseItem[]> =>
  everything<SuspenseItem>('suspenseItem', transaction, { op: 'and', of: [isOpen, ...where] });

/** How many records wait. */
export const openCount = ({ transaction }: Pick<ConsumerContext, 'transaction'>): Promise<number> => transaction.collection<SuspenseItem>('suspenseItem').count(isOpen);

/** Records that met no term: another agreement may have been what they lacked. */
export const unmet: Predicate = { op: 'in', path: 'reason', values: ['noAgreement', 'noTerm', 'unresolvedParty'] };
