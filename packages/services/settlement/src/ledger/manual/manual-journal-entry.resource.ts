import type { Finding } from '@concord/errors';
import { mirrored } from '@concord/ledger';
import { type ChangeContext, defineResource, type EntityRef, fourEyes, isSameJson, saysWhy } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import { operatorsOnly } from '../../operators-only.ts';
import { booksClosedAt } from './accounting-period.resource.ts';
import { postingFindings } from './entered-postings.ts';
import type { ManualJournalEntry } from './manual-journal-entry.ts';
import { approvalPosts } from './post-manual-entry.ts';

/** What is in it stands from the beginning: a mistake is rejected, or taken back once it is posted, and entered anew. */
export const manualJournalEntry = defineResource<ManualJournalEntry>({
  name: 'ManualJournalEntry',
  lifecycle: { attribute: 'state', initial: 'awaitingApproval', transitions: { awaitingApproval: ['posted', 'rejected'] } },
  stamps: { creationDate: 'onCreate', stateChangeDate: 'onTransition' },
  readOnly: ['enteredBy', 'approvedBy', 'reversedBy', 'ledgerEntry'],
  derive: withWhoAndWhat,
  rules: [operatorsOnly('entries are made by hand'), whatWasEnteredStands, descriptionsSayWhatFor, reversalsTakeBackWhatStands, postingsAreSound, periodsAreOpen, somebodyElseApproves, refusalsSayWhy],
  consequences: [approvalPosts],
  indexes: [['state'], ['entryDate']],
  visibleTo: () => [],
});

const isApproval = (next: ManualJournalEntry, previous: ManualJournalEntry | undefined): boolean => next.state === 'posted' && previous?.state === 'awaitingApproval';

async function withWhoAndWhat(next: ManualJournalEntry, previous: ManualJournalEntry | undefined, { caller: { subject }, transaction }: ChangeContext): Promise<ManualJournalEntry> {
  if (isApproval(next, previous)) return { ...next, approvedBy: subject, ledgerEntry: { id: `entry-${next.id}` } };
  if (previous) return next;
  const takenBack = next.reversalOf && (await entryBehind(next.reversalOf, transaction));
  return { ...next, enteredBy: subject, posting: takenBack ? mirrored(takenBack.posting) : ('posting' in next ? next.posting : []) };
}

const entryBehind = async ({ id }: EntityRef, transaction: Transaction): Promise<ManualJournalEntry | undefined> => (await transaction.collection<ManualJournalEntry>('manualJournalEntry').find(id))?.document;

function whatWasEnteredStands(next: ManualJournalEntry, previous: ManualJournalEntry | undefined): Finding[] {
  const parts = ['entryDate', 'description', 'posting', 'reversalOf'] as const;
  if (!previous) return [];
  return parts.filter((part) => !isSameJson(next[part], previous[part])).map((part) => ({ code: 'entryStands', message: `${part} of entry ${next.id} stands; reject it, or take it back, and enter another`, pointer: `/${part}` }));
}

function descriptionsSayWhatFor({ description }: ManualJournalEntry): Finding[] {
  return description.trim() === '' ? [{ code: 'missingReason', message: 'description says what the entry is for', pointer: '/description' }] : [];
}

async function reversalsTakeBackWhatStands(next: ManualJournalEntry, previous: ManualJournalEntry | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (!next.reversalOf || (previous && !isApproval(next, previous))) return [];
  const found = await entryBehind(next.reversalOf, transaction);
  const refused = (code: string, message: string): Finding[] => [{ code, message, pointer: '/reversalOf/id' }];
  if (!found) return refused('unknownEntry', `there is no entry by hand ${next.reversalOf.id}`);
  if (found.state !== 'posted') return refused('notPosted', `entry ${found.id} is ${found.state}, so there is nothing to take back`);
  return found.reversedBy ? refused('alreadyReversed', `entry ${found.id} is taken back by ${found.reversedBy.id}`) : [];
}

function postingsAreSound({ posting, reversalOf }: ManualJournalEntry, previous: ManualJournalEntry | undefined): Finding[] {
  return previous || reversalOf ? [] : postingFindings(posting);
}

/** Asked again at the approval: a period may have been closed since. */
async function periodsAreOpen(next: ManualJournalEntry, previous: ManualJournalEntry | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (previous && !isApproval(next, previous)) return [];
  const closed = await booksClosedAt(next.entryDate, [...new Set(next.posting.map(({ party }) => party.id))], transaction);
  return closed.map((party) => ({ code: 'periodNotOpen', message: `no accounting period of ${party} is open at ${next.entryDate}`, pointer: '/entryDate' }));
}

function somebodyElseApproves(next: ManualJournalEntry, previous: ManualJournalEntry | undefined, context: ChangeContext): Finding[] {
  return isApproval(next, previous) ? fourEyes({ by: next.enteredBy, done: `entry ${next.id} was entered`, next: 'approves it' }, context) : [];
}

function refusalsSayWhy(entry: ManualJournalEntry): Finding[] {
  return entry.state === 'rejected' ? saysWhy('the entry is rejected', entry) : [];
}
