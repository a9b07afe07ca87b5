import type { Posting } from '@concord/ledger';
import type { Document, Transaction } from '@concord/storage-port';
import type { KeptStep } from './explanation-steps.ts';

/** What the amounts of a ledger entry come from, kept with it for those who may see it. A line's says its line. */
export interface EntryExplanation extends Document {
  readonly steps: readonly KeptStep[];
}

export const entryExplanations = 'entryExplanation';

/** @param id of the entry */
export async function keepSteps(id: string, steps: readonly KeptStep[], postings: readonly Posting[], transaction: Transaction): Promise<void> {
  if (steps.length === 0) return;
  const parties = [...new Set(postings.map(({ party }) => party))];
  await transaction.collection<EntryExplanation>(entryExplanations).put([{ document: { id, steps }, parties }]);
}
