import { type Decimal, minorUnit } from '@concord/money';

/** Where a party is paid. */
interface DocumentAccount {
  /** Whose account it is. */
  readonly name: string;
  readonly iban: string;
  readonly bic?: string;
}

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
  /** Of who is owed. */
  readonly bankAccount?: DocumentAccount;
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
  /** In a statement of several supplies: whose tax it is. */
  readonly supplier?: string;
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
  /** Of a note: the number of the document that it corrects. */
  readonly corrects?: string;
}

/** An amount with the decimals of its currency, or all that it has where it has more. */
export const written = (amount: Decimal, currency: string): string => amount.toFixed(Math.max(minorUnit(currency), amount.decimalPlaces()));

/** The same for people, in groups of three digits: `-1,234,567.80`. */
export const shown = (amount: Decimal, currency: string): string => written(amount, currency).replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

export const dueAmount = ({ net, tax, withheld }: InvoiceDocument): Decimal => net.plus(tax).minus(withheld);

/** What a document comes to as people want it: `Amount due` and `1,119.12 EUR`; what is below zero is the other party's. */
export function shownTotal(due: Decimal, currency: string): { readonly label: string; readonly amount: string } {
  return { label: due.isNegative() ? 'Amount credited' : 'Amount due', amount: `${shown(due.abs(), currency)} ${currency}` };
}

/** What its parties are called: of a statement and its notes either may have supplied the other. */
export const rolesOf = ({ kind, lines }: InvoiceDocument): { readonly supplier: string; readonly customer: string } =>
  (kind === 'statement' || lines.some(({ supplier }) => supplier !== undefined) ? { supplier: 'Payee', customer: 'Payer' } : { supplier: 'Supplier', customer: 'Customer' });

/** Lines before the last of the totals: what there is without tax, each tax by its rate, and what is withheld. */
export function totalsOf({ net, subtotals, withheld, currency }: InvoiceDocument): readonly { readonly name: string; readonly amount: string }[] {
  return [
    { name: 'Net', amount: shown(net, currency) },
    ...subtotals.map(({ base, tax, ...rest }) => ({ name: `${taxLabel(rest)} on ${shown(base, currency)}${rest.supplier === undefined ? '' : ` (${rest.supplier})`}`, amount: shown(tax, currency) })),
    ...(withheld.isZero() ? [] : [{ name: 'Withheld tax', amount: shown(withheld.negated(), currency) }]),
  ];
}

/** How to pay what is due, a row each; none where nothing is, or nobody knows to where. */
export function paymentRows(payee: DocumentParty, reference: string, due: Decimal): readonly (readonly [string, string])[] {
  if (!payee.bankAccount || due.isNegative() || due.isZero()) return [];
  const { name, iban, bic } = payee.bankAccount;
  return [['Pay to', name], ['IBAN', iban.replace(/(.{4})(?=.)/g, '$1 ')], ...(bic === undefined ? [] : [['BIC', bic] as const]), ['Reference', reference]];
}

/** When it was issued, for which days, what it corrects, and when it is due, where something is. */
export function factsOf({ issued, due, from, to, currency, corrects }: Pick<InvoiceDocument, 'issued' | 'due' | 'from' | 'to' | 'currency' | 'corrects'>): readonly (readonly [string, string])[] {
  const rows: readonly (readonly [string, string | undefined])[] = [['Issued', issued], ['Period', `${from} to ${to}`], ['Corrects', corrects], ['Due', due], ['Currency', currency]];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

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

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A tax as a reader wants it: `VAT 19 %`, or `VAT` and why not. */
export function taxLabel(tax: DocumentTax): string {
  const reason = reasonOf(tax);
  return `${tax.taxCategory} ${reason === undefined ? `${tax.percent.toFixed()} %` : lowerFirst(reason)}`;
}
