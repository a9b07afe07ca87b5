import { type InvoiceDocument, titles, writtenDue } from './invoice-document.ts';
import { address, blocks, collected, facts, heading, lines, newPdf, note, totals } from './pdf-drawing.ts';

/** A document as PDF on A4, the same bytes for the same document. Letters beyond those of Western Europe become question marks: PDF's own fonts know no others. */
export function pdfDocument(document: InvoiceDocument): Promise<Uint8Array> {
  const { kind, number, issued, supplier, customer } = document;
  const pdf = newPdf(`${titles[kind]} ${number}`, issued);
  const bytes = collected(pdf);
  heading(pdf, titles[kind], number, writtenDue(document));
  blocks(pdf, [
    { title: kind === 'statement' ? 'Payee' : 'Supplier', rows: address(supplier) }, { title: kind === 'statement' ? 'Payer' : 'Customer', rows: address(customer) }, { title: 'Dates', rows: facts(document) },
  ]);
  lines(pdf, document);
  totals(pdf, document);
  for (const words of document.notes) note(pdf, words);
  pdf.end();
  return bytes;
}
