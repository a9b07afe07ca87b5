import { isDomainError } from '@concord/errors';
import type { Retention } from '@concord/resource';
import type { Predicate, ScopedStorage, Storage } from '@concord/storage-port';
import { type Rounds, type RoundsParts, startRounds } from './rounds.ts';

/** Few enough for a transaction that nobody notices. */
const batch = 200;

export interface ForgettingParts extends RoundsParts {
  readonly storage: Storage;
  readonly retentions: readonly Retention[];
  readonly clock: () => Date;
}

/** Removes what has been kept for long enough, in rounds: so many documents in a transaction that others hardly wait. */
export const startForgetting = (parts: ForgettingParts): Rounds => startRounds(parts, 'what may be forgotten is kept for now', (closing) => forgetAll(parts, closing));

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
