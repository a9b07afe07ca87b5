import { type Decimal, sumOf } from '@concord/money';
import { type DocumentParty, dueAmount, type InvoiceDocument, taxLabel, written } from './invoice-document.ts';
import { csvRows } from './csv-document.ts';
import { escaped, facts as htmlFacts, htmlPage, linesTable, partyBlock, totalsTable } from './html-document.ts';
import { address, blocks, collected, facts, heading, lines, newPdf, section, total, totals } from './pdf-drawing.ts';

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

const totalDue = ({ parts }: ConsolidatedDocument): Decimal => sumOf(parts.map(dueAmount));
const shownDue = (document: ConsolidatedDocument): string => `${written(totalDue(document), document.currency)} ${document.currency}`;
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
</section>`);
  return htmlPage(title, number, shownDue(document), `<section class="parties">
${partyBlock('Payer', payer)}
${payee ? partyBlock('Payee', payee) : '<div></div>'}
${htmlFacts(document)}
</section>
${sections.join('\n')}
<table class="totals"><tbody><tr class="due"><th>Due in all</th><td class="amount">${shownDue(document)}</td></tr></tbody></table>`);
}

/** The same as PDF on A4, the same bytes for the same document. */
export function consolidatedPdf(document: ConsolidatedDocument): Promise<Uint8Array> {
  const { title, number, issued, payer, payee, parts } = document;
  const pdf = newPdf(`${title} ${number}`, issued);
  const bytes = collected(pdf);
  heading(pdf, title, number, shownDue(document));
  blocks(pdf, [{ title: 'Payer', rows: address(payer) }, payee ? { title: 'Payee', rows: address(payee) } : { title: 'Bills', rows: [`${parts.length} suppliers`] }, { title: 'Dates', rows: facts(document) }]);
  for (const part of parts) {
    section(pdf, partTitle(part));
    lines(pdf, part);
    totals(pdf, part);
  }
  pdf.font('Helvetica-Bold').fontSize(11);
  total(pdf, 'Due in all', shownDue(document));
  pdf.end();
  return bytes;
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
