import type { DocumentParty } from '@concord/invoice';
import { type Decimal, decimal, sumOf, type WireMoney, wireMoney } from '@concord/money';
import type { EntityRef, Resource } from '@concord/resource';
import type { CustomerBill, TaxItem } from '../bill/bill.ts';
import type { TimePeriod } from '../bill/settled.ts';
import { payeeOf, payerOf } from '../payout/open-bills.ts';

/** A bill as it stood when it was consolidated. */
export interface ConsolidatedItem {
  readonly bill: EntityRef;
  readonly billNo: string;
  readonly billType?: string;
  readonly billingPeriod?: TimePeriod;
  readonly payer: EntityRef;
  readonly payee: EntityRef;
  readonly amountDue: WireMoney;
  readonly taxExcludedAmount: WireMoney;
  /** With supplier and customer each: no supplier's taxes are added to another's. */
  readonly taxItem?: readonly TaxItem[];
  readonly withheldTaxItem?: readonly TaxItem[];
}

/** One document by which a payer pays bills of several suppliers (our own API). The debts are those of its bills; it is none beside them. */
export interface ConsolidatedBill extends Resource {
  readonly state: string;
  readonly billNo: string;
  readonly billDate: string;
  readonly category: 'consolidatedBill' | 'commercialSettlement';
  readonly payer: EntityRef;
  /** The group whose legal entities bill: one commercial settlement with it. */
  readonly payee?: EntityRef;
  readonly unit: string;
  /** All open ones of the payer where a client names none. */
  readonly bill?: readonly EntityRef[];
  readonly consolidatedItem?: readonly ConsolidatedItem[];
  readonly billedParty?: readonly DocumentParty[];
  readonly billingPeriod?: TimePeriod;
  readonly paymentDueDate?: string;
  readonly amountDue: WireMoney;
  readonly remainingAmount: WireMoney;
  readonly taxExcludedAmount: WireMoney;
  readonly settlementRun?: EntityRef;
}

/** What follows from the bills of a consolidated bill. */
export function totalsOf(bills: readonly CustomerBill[], unit: string): Omit<ConsolidatedBill, 'id' | 'state' | 'billNo' | 'billDate' | 'category' | 'payer' | 'unit' | 'billedParty'> {
  const items = bills.map(itemOf);
  const due = bills.flatMap(({ paymentDueDate }) => paymentDueDate ?? []).toSorted()[0];
  const billingPeriod = spanOf(bills.flatMap((bill) => bill.billingPeriod ?? []));
  return {
    bill: bills.map(({ id, href }) => ({ id, ...(href !== undefined && { href }), '@referredType': 'CustomerBill' })), consolidatedItem: items,
    amountDue: total(items.map(({ amountDue }) => amountDue), unit), taxExcludedAmount: total(items.map(({ taxExcludedAmount }) => taxExcludedAmount), unit), remainingAmount: remainingOf(bills, unit),
    ...(due !== undefined && { paymentDueDate: due }), ...(billingPeriod && { billingPeriod }),
  };
}

function itemOf(bill: CustomerBill): ConsolidatedItem {
  const { id, href, billNo = id, billType, billingPeriod, amountDue, taxExcludedAmount = amountDue, taxItem, withheldTaxItem } = bill;
  return {
    bill: { id, ...(href !== undefined && { href }) }, billNo, payer: { id: payerOf(bill) }, payee: { id: payeeOf(bill) }, amountDue, taxExcludedAmount, ...(billType !== undefined && { billType }),
    ...(billingPeriod && { billingPeriod }), ...(taxItem && { taxItem }), ...(withheldTaxItem && { withheldTaxItem }),
  };
}

const total = (amounts: readonly WireMoney[], unit: string): WireMoney => wireMoney(unit, sumOf(amounts.map(({ value }): Decimal => decimal(value))));

export const remainingOf = (bills: readonly CustomerBill[], unit: string): WireMoney => total(bills.map(({ remainingAmount }) => remainingAmount), unit);

/** From the first beginning to the last end. */
function spanOf(periods: readonly TimePeriod[]): TimePeriod | undefined {
  const [first] = periods.map(({ startDateTime }) => startDateTime).toSorted();
  const last = periods.map(({ endDateTime }) => endDateTime).toSorted().at(-1);
  return first !== undefined && last !== undefined ? { startDateTime: first, endDateTime: last } : undefined;
}
