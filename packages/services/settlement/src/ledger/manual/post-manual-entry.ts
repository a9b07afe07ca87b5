import type { ChangeContext } from '@concord/resource';
import { decimal } from '@concord/money';
import type { KeptStep } from '../../explanation/explanation-steps.ts';
import { postEntry } from '../post-ledger.ts';
import { postingOf, type WirePosting } from '../stored-entry.ts';
import type { ManualJournalEntry } from './manual-journal-entry.ts';

interface Change {
  readonly next?: ManualJournalEntry;
  readonly previous?: ManualJournalEntry;
}

/** An entry stands in the books from its approval on, and what it takes back says so. */
export async function approvalPosts({ next, previous }: Change, context: ChangeContext): Promise<void> {
  if (next?.state !== 'posted' || previous?.state !== 'awaitingApproval') return;
  const { id, href, entryDate, description, posting, reversalOf } = next;
  const cause = { id, ...(href !== undefined && { href }), '@referredType': 'ManualJournalEntry' };
  const takesBack = reversalOf && { reverses: `entry-${reversalOf.id}` };
  await postEntry({ date: entryDate, reference: { id }, description, postings: posting.map(postingOf), ...takesBack, attributes: { cause }, steps: posting.map(stepOf) }, { ...context, tenant: context.caller.tenant });
  if (reversalOf) await context.resources.change<ManualJournalEntry>('ManualJournalEntry', reversalOf.id, (original) => ({ ...original, reversedBy: { id, ...(href !== undefined && { href }) } }));
}

const stepOf = ({ party, account, side, amount: { unit, value } }: WirePosting): KeptStep => ({ name: 'entered', operands: { party: party.id, account, side, unit }, result: decimal(value).toFixed() });
