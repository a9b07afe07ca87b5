import type { ConsolidatedDocument, DocumentParty, DocumentSubtotal, InvoiceDocument } from '@concord/invoice';
import { decimal, sumOf } from '@concord/money';
import { daysOf, subtotalOf, taxOf } from '../document/invoice-of-bill.ts';
import type { ConsolidatedBill, ConsolidatedItem } from './consolidated-bill.ts';

const titles = { consolidatedBill: 'Consolidated bill', commercialSettlement: 'Commercial settlement' };

/** A consolidated bill as a document: a part for each supplier and customer, in the order of their names, a line for each of their bills. */
export function consolidatedDocument(bill: ConsolidatedBill): ConsolidatedDocument {
  const { billNo, billDate, category, payer, payee, unit, paymentDueDate, billingPeriod = { startDateTime: billDate, endDateTime: billDate }, consolidatedItem = [] } = bill;
  const named = (id: string): DocumentParty => bill.billedParty?.find((party) => party.id === id) ?? { id, name: id };
  const head = { issued: billDate.slice(0, 10), ...daysOf(billingPeriod), currency: unit, ...(paymentDueDate !== undefined && { due: paymentDueDate.slice(0, 10) }) };
  const pairs = [...Map.groupBy(consolidatedItem, (item) => JSON.stringify([item.payee.id, item.payer.id]))].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = pairs.flatMap(([, [first, ...others]]) => (first ? [{ ...head, ...partOf([first, ...others]), number: first.billNo, supplier: named(first.payee.id), customer: named(first.payer.id) }] : []));
  return { ...head, title: titles[category], number: billNo, payer: named(payer.id), ...(payee && { payee: named(payee.id) }), parts };
}

function partOf(items: readonly ConsolidatedItem[]): Pick<InvoiceDocument, 'kind' | 'lines' | 'subtotals' | 'net' | 'tax' | 'withheld' | 'notes'> {
  const subtotals = byRate(items.flatMap(({ taxItem = [] }) => taxItem.map(subtotalOf)));
  const withheld = items.flatMap(({ withheldTaxItem = [] }) => withheldTaxItem.map(({ taxAmount }) => decimal(taxAmount.value)));
  return {
    kind: 'invoice', lines: items.map(lineOf), subtotals, notes: [],
    net: sumOf(items.map(({ taxExcludedAmount }) => decimal(taxExcludedAmount.value))), tax: sumOf(subtotals.map(({ tax }) => tax)), withheld: sumOf(withheld),
  };
}

/** Taxes of one rate on several bills are one of them all. */
function byRate(subtotals: readonly DocumentSubtotal[]): readonly DocumentSubtotal[] {
  const groups = Map.groupBy(subtotals, ({ taxCategory, treatment, percent, certificate }) => JSON.stringify([taxCategory, treatment, percent.toFixed(), certificate]));
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [others.reduce((sum, { base, tax }) => ({ ...sum, base: sum.base.plus(base), tax: sum.tax.plus(tax) }), first)] : []));
}

function lineOf({ billNo, billingPeriod, taxExcludedAmount, taxItem = [] }: ConsolidatedItem): InvoiceDocument['lines'][number] {
  const days = billingPeriod ? daysOf(billingPeriod) : { from: '', to: '' };
  return { name: billNo, amount: decimal(taxExcludedAmount.value), ...days, taxes: taxItem.map(taxOf) };
}
