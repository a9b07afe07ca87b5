import { type Decimal, minorUnit } from '@concord/money';

/** A party as a document names it. */
export interface DocumentParty {
  readonly id: string;
  readonly name: string;
  readonly taxNumber?: string;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
  readonly stateOrProvince?: string;
  readonly city?: string;
  readonly postCode?: string;
  readonly street1?: string;
}

export type Treatment = 'standard' | 'zeroRated' | 'exempt' | 'reverseCharge' | 'outsideScope';

export interface DocumentTax {
  readonly taxCategory: string;
  readonly treatment: Treatment;
  readonly percent: Decimal;
  readonly certificate?: string;
}

export interface DocumentLine {
  readonly name: string;
  readonly amount: Decimal;
  /** First and last day of what is charged, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly taxes: readonly DocumentTax[];
  /** In a statement of several supplies: who supplied whom. */
  readonly supplier?: string;
  readonly customer?: string;
}

export interface DocumentSubtotal extends DocumentTax {
  readonly base: Decimal;
  readonly tax: Decimal;
}

/** `statement` states what is due after netting and is no invoice; the other kinds have one supplier and one customer. */
export type DocumentKind = 'invoice' | 'selfBilledInvoice' | 'creditNote' | 'debitNote' | 'statement';

/** What every form of a document is written from. Amounts are in `currency`; days are `YYYY-MM-DD`. */
export interface InvoiceDocument {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issued: string;
  readonly due?: string;
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  readonly supplier: DocumentParty;
  readonly customer: DocumentParty;
  readonly lines: readonly DocumentLine[];
  readonly subtotals: readonly DocumentSubtotal[];
  readonly net: Decimal;
  readonly tax: Decimal;
  /** Tax that the payer keeps back; the amount due is `net` and `tax` less this. */
  readonly withheld: Decimal;
  readonly notes: readonly string[];
}

/** An amount with the decimals of its currency, or all that it has where it has more. */
export const written = (amount: Decimal, currency: string): string => amount.toFixed(Math.max(minorUnit(currency), amount.decimalPlaces()));

export const dueAmount = ({ net, tax, withheld }: InvoiceDocument): Decimal => net.plus(tax).minus(withheld);

/** What is due as a reader wants it: `119.12 EUR`. */
export const writtenDue = (document: InvoiceDocument): string => `${written(dueAmount(document), document.currency)} ${document.currency}`;

/** What a kind of document is called. */
export const titles: Readonly<Record<DocumentKind, string>> = {
  invoice: 'Invoice', selfBilledInvoice: 'Self-billed invoice', creditNote: 'Credit note', debitNote: 'Debit note', statement: 'Statement',
};

/** Why there is no tax where there is none. */
export function reasonOf({ treatment, certificate }: DocumentTax): string | undefined {
  switch (treatment) {
    case 'reverseCharge': return 'Reverse charge: the customer accounts for the tax';
    case 'outsideScope': return 'Outside the scope of the tax';
    case 'exempt': return certificate === undefined ? 'Exempt' : `Exempt by certificate ${certificate}`;
    default: return undefined;
  }
}

/** A tax as a reader wants it: `VAT 19 %`, or `VAT` and why not. */
export const taxLabel = (tax: DocumentTax): string => `${tax.taxCategory} ${reasonOf(tax)?.toLowerCase() ?? `${tax.percent.toFixed()} %`}`;
