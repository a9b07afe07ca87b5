import type { Posting } from '@concord/ledger';
import type { Document, Transaction } from '@concord/storage-port';
import type { KeptStep } from './explanation-steps.ts';

/** What the amounts of a ledger entry come from, kept with it for those who may see it. A line's says its line. */
export interface EntryExplanation extends Document {
  readonly steps: readonly KeptStep[];
}

export const entryExplanations = 'entryExplanation';

/** @param entries with their ids, of which those without steps are left out */
export function keepSteps(entries: readonly { readonly id: string; readonly steps: readonly KeptStep[]; readonly postings: readonly Posting[] }[], transaction: Transaction): Promise<void> {
  const explained = entries.filter(({ steps }) => steps.length > 0).map(({ id, steps, postings }) => ({ document: { id, steps }, parties: [...new Set(postings.map(({ party }) => party))] }));
  return transaction.collection<EntryExplanation>(entryExplanations).put(explained);
}
