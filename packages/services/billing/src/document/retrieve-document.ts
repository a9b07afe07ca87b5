import { notFound } from '@concord/errors';
import { csvDocument, htmlDocument, type InvoiceDocument, pdfDocument, ublDocument } from '@concord/invoice';
import type { Operation } from '@concord/resource';
import { everything, type Transaction } from '@concord/storage-port';
import type { AppliedRate, CustomerBill } from '../bill/bill.ts';
import { documentReply, type DocumentForms, formAsked } from './document-form.ts';
import { type Billed, invoiceBetween, wholeDocument } from './invoice-of-bill.ts';

/** All of a bill, or of a statement what one supplied another where that is asked for. */
function documentAsked(billed: Billed, query: URLSearchParams): InvoiceDocument {
  return query.has('supplier') || query.has('customer') ? partAsked(billed, query) : wholeDocument(billed);
}

const partAsked = (billed: Billed, query: URLSearchParams): InvoiceDocument =>
  invoiceBetween(billed, { supplier: query.get('supplier') ?? undefined, customer: query.get('customer') ?? undefined });

const forms: DocumentForms<Billed> = {
  html: { mediaType: 'text/html; charset=utf-8', write: (billed, query) => htmlDocument(documentAsked(billed, query)) },
  pdf: { mediaType: 'application/pdf', write: (billed, query) => pdfDocument(documentAsked(billed, query)) },
  csv: { mediaType: 'text/csv; charset=utf-8', write: (billed, query) => csvDocument(documentAsked(billed, query)) },
  json: { mediaType: 'application/json; charset=utf-8', write: ({ bill, rates }) => JSON.stringify({ ...bill, appliedCustomerBillingRate: rates }) },
  ubl: { mediaType: 'application/xml; charset=utf-8', write: (billed, query) => ublDocument(partAsked(billed, query)) },
};

/** `GET /customerBill/{id}/document`: the bill as a file, by `format` or the header Accept. */
export const retrieveCustomerBillDocument: Operation = async (request, { transaction }) => {
  const { params: { id = '' } } = request;
  const form = formAsked(forms, request);
  const bill = await billOf(id, transaction);
  if (!bill) throw notFound('CustomerBill', id);
  const corrected = bill.correctedBill && (await billOf(bill.correctedBill.id, transaction));
  return documentReply({ bill, rates: await ratesOf(id, transaction), ...(corrected && { corrected }) }, form, bill.billNo ?? bill.id, request);
};

const billOf = async (id: string, transaction: Transaction): Promise<CustomerBill | undefined> => (await transaction.collection<CustomerBill>('customerBill').find(id))?.document;

const ratesOf = (bill: string, transaction: Transaction): Promise<readonly AppliedRate[]> =>
  everything<AppliedRate>('appliedCustomerBillingRate', transaction, { op: 'eq', path: 'bill.id', value: bill });
