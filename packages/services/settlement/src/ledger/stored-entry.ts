import type { AccountName, LedgerEntry, Posting } from '@concord/ledger';
import { decimal, type WireMoney } from '@concord/money';
import type { EntityRef } from '@concord/resource';
import type { Document, Predicate, Transaction } from '@concord/storage-port';

/** A posting as the API shows it. */
export interface WirePosting {
  readonly party: EntityRef;
  readonly account: AccountName;
  readonly counterparty?: EntityRef;
  readonly side: Posting['side'];
  readonly amount: WireMoney;
}

/** An entry of the books as it is stored. */
export interface StoredEntry extends Document {
  readonly sequence: number;
  readonly date: string;
  readonly description?: string;
  readonly reference: string;
  readonly posting: readonly WirePosting[];
  readonly reversalOf?: EntityRef;
  readonly previousHash: string;
  readonly hash: string;
}

/** The entry that was hashed when it was posted. */
export const hashedEntry = ({ id, sequence, date, reference, posting, reversalOf, previousHash, hash }: StoredEntry, tenant: string): LedgerEntry => ({
  id, tenant, date, reference, index: sequence, previousHash, hash, ...(reversalOf && { reverses: reversalOf.id }),
  postings: posting.map(postingOf),
});

export const postingOf = ({ party, account, counterparty, side, amount: { unit, value } }: WirePosting): Posting =>
  ({ party: party.id, account, ...(counterparty && { counterparty: counterparty.id }), side, amount: { unit, value: decimal(value).toFixed() } });

const pageSize = 500;

/** Entries in the order in which they were posted, a page at a time. @param from the first sequence number */
export async function* entriesFrom(from: number, transaction: Transaction, also?: Predicate): AsyncGenerator<StoredEntry> {
  for (let next = from; ;) {
    const behind: Predicate = { op: 'gte', path: 'sequence', value: next };
    const where: Predicate = also ? { op: 'and', of: [behind, also] } : behind;
    const page = await transaction.collection<StoredEntry>('ledgerEntry').list({ where, sort: [{ path: 'sequence', direction: 'ascending' }], limit: pageSize });
    for (const { document } of page) yield document;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    next = last.document.sequence + 1;
  }
}
