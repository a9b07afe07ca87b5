import { pause } from '@concord/bus-port';
import { isDomainError } from '@concord/errors';
import type { Retention } from '@concord/resource';
import type { Predicate, ScopedStorage, Storage } from '@concord/storage-port';
import type { Logger } from '@concord/telemetry';

/** Few enough for a transaction that nobody notices. */
const batch = 200;
const everyMs = 60_000;

export interface ForgettingParts {
  readonly service: string;
  readonly storage: Storage;
  readonly retentions: readonly Retention[];
  readonly clock: () => Date;
  readonly logger: Logger;
}

export interface Forgetting {
  /** Waits for the batch in hand. */
  close(): Promise<void>;
}

/** Removes what has been kept for long enough, at the start and every minute: so many documents in a transaction that others hardly wait. */
export function startForgetting(parts: ForgettingParts): Forgetting {
  const closing = new AbortController();
  const ended = run(parts, closing.signal);
  return {
    async close() {
      closing.abort();
      await ended;
    },
  };
}

async function run(parts: ForgettingParts, closing: AbortSignal): Promise<void> {
  while (!closing.aborted) {
    try {
      await forgetAll(parts, closing);
    } catch (error) {
      parts.logger.warn('what may be forgotten is kept for now', { error, service: parts.service });
    }
    await pause(everyMs, closing);
  }
}

async function forgetAll({ storage, retentions, clock }: ForgettingParts, closing: AbortSignal): Promise<void> {
  for (const tenant of await storage.tenants()) {
    for (const retention of retentions) {
      while (!closing.aborted && (await forgetSome(storage.scoped({ tenant }), retention, clock()))) continue;
    }
  }
}

/** @returns whether there may be more */
async function forgetSome(storage: ScopedStorage, { collection, path, where, keptForMs }: Retention, now: Date): Promise<boolean> {
  const isOld: Predicate = { op: 'lt', path, value: new Date(now.getTime() - keptForMs).toISOString() };
  const found = await storage.collection(collection).list({ where: where ? { op: 'and', of: [where, isOld] } : isOld, sort: [{ path, direction: 'ascending' }], limit: batch });
  if (found.length > 0) {
    await storage.transaction(async (transaction) => {
      for (const { document, version } of found) await unlessChanged(transaction.collection(collection).remove(document.id, version));
    });
  }
  return found.length === batch;
}

/** Another process was first, or somebody needs it again. */
async function unlessChanged(removal: Promise<void>): Promise<void> {
  await removal.catch((error: unknown) => {
    if (!isDomainError(error) || (error.kind !== 'notFound' && error.kind !== 'preconditionFailed')) throw error;
  });
}
