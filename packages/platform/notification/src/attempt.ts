import { isDomainError } from '@concord/errors';
import type { TargetPolicy } from '@concord/outside';
import type { ScopedStorage, Versioned } from '@concord/storage-port';
import type { Logger, Metrics } from '@concord/telemetry';
import { postEvent } from './post-event.ts';
import { deliveryCollection, subscriptionCollection, visibleTo, type Delivery, type Subscription } from './subscription.ts';

export interface Patience {
  /** Before the second attempt; doubles with each failure. */
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  /** After so long an event is parked. */
  readonly giveUpAfterMs: number;
}

export interface AttemptParts {
  readonly service: string;
  readonly storage: ScopedStorage;
  readonly subscription: Subscription;
  readonly policy: TargetPolicy;
  readonly patience: Patience;
  readonly clock: () => Date;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** Longer than an attempt may take: until then no other process makes one, and after a crash another one does. */
const claimMs = 30_000;

/** One attempt to deliver, if nobody else is at it: taken in one transaction, made, and its outcome kept in another. */
export async function attempt(parts: AttemptParts, due: Versioned<Delivery>): Promise<void> {
  const claimed = await claim(parts, due);
  if (!claimed) return;
  const problem = await problemOf(parts, claimed.document);
  if (problem === undefined) return delivered(parts, claimed);
  if (problem === 'gone') return disable(parts);
  await failed(parts, claimed, problem);
}

async function claim({ storage, subscription, clock }: AttemptParts, { document, version }: Versioned<Delivery>): Promise<Versioned<Delivery> | undefined> {
  const next: Delivery = { ...document, attempts: document.attempts + 1, nextAttemptAt: later(clock(), claimMs) };
  try {
    return await storage.transaction((transaction) =>
      transaction.collection<Delivery>(deliveryCollection).replace({ document: next, parties: visibleTo(subscription) }, version));
  } catch (error) {
    // Another process was first, or the subscription was removed meanwhile.
    if (isDomainError(error) && (error.kind === 'preconditionFailed' || error.kind === 'notFound')) return undefined;
    throw error;
  }
}

/** What went wrong; `gone` when the listener wants no more; nothing when it has the event. A redirect is a failure. */
async function problemOf({ subscription, policy }: AttemptParts, delivery: Delivery): Promise<string | undefined> {
  try {
    const status = await postEvent(subscription, delivery, policy);
    if (status === 410) return 'gone';
    return status >= 200 && status < 300 ? undefined : `the listener answered ${status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function delivered({ service, storage, metrics }: AttemptParts, { document }: Versioned<Delivery>): Promise<void> {
  await storage.transaction((transaction) => unlessGone(transaction.collection<Delivery>(deliveryCollection).remove(document.id)));
  metrics.delivered(service, 'delivered');
}

async function failed(parts: AttemptParts, { document, version }: Versioned<Delivery>, problem: string): Promise<void> {
  const { service, storage, subscription, patience, clock, logger, metrics } = parts;
  const now = clock();
  const isHopeless = now.getTime() - Date.parse(document.createdAt) >= patience.giveUpAfterMs;
  const next: Delivery = { ...document, problem, state: isHopeless ? 'parked' : 'waiting', nextAttemptAt: later(now, delayOf(document.attempts, patience)) };
  await storage.transaction((transaction) =>
    unlessGone(transaction.collection<Delivery>(deliveryCollection).replace({ document: next, parties: visibleTo(subscription) }, version)));
  metrics.delivered(service, isHopeless ? 'parked' : 'failed');
  logger.warn(isHopeless ? 'delivery parked' : 'delivery failed', { service, subscription: subscription.id, delivery: document.id, attempts: document.attempts, problem });
}

/** Ends a subscription whose listener answered 410 and parks what waits for it. */
async function disable({ service, storage, subscription, logger, metrics }: AttemptParts): Promise<void> {
  await storage.transaction(async (transaction) => {
    const found = await transaction.collection<Subscription>(subscriptionCollection).find(subscription.id);
    if (found) await transaction.collection<Subscription>(subscriptionCollection).replace({ ...found, document: { ...found.document, isDisabled: true } }, found.version);
    const collection = transaction.collection<Delivery>(deliveryCollection);
    const waiting = () => collection.list({ where: waitingFor(subscription.id), limit: 500 });
    for (let page = await waiting(); page.length > 0; page = await waiting()) {
      await collection.put(page.map(({ document, parties }) => ({ document: { ...document, state: 'parked', problem: 'the listener answered 410' }, parties })));
    }
  });
  metrics.delivered(service, 'disabled');
  logger.warn('subscription disabled: its listener is gone', { service, subscription: subscription.id });
}

export const waitingFor = (subscription: string) => ({
  op: 'and', of: [{ op: 'eq', path: 'subscription', value: subscription }, { op: 'eq', path: 'state', value: 'waiting' }],
} as const);

/** Half of the delay is left to chance, so that deliveries that failed together do not come back together. */
function delayOf(attempts: number, { firstRetryMs, longestRetryMs }: Patience): number {
  const most = Math.min(firstRetryMs * 2 ** Math.min(attempts - 1, 30), longestRetryMs);
  return most / 2 + (most / 2) * Math.random();
}

const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

/** Whoever removed the subscription meanwhile removed its deliveries. */
async function unlessGone(write: Promise<unknown>): Promise<void> {
  await write.catch((error: unknown) => {
    if (!isDomainError(error) || (error.kind !== 'notFound' && error.kind !== 'preconditionFailed')) throw error;
  });
}
