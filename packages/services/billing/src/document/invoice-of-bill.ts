import { conflict } from '@concord/errors';
import { type Decimal, decimal, sumOf } from '@concord/money';
import type { DocumentKind, DocumentLine, DocumentParty, DocumentSubtotal, DocumentTax, InvoiceDocument, Treatment } from '@concord/invoice';
import type { AppliedRate, CustomerBill, TaxItem } from '../bill/bill.ts';
import type { TimePeriod } from '../bill/settled.ts';

/** Of a statement over several supplies: whose, and to whom. */
export interface Between {
  readonly supplier?: string | undefined;
  readonly customer?: string | undefined;
}

const partyIn = (role: string, parties: readonly { readonly id: string; readonly role: string }[] = []): string | undefined => parties.find((party) => party.role === role)?.id;

/** A bill with all that its documents are written from. */
export interface Billed {
  readonly bill: CustomerBill;
  readonly rates: readonly AppliedRate[];
  /** Of a note: the bill that it corrects. */
  readonly corrected?: CustomerBill;
}

/** A bill as a document over all its positions. */
export function wholeDocument({ bill, rates, corrected }: Billed): InvoiceDocument {
  const isStatement = bill.category === 'partnerStatement';
  const lines = rates.map((rate) => ({ ...lineOf(rate, one), ...(isStatement && waysOf(rate, bill)) }));
  const parties = { supplier: partyIn('payee', bill.relatedParty) ?? '', customer: partyIn('payer', bill.relatedParty) ?? '' };
  const corrects = corrected && { corrects: corrected.billNo ?? corrected.id };
  const amounts = amountsOf(bill, () => true, one, lines);
  return { ...headOf(bill, bill.billType ?? 'invoice', parties), ...corrects, lines, ...(isStatement ? withSuppliers(amounts, bill) : amounts) };
}

/**
 * What one party supplied another, as an invoice of its own: the whole of a customer's bill, a self-billed part of a statement.
 * @throws DomainError conflict `severalInvoices` where a statement holds several and it is not said which, `noInvoice` where it holds none such
 */
export function invoiceBetween({ bill, rates, corrected }: Billed, asked: Between): InvoiceDocument {
  const pair = pairOf(bill, rates, asked);
  const own = rates.filter((rate) => isBetween(waysOf(rate, bill), pair));
  const payer = partyIn('payer', bill.relatedParty);
  const payee = partyIn('payee', bill.relatedParty);
  // What runs against a statement is below zero on it, and above zero in the invoice of who supplied it.
  const sign = pair.customer === payee || pair.supplier === payer ? minusOne : one;
  const lines = own.map((rate) => lineOf(rate, sign));
  const amounts = amountsOf(bill, (item) => isBetween(item, pair), sign, lines);
  const corrects = corrected && { corrects: numberOf(corrected, pair) };
  return { ...headOf(bill, kindOf(bill, amounts), pair, isPart(bill)), ...corrects, lines, ...amounts };
}

const isPart = ({ category }: CustomerBill): boolean => category === 'partnerStatement';

/** What a bill is called as an invoice between two parties. */
const numberOf = (bill: CustomerBill, { supplier, customer }: Required<Between>): string => (isPart(bill) ? [bill.billNo ?? bill.id, supplier, customer].join('-') : bill.billNo ?? bill.id);

const one = decimal('1');
const minusOne = decimal('-1');
const isBetween = (a: Required<Between>, b: Required<Between>): boolean => a.supplier === b.supplier && a.customer === b.customer;

/** A bill of before said nothing of supplier and customer: they are who is owed and who owes. */
const waysOf = ({ relatedParty }: AppliedRate, bill: CustomerBill): { readonly supplier: string; readonly customer: string } => ({
  supplier: partyIn('supplier', relatedParty) ?? partyIn('payee', bill.relatedParty) ?? '', customer: partyIn('customer', relatedParty) ?? partyIn('payer', bill.relatedParty) ?? '',
});

function pairOf(bill: CustomerBill, rates: readonly AppliedRate[], { supplier, customer }: Between): { readonly supplier: string; readonly customer: string } {
  const pairs = [...new Map(rates.map((rate) => waysOf(rate, bill)).map((pair) => [JSON.stringify(pair), pair])).values()];
  const found = pairs.filter((pair) => (supplier ?? pair.supplier) === pair.supplier && (customer ?? pair.customer) === pair.customer);
  const [first, ...more] = found;
  if (first && more.length === 0) return first;
  const known = pairs.map((pair) => `supplier=${pair.supplier}&customer=${pair.customer}`).join(' or ');
  throw first ? conflict('severalInvoices', `bill ${bill.id} holds several invoices; ask for ${known}`) : conflict('noInvoice', `bill ${bill.id} holds no such invoice; it has ${known}`);
}

function kindOf({ category, billType = 'invoice' }: CustomerBill, { net, tax }: Pick<InvoiceDocument, 'net' | 'tax'>): DocumentKind {
  if (net.plus(tax).isNegative()) return 'creditNote';
  return category === 'partnerStatement' ? 'selfBilledInvoice' : billType;
}

/** @param isOfStatement whether it is a part of a statement, by which alone it is paid */
function headOf(bill: CustomerBill, kind: DocumentKind, { supplier, customer }: { readonly supplier: string; readonly customer: string }, isOfStatement = false) {
  const { id, billNo = id, billDate = '', paymentDueDate, billingPeriod = { startDateTime: billDate, endDateTime: billDate }, amountDue: { unit }, withheldTaxItem = [] } = bill;
  const due = paymentDueDate !== undefined && kind !== 'creditNote' ? { due: paymentDueDate.slice(0, 10) } : {};
  const { bankAccount, ...named } = partyNamed(supplier, bill);
  return {
    kind, number: isOfStatement ? numberOf(bill, { supplier, customer }) : billNo, issued: billDate.slice(0, 10), ...due, ...daysOf(billingPeriod), currency: unit,
    supplier: { ...named, ...(bankAccount && !isOfStatement && { bankAccount }) }, customer: partyNamed(customer, bill),
    notes: [
      ...(isOfStatement ? [`Part of statement ${billNo}, which says what is due after netting.`] : []),
      ...withheldTaxItem.map(({ taxCategory, taxRate, taxAmount }) => `${taxCategory} of ${taxRate} %, ${taxAmount.value} ${taxAmount.unit}, is withheld by the payer.`),
    ],
  };
}

const partyNamed = (id: string, { billedParty = [] }: CustomerBill): DocumentParty => billedParty.find((party) => party.id === id) ?? { id, name: id };

const elevenHours = 11 * 3_600_000;

/** The first and last day of a period, which begins and ends at midnight somewhere between UTC-11 and UTC+13. */
export const daysOf = ({ startDateTime, endDateTime }: TimePeriod): { readonly from: string; readonly to: string } =>
  ({ from: new Date(Date.parse(startDateTime) + elevenHours).toISOString().slice(0, 10), to: new Date(Date.parse(endDateTime) - elevenHours).toISOString().slice(0, 10) });

function lineOf({ name, taxExcludedAmount, periodCoverage, appliedTax = [] }: AppliedRate, sign: Decimal): DocumentLine {
  const days = periodCoverage ? daysOf(periodCoverage) : { from: '', to: '' };
  return { name, amount: decimal(taxExcludedAmount.value).times(sign), ...days, taxes: appliedTax.filter(({ taxTreatment }) => taxTreatment !== 'withheld').map(taxOf) };
}

export const taxOf = ({ taxCategory, taxRate, taxTreatment, certificate }: Pick<TaxItem, 'taxCategory' | 'taxRate' | 'taxTreatment' | 'certificate'>): DocumentTax =>
  ({ taxCategory, treatment: taxTreatment as Treatment, percent: decimal(taxRate), ...(certificate !== undefined && { certificate }) });

export const subtotalOf = (item: TaxItem): DocumentSubtotal => ({ ...taxOf(item), base: decimal(item.taxableAmount.value), tax: decimal(item.taxAmount.value) });

function amountsOf({ taxItem = [], withheldTaxItem = [] }: CustomerBill, belongs: (item: TaxItem) => boolean, sign: Decimal, lines: readonly DocumentLine[]) {
  const signed = ({ value }: TaxItem['taxAmount']): Decimal => decimal(value).times(sign);
  const subtotals = taxItem.filter(belongs).map(subtotalOf).map((subtotal): DocumentSubtotal => ({ ...subtotal, base: subtotal.base.times(sign), tax: subtotal.tax.times(sign) }));
  const sumOfTaxes = (items: readonly TaxItem[]): Decimal => sumOf(items.map(({ taxAmount }) => signed(taxAmount)));
  return { subtotals, net: sumOf(lines.map(({ amount }) => amount)), tax: sumOfTaxes(taxItem.filter(belongs)), withheld: sumOfTaxes(withheldTaxItem.filter(belongs)) };
}

/** Of a statement: whose each tax is. */
const withSuppliers = (amounts: ReturnType<typeof amountsOf>, { taxItem = [] }: CustomerBill): ReturnType<typeof amountsOf> =>
  ({ ...amounts, subtotals: amounts.subtotals.map((subtotal, index) => ({ ...subtotal, ...(taxItem[index] && { supplier: taxItem[index].supplier }) })) });
