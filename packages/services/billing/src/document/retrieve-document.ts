import { notFound } from '@concord/errors';
import { csvDocument, htmlDocument, pdfDocument, ublDocument } from '@concord/invoice';
import type { Operation } from '@concord/resource';
import { everything, type Transaction } from '@concord/storage-port';
import type { AppliedRate, CustomerBill } from '../bill/bill.ts';
import { documentReply, type DocumentForms, formAsked } from './document-form.ts';
import { invoiceBetween, wholeDocument } from './invoice-of-bill.ts';

/** A bill with all its positions. */
interface Billed {
  readonly bill: CustomerBill;
  readonly rates: readonly AppliedRate[];
}

const forms: DocumentForms<Billed> = {
  html: { mediaType: 'text/html; charset=utf-8', write: ({ bill, rates }) => htmlDocument(wholeDocument(bill, rates)) },
  pdf: { mediaType: 'application/pdf', write: ({ bill, rates }) => pdfDocument(wholeDocument(bill, rates)) },
  csv: { mediaType: 'text/csv; charset=utf-8', write: ({ bill, rates }) => csvDocument(wholeDocument(bill, rates)) },
  json: { mediaType: 'application/json; charset=utf-8', write: ({ bill, rates }) => JSON.stringify({ ...bill, appliedCustomerBillingRate: rates }) },
  ubl: {
    mediaType: 'application/xml; charset=utf-8',
    write: ({ bill, rates }, query) => ublDocument(invoiceBetween(bill, rates, { supplier: query.get('supplier') ?? undefined, customer: query.get('customer') ?? undefined })),
  },
};

/** `GET /customerBill/{id}/document`: the bill as a file, by `format` or the header Accept. */
export const retrieveCustomerBillDocument: Operation = async (request, { transaction }) => {
  const { params: { id = '' } } = request;
  const form = formAsked(forms, request);
  const bill = (await transaction.collection<CustomerBill>('customerBill').find(id))?.document;
  if (!bill) throw notFound('CustomerBill', id);
  return documentReply({ bill, rates: await ratesOf(id, transaction) }, form, bill.billNo ?? bill.id, request);
};

const ratesOf = (bill: string, transaction: Transaction): Promise<readonly AppliedRate[]> =>
  everything<AppliedRate>('appliedCustomerBillingRate', transaction, { op: 'eq', path: 'bill.id', value: bill });
