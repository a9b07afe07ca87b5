import type { EntityRef, Resource } from '@concord/resource';
import type { WirePosting } from '../stored-entry.ts';

/** An entry of the books that a person enters and another one approves (our own API). */
export interface ManualJournalEntry extends Resource {
  readonly state: 'awaitingApproval' | 'posted' | 'rejected';
  /** When it counts for the books. */
  readonly entryDate: string;
  readonly description: string;
  readonly posting: readonly WirePosting[];
  /** The entry by hand that this one takes back: its postings are that one's on the other sides. */
  readonly reversalOf?: EntityRef;
  readonly reversedBy?: EntityRef;
  /** Whose token entered it, and whose approved it. */
  readonly enteredBy?: string;
  readonly approvedBy?: string;
  readonly stateReason?: string;
  /** By which it stands in the books, once it is posted. */
  readonly ledgerEntry?: EntityRef;
}
