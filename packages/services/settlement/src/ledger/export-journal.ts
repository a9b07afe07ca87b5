import type { Operation } from '@concord/resource';
import { askedPage } from '../asked-page.ts';
import { entriesFrom, type StoredEntry } from './stored-entry.ts';

const columns = ['sequence', 'date', 'entry', 'reference', 'description', 'party', 'account', 'counterparty', 'side', 'amount', 'currency', 'hash'];

/**
 * `GET /ledgerJournal`: the journal as a table (CSV, RFC 4180), a row for each posting that the caller may see, in the order of posting.
 * `offset` is the sequence number of the first entry and `limit` how many there are at most; `X-Next-Sequence` says where to go on.
 */
export const retrieveLedgerJournal: Operation = async ({ query }, { transaction }) => {
  const { offset, limit } = askedPage(new URLSearchParams(query), { usual: 1000, most: 5000 });
  const rows = [columns.join(',')];
  let [count, next] = [0, offset];
  for await (const entry of entriesFrom(offset, transaction)) {
    if (count === limit) break;
    rows.push(...rowsOf(entry));
    [count, next] = [count + 1, entry.sequence + 1];
  }
  const headers = { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="journal-${offset}.csv"`, 'X-Next-Sequence': String(next), 'X-Result-Count': String(count) };
  return { status: 200, headers, body: Buffer.from(`${rows.join('\r\n')}\r\n`) };
};

const rowsOf = ({ sequence, date, id, reference, description = '', posting, hash }: StoredEntry): readonly string[] =>
  posting.map(({ party, account, counterparty, side, amount }) => [sequence, date, id, reference, description, party.id, account, counterparty?.id ?? '', side, amount.value, amount.unit, hash].map(cell).join(','));

/** A cell that a spreadsheet would take for a formula is quoted as text. */
function cell(value: string | number): string {
  const text = /^[=+@\t\r]|^-(?![\d.])/.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
