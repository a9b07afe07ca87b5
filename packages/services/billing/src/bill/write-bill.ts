import type { DocumentParty } from '@concord/invoice';
import { type Decimal, sumOf, type WireMoney, wireMoney } from '@concord/money';
import { dayMs } from '@concord/period';
import type { ConsumerContext } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';
import type { TaxedDocument, TaxedLine, TaxSubtotal } from '@concord/tax';
import type { AccountRef } from '../consolidation/account-tree.ts';
import type { TaxBook } from '../tax/tax-book.ts';
import type { CustomerBill, TaxItem } from './bill.ts';
import { billCycleOf } from './bill-cycle.ts';
import type { BillDraft, DraftItem } from './bill-draft.ts';

export const billNumbers = 'billNumber';
const paymentDays = 30;

/** A bill that is written, and what it has yet to be told of: an applied rate for each position. */
interface WrittenBill {
  readonly bill: CustomerBill;
  readonly rates: readonly RateBody[];
}

export type RateBody = Readonly<Record<string, unknown>>;

/** Taxes a draft and writes it with all that is on it. */
export async function writeBill(draft: BillDraft, book: TaxBook, context: ConsumerContext): Promise<CustomerBill> {
  const { bill, rates } = await writeBillAlone(draft, book, context);
  await writeRates(rates, context);
  return bill;
}

/** Those of several bills at once, where these are many. */
export async function writeRates(rates: readonly RateBody[], { resources }: ConsumerContext): Promise<void> {
  await resources.createTogether('AppliedCustomerBillingRate', rates);
}

/** Taxes a draft and writes the bill with its number, not its rates. */
export async function writeBillAlone(draft: BillDraft, book: TaxBook, context: ConsumerContext): Promise<WrittenBill> {
  const { resources, transaction, now } = context;
  const { run, category, payer, payee, unit, items, position, corrects } = draft;
  const taxes = await book.taxed(items, unit);
  const relatedParty = [{ id: payer, role: 'payer', '@referredType': 'Organization' }, { id: payee, role: 'payee', '@referredType': 'Organization' }];
  const bill = await resources.create<CustomerBill>('CustomerBill', {
    category, relatedParty, billingPeriod: run.period, billDate: now.toISOString(), ...(await cycleOf(draft, context)), ...accountOf(draft), settlementRun: { id: run.id }, billNo: await nextNumber(payee, transaction),
    billType: typeOf(draft, taxes), paymentDueDate: dueDate(draft, now), billedParty: await partiesOf(draft, book), ...amounts(taxes, unit),
    ...(position && { settlementPosition: { id: position.id }, ...(position.guarantor && { guarantor: position.guarantor, ...graceOf(draft, now) }) }), ...(corrects && { correctedBill: corrects }),
  });
  const rates = items.map((item, index): RateBody => ({
    id: `${bill.id}-${String(index + 1).padStart(6, '0')}`, name: item.name, type: item.type, isBilled: true, date: now.toISOString(), bill: { id: bill.id, href: bill.href }, periodCoverage: item.period,
    relatedParty: [...relatedParty, ...supplyParties(item)], ...appliedTaxes(item, taxes.lines[index], unit), ...(item.serviceCategory !== undefined && { serviceCategory: item.serviceCategory }),
    characteristic: Object.entries(item.characteristic).map(([name, value]) => ({ name, valueType: 'string', value })),
  }));
  return { bill, rates };
}

/** Which cycle it is a part of; none where it was asked for. */
async function cycleOf({ run, demand }: BillDraft, context: ConsumerContext) {
  if (demand) return { runType: 'offCycle' };
  const { id, href, name } = await billCycleOf(run, context);
  return { runType: 'onCycle', billCycle: { id, href, name } };
}

/** The account that was asked for, else the payer's own. */
function accountOf({ demand, account }: BillDraft): { readonly billingAccount?: AccountRef } {
  const billingAccount = demand?.billingAccount ?? account;
  return billingAccount ? { billingAccount } : {};
}

/** As agreed, from the end of the period on; else from the day of the bill on. */
function dueDate({ run, position }: BillDraft, now: Date): string {
  const from = position?.paymentTermDays === undefined ? now.getTime() : Date.parse(run.period.endDateTime);
  return new Date(from + (position?.paymentTermDays ?? paymentDays) * dayMs).toISOString();
}

/** Where days of grace are agreed, the guarantor is asked when they are over. */
function graceOf(draft: BillDraft, now: Date): { readonly guaranteeDueDate?: string } {
  const days = draft.position?.guaranteeGraceDays;
  return days === undefined ? {} : { guaranteeDueDate: new Date(Date.parse(dueDate(draft, now)) + days * dayMs).toISOString() };
}

const supplyParties = ({ supplier, customer }: DraftItem) => [{ id: supplier, role: 'supplier', '@referredType': 'Organization' }, { id: customer, role: 'customer', '@referredType': 'Organization' }];

function typeOf({ category, items, kind }: BillDraft, { net, tax }: TaxedDocument): CustomerBill['billType'] {
  if (kind) return kind;
  if (category === 'partnerStatement') return 'statement';
  if (net.plus(tax).isNegative()) return 'creditNote';
  return items.every(({ isCorrection }) => isCorrection) ? 'debitNote' : 'invoice';
}

async function partiesOf({ payer, payee, items }: BillDraft, book: TaxBook): Promise<readonly DocumentParty[]> {
  const ids = new Set([payer, payee, ...items.flatMap(({ supplier, customer }) => [supplier, customer])]);
  const parties: DocumentParty[] = [];
  for (const id of ids) parties.push(await (id === payee ? book.payee(id) : book.party(id)));
  return parties;
}

/** What is due, and with taxes what it is made of; without any the bill says nothing of them. */
function amounts({ net, tax, withheld, subtotals }: TaxedDocument, unit: string) {
  const due = wireMoney(unit, net.plus(tax).minus(withheld));
  const itemsOf = (isWithheld: boolean): readonly TaxItem[] => subtotals.filter(({ treatment }) => (treatment === 'withheld') === isWithheld).map((subtotal) => taxItem(subtotal, unit));
  const [taxItems, withheldTaxItem] = [itemsOf(false), itemsOf(true)];
  return {
    amountDue: due, remainingAmount: due, taxExcludedAmount: wireMoney(unit, net),
    ...(taxItems.length > 0 && { taxIncludedAmount: wireMoney(unit, net.plus(tax)), taxItem: taxItems }), ...(withheldTaxItem.length > 0 && { withheldTaxItem }),
  };
}

const percentOf = (percent: Decimal): WireMoney['value'] => wireMoney('', percent).value;

const taxItem = ({ taxCategory, percent, amount, treatment, base, jurisdiction, supplier, customer, deductible, selfAssessedAmount, certificate }: TaxSubtotal, unit: string): TaxItem => ({
  taxCategory, taxRate: percentOf(percent), taxAmount: wireMoney(unit, amount), taxTreatment: treatment, taxableAmount: wireMoney(unit, base), jurisdiction, supplier, customer, deductible,
  ...(selfAssessedAmount && { selfAssessedAmount: wireMoney(unit, selfAssessedAmount) }), ...(certificate !== undefined && { certificate }),
});

function appliedTaxes({ amount }: DraftItem, line: TaxedLine | undefined, unit: string) {
  const taxes = line?.taxes ?? [];
  const added = sumOf(taxes.filter(({ treatment }) => treatment !== 'withheld').map((tax) => tax.amount));
  const appliedTax = taxes.map(({ taxCategory, percent, treatment, jurisdiction, certificate, amount: taxAmount }) =>
    ({ taxCategory, taxRate: percentOf(percent), taxAmount: wireMoney(unit, taxAmount), taxTreatment: treatment, jurisdiction, ...(certificate !== undefined && { certificate }) }));
  return { taxExcludedAmount: wireMoney(unit, amount), ...(taxes.length > 0 && { taxIncludedAmount: wireMoney(unit, amount.plus(added)), appliedTax }) };
}

interface BillNumber extends Document {
  readonly last: number;
}

/** Bills are numbered without gaps by who issues them. */
export async function nextNumber(issuer: string, transaction: Transaction): Promise<string> {
  const collection = transaction.collection<BillNumber>(billNumbers);
  const last = ((await collection.find(issuer))?.document.last ?? 0) + 1;
  await collection.put([{ document: { id: issuer, last }, parties: [] }]);
  return `${issuer}-${String(last).padStart(6, '0')}`;
}
