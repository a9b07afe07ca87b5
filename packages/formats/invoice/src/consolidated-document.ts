import { type Decimal, sumOf } from '@concord/money';
import { csvRows } from './csv-document.ts';
import { address } from './document-address.ts';
import { escaped, facts, htmlPage, linesTable, partyBlock, paymentBlock, totalsTable } from './html-document.ts';
import { type DocumentParty, dueAmount, factsOf, type InvoiceDocument, paymentRows, shownTotal, taxLabel, written } from './invoice-document.ts';
import { blocks, finished, heading, lastTotal, lines, newPdf, pairs, payment, section, totals } from './pdf-drawing.ts';

/**
 * One payment document over bills of several suppliers. Each part is what one supplier bills one customer, a line for each bill, with
 * that supplier's taxes; it is no invoice, and the bills stay what the tax offices see.
 */
export interface ConsolidatedDocument extends Pick<InvoiceDocument, 'number' | 'issued' | 'due' | 'from' | 'to' | 'currency'> {
  readonly title: string;
  readonly payer: DocumentParty;
  /** The group whose legal entities supplied; none where the suppliers have nothing to do with each other. */
  readonly payee?: DocumentParty;
  readonly parts: readonly InvoiceDocument[];
}

const shownDue = ({ parts, currency }: ConsolidatedDocument): ReturnType<typeof shownTotal> => shownTotal(dueInAll(parts), currency);
/** A group is paid as a whole; suppliers that have nothing to do with each other each by the numbers of their own bills. */
const partPayment = (part: InvoiceDocument, { payee }: ConsolidatedDocument): ReturnType<typeof paymentRows> =>
  (payee ? [] : paymentRows(part.supplier, part.lines.map(({ name }) => name).join(', '), dueAmount(part)));
const wholePayment = ({ payee, number, parts }: ConsolidatedDocument): ReturnType<typeof paymentRows> => (payee ? paymentRows(payee, number, dueInAll(parts)) : []);
const dueInAll = (parts: readonly InvoiceDocument[]): Decimal => sumOf(parts.map(dueAmount));
const partTitle = ({ supplier, customer }: InvoiceDocument): string => `${supplier.name} to ${customer.name}`;

/** A page with a section for each supplier. */
export function consolidatedHtml(document: ConsolidatedDocument): string {
  const { title, number, payer, payee, parts } = document;
  const sections = parts.map((part) => `<section class="part">
<h2>${escaped(partTitle(part))}</h2>
<div class="parties">
${partyBlock('Supplier', part.supplier)}
${partyBlock('Customer', part.customer)}
</div>
${linesTable(part)}
${totalsTable(part)}
${paymentBlock(partPayment(part, document))}
</section>`);
  const { label, amount } = shownDue(document);
  return htmlPage(title, number, shownDue(document), `<section class="parties">
${partyBlock('Payer', payer)}
${payee ? partyBlock('Payee', payee) : '<div></div>'}
${facts(document)}
</section>
${sections.join('\n')}
<table class="totals all"><tbody><tr class="due"><th>${label} in all</th><td class="amount">${amount}</td></tr></tbody></table>
${paymentBlock(wholePayment(document))}`);
}

/** The same as PDF on A4, the same bytes for the same document. */
export function consolidatedPdf(document: ConsolidatedDocument): Promise<Uint8Array> {
  const { title, number, issued, payer, payee, parts } = document;
  const due = shownDue(document);
  const pdf = newPdf(`${title} ${number}`, issued);
  heading(pdf, title, number, due);
  blocks(pdf, [{ title: 'Payer', rows: address(payer) }, payee ? { title: 'Payee', rows: address(payee) } : { title: 'Bills', rows: billsOf(parts) }, { title: 'Dates', rows: pairs(factsOf(document)) }]);
  for (const part of parts) pdfPart(pdf, part, document);
  pdf.y += 20;
  lastTotal(pdf, { ...due, label: `${due.label} in all` });
  payment(pdf, wholePayment(document));
  return finished(pdf, `${title} ${number}`);
}

function pdfPart(pdf: ReturnType<typeof newPdf>, part: InvoiceDocument, document: ConsolidatedDocument): void {
  section(pdf, partTitle(part));
  blocks(pdf, [{ title: 'Supplier', rows: address(part.supplier) }, { title: 'Customer', rows: address(part.customer) }]);
  lines(pdf, part);
  totals(pdf, part);
  payment(pdf, partPayment(part, document));
}

function billsOf(parts: readonly InvoiceDocument[]): readonly string[] {
  const [bills, suppliers] = [parts.reduce((sum, part) => sum + part.lines.length, 0), new Set(parts.map(({ supplier }) => supplier.id)).size];
  return [`${bills} bill${bills === 1 ? '' : 's'}`, `of ${suppliers} supplier${suppliers === 1 ? '' : 's'}`];
}

const columns = ['document', 'supplier', 'customer', 'row', 'name', 'from', 'to', 'currency', 'amount', 'tax'];

/** Bills, taxes and what is due of each supplier as comma-separated values (RFC 4180): `row` says which. */
export function consolidatedCsv({ number, currency, parts }: ConsolidatedDocument): string {
  const rows = parts.flatMap((part) => rowsOf(part).map(({ row, name, from = part.from, to = part.to, amount, tax = '' }) =>
    [number, part.supplier.id, part.customer.id, row, name, from, to, currency, written(amount, currency), tax]));
  return csvRows([columns, ...rows]);
}

interface Row {
  readonly row: 'bill' | 'tax' | 'withheld' | 'due';
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  readonly amount: Decimal;
  readonly tax?: string;
}

const rowsOf = (part: InvoiceDocument): readonly Row[] => [
  ...part.lines.map(({ name, from, to, amount, taxes }): Row => ({ row: 'bill', name, from, to, amount, tax: taxes.map(taxLabel).join('; ') })),
  ...part.subtotals.map((subtotal): Row => ({ row: 'tax', name: `on ${written(subtotal.base, part.currency)}`, amount: subtotal.tax, tax: taxLabel(subtotal) })),
  ...(part.withheld.isZero() ? [] : [{ row: 'withheld' as const, name: 'withheld tax', amount: part.withheld.negated() }]),
  { row: 'due', name: 'amount due', amount: dueAmount(part) },
];
