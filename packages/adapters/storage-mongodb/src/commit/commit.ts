import type { ClientSession } from 'mongoose';
import { hasLabel, isDuplicateKey, Overtaken } from '../mongo-error.ts';

export const TRANSACTION = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' }, readPreference: 'primary' } as const;

/** Longest time in ms that a work is tried again; after it the caller may. */
export const LONGEST_TRIAL = 20_000;

/** What has left nothing behind, and may come to another end the next time. */
export const mayRunAgain = (error: unknown): boolean => hasLabel(error, 'TransientTransactionError') || isDuplicateKey(error) || error instanceof Overtaken;

/** The commit is idempotent: where its result is unknown it is asked for again. */
export async function commit(session: ClientSession, until: number): Promise<void> {
  try {
    await session.commitTransaction();
  } catch (error) {
    if (!hasLabel(error, 'UnknownTransactionCommitResult') || Date.now() > until) throw error;
    await commit(session, until);
  }
}
