export { type ConsolidatedDocument, consolidatedCsv, consolidatedHtml, consolidatedPdf } from './consolidated-document.ts';
export { csvDocument } from './csv-document.ts';
export { htmlDocument } from './html-document.ts';
export type { DocumentKind, DocumentLine, DocumentParty, DocumentSubtotal, DocumentTax, InvoiceDocument, Treatment } from './invoice-document.ts';
export { pdfDocument } from './pdf-document.ts';
export { ublDocument } from './ubl-document.ts';
