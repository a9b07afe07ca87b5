import { type InvoiceDocument, taxLabel, written } from './invoice-document.ts';

const columns = ['number', 'line', 'name', 'supplier', 'customer', 'from', 'to', 'currency', 'amount', 'tax'];

/** The lines of a document as comma-separated values (RFC 4180), for spreadsheets and other programs. */
export function csvDocument(document: InvoiceDocument): string {
  const { number, currency, lines } = document;
  const rows = lines.map(({ name, supplier = document.supplier.id, customer = document.customer.id, from, to, amount, taxes }, index) =>
    [number, String(index + 1), name, supplier, customer, from, to, currency, written(amount, currency), taxes.map(taxLabel).join('; ')]);
  return csvRows([columns, ...rows]);
}

export const csvRows = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Spreadsheets take a text that begins like a formula for one: it gets an apostrophe, unless it is a number. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
