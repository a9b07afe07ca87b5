import { invalidInput, notFound } from '@concord/errors';
import { csvDocument, htmlDocument, pdfDocument, ublDocument } from '@concord/invoice';
import type { Operation, Reply } from '@concord/resource';
import { everything, type Transaction } from '@concord/storage-port';
import type { AppliedRate, CustomerBill } from '../bill/bill.ts';
import { type Between, invoiceBetween, wholeDocument } from './invoice-of-bill.ts';

/** A bill with all its positions. */
interface Billed {
  readonly bill: CustomerBill;
  readonly rates: readonly AppliedRate[];
}

interface Format {
  readonly mediaType: string;
  readonly write: (billed: Billed, between: Between) => string | Promise<Uint8Array>;
}

/** In the order in which a header that accepts anything is answered. */
const formats: Readonly<Record<string, Format>> = {
  html: { mediaType: 'text/html; charset=utf-8', write: ({ bill, rates }) => htmlDocument(wholeDocument(bill, rates)) },
  pdf: { mediaType: 'application/pdf', write: ({ bill, rates }) => pdfDocument(wholeDocument(bill, rates)) },
  csv: { mediaType: 'text/csv; charset=utf-8', write: ({ bill, rates }) => csvDocument(wholeDocument(bill, rates)) },
  json: { mediaType: 'application/json; charset=utf-8', write: ({ bill, rates }) => JSON.stringify({ ...bill, appliedCustomerBillingRate: rates }) },
  ubl: { mediaType: 'application/xml; charset=utf-8', write: ({ bill, rates }, between) => ublDocument(invoiceBetween(bill, rates, between)) },
};

/** The styles of a document are in it; nothing else is let in. */
const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** `GET /customerBill/{id}/document`: the bill as a file, by `format` or the header Accept. */
export const retrieveCustomerBillDocument: Operation = async ({ params: { id = '' }, query, headers }, { transaction }) => {
  const asked = new URLSearchParams(query);
  const name = asked.get('format') ?? accepted(headers.accept);
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) throw invalidInput('unknownFormat', `${name.slice(0, 40)} is none of ${Object.keys(formats).join(', ')}`);
  const bill = (await transaction.collection<CustomerBill>('customerBill').find(id))?.document;
  if (!bill) throw notFound('CustomerBill', id);
  const written = await format.write({ bill, rates: await ratesOf(id, transaction) }, { supplier: asked.get('supplier') ?? undefined, customer: asked.get('customer') ?? undefined });
  return file(typeof written === 'string' ? Buffer.from(written) : written, format.mediaType, `${bill.billNo ?? bill.id}.${name === 'ubl' ? 'xml' : name}`);
};

const file = (body: Uint8Array, mediaType: string, name: string): Reply => ({
  status: 200, body,
  headers: { 'Content-Type': mediaType, 'Content-Security-Policy': contentSecurityPolicy, 'Content-Disposition': `inline; filename="${name.replace(/[^\w.~-]/g, '_')}"`, 'Vary': 'Accept' },
});

/** The first form that the header names; HTML where it names none, or anything. */
function accepted(header = '*/*'): string {
  const types = header.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  const found = types.map((type) => Object.entries(formats).find(([, { mediaType }]) => type === '*/*' || mediaType.split(';')[0] === type)?.[0]);
  return found.find((name) => name !== undefined) ?? types.join(', ');
}

const ratesOf = (bill: string, transaction: Transaction): Promise<readonly AppliedRate[]> =>
  everything<AppliedRate>('appliedCustomerBillingRate', transaction, { op: 'eq', path: 'bill.id', value: bill });
