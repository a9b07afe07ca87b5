import { invalidInput } from '@concord/errors';
import { type Decimal, readDecimal, stored, zero } from '@concord/money';
import { opposite, type Posting } from './postings.ts';

export interface EntryContent {
  readonly id: string;
  readonly tenant: string;
  /** When it counts for the books, ISO 8601. */
  readonly date: string;
  /** What caused it, such as the id of a settlement line or of a payment. */
  readonly reference: string;
  /** The id of the entry that this one takes back. */
  readonly reverses?: string;
  readonly postings: readonly Posting[];
}

declare const balanced: unique symbol;

/** An entry that is known to balance: only `journalEntry` makes one. */
export type JournalEntry = EntryContent & { readonly [balanced]: true };

/**
 * @throws DomainError `emptyEntry`, `invalidPosting` for an amount that is not above zero, or `unbalancedEntry` when debits and credits
 * differ in any party's books in any currency.
 */
export function journalEntry(content: EntryContent): JournalEntry {
  if (content.postings.length === 0) throw invalidInput('emptyEntry', `entry ${content.id} posts nothing`);
  for (const posting of content.postings) requirePositive(content.id, posting);
  for (const [books, difference] of imbalances(content.postings)) throw invalidInput('unbalancedEntry', `entry ${content.id}: debits exceed credits by ${difference.toFixed()} in the books of ${books}`);
  return content as JournalEntry;
}

/** The same amounts on the other sides, in the books of `date`. What it reverses stays as it is. */
export const reversal = (entry: EntryContent, { id, date, reference }: Pick<EntryContent, 'id' | 'date' | 'reference'>): JournalEntry =>
  journalEntry({
    id,
    tenant: entry.tenant,
    date,
    reference,
    reverses: entry.id,
    postings: mirrored(entry.postings),
  });

/** The same amounts on the other sides. */
export const mirrored = <P extends Pick<Posting, 'side'>>(postings: readonly P[]): readonly P[] => postings.map((one) => ({ ...one, side: opposite[one.side] }));

function requirePositive(entryId: string, { party, account, amount }: Posting): void {
  const value = readDecimal(amount.value);
  if (value === undefined || value.lte(zero)) throw invalidInput('invalidPosting', `entry ${entryId}: ${amount.value} ${amount.unit} on ${account} of ${party} is not above zero`);
}

/** Debits less credits where they differ, by party and currency (`mno in EUR`). The amounts are decimal strings. */
export function imbalances(postings: readonly Posting[]): ReadonlyMap<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const { party, side, amount } of postings) {
    const books = `${party} in ${amount.unit}`;
    const sum = sums.get(books) ?? zero;
    sums.set(books, side === 'debit' ? sum.plus(stored(amount.value)) : sum.minus(stored(amount.value)));
  }
  return new Map([...sums].filter(([, difference]) => !difference.isZero()));
}
