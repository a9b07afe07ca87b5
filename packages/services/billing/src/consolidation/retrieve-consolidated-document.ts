import { notFound } from '@concord/errors';
import { consolidatedCsv, consolidatedHtml, consolidatedPdf } from '@concord/invoice';
import type { Operation } from '@concord/resource';
import { documentReply, type DocumentForms, formAsked } from '../document/document-form.ts';
import type { ConsolidatedBill } from './consolidated-bill.ts';
import { consolidatedDocument } from './consolidated-document.ts';

/** No UBL: an invoice has one supplier, and each bill is one by itself. */
const forms: DocumentForms<ConsolidatedBill> = {
  html: { mediaType: 'text/html; charset=utf-8', write: (bill) => consolidatedHtml(consolidatedDocument(bill)) },
  pdf: { mediaType: 'application/pdf', write: (bill) => consolidatedPdf(consolidatedDocument(bill)) },
  csv: { mediaType: 'text/csv; charset=utf-8', write: (bill) => consolidatedCsv(consolidatedDocument(bill)) },
  json: { mediaType: 'application/json; charset=utf-8', write: (bill) => JSON.stringify(bill) },
};

/** `GET /consolidatedBill/{id}/document`: all of it as a file, by `format` or the header Accept. */
export const retrieveConsolidatedBillDocument: Operation = async (request, { resources }) => {
  const { params: { id = '' } } = request;
  const form = formAsked(forms, request);
  const bill = await resources.find<ConsolidatedBill>('ConsolidatedBill', id);
  if (!bill) throw notFound('ConsolidatedBill', id);
  return documentReply(bill, form, bill.billNo, request);
};
