import { address } from './document-address.ts';
import { dueAmount, factsOf, type InvoiceDocument, paymentRows, rolesOf, shownTotal, titles } from './invoice-document.ts';
import { blocks, finished, heading, lines, newPdf, note, pairs, payment, totals } from './pdf-drawing.ts';

/** A document as PDF on A4, the same bytes for the same document. */
export function pdfDocument(document: InvoiceDocument): Promise<Uint8Array> {
  const { kind, number, issued, supplier, customer, currency } = document;
  const [name, roles] = [`${titles[kind]} ${number}`, rolesOf(document)];
  const pdf = newPdf(name, issued);
  heading(pdf, titles[kind], number, shownTotal(dueAmount(document), currency));
  blocks(pdf, [{ title: roles.supplier, rows: address(supplier) }, { title: roles.customer, rows: address(customer) }, { title: 'Dates', rows: pairs(factsOf(document)) }]);
  lines(pdf, document);
  totals(pdf, document);
  payment(pdf, paymentRows(supplier, number, dueAmount(document)));
  for (const words of document.notes) note(pdf, words);
  return finished(pdf, name);
}
