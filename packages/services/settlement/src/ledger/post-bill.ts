import { addedTax, type BilledTax, guaranteeCalled, selfAssessedTax, withheldTax } from '@concord/ledger';
import { parseMoney, type WireMoney } from '@concord/money';
import type { ConsumerContext, EntityRef, Resource } from '@concord/resource';
import type { KeptStep } from '../explanation/explanation-steps.ts';
import { postEntry } from './post-ledger.ts';

interface TaxItem {
  readonly taxRate?: number | string;
  readonly taxableAmount?: WireMoney;
  readonly taxAmount: WireMoney;
  readonly selfAssessedAmount?: WireMoney;
  readonly supplier: string;
  readonly customer: string;
  readonly deductible: boolean;
}

/** What the books read of a bill (TMF678) when it is made. */
export interface BillResource extends Resource {
  readonly billDate: string;
  readonly relatedParty: readonly { readonly id: string; readonly role: string }[];
  readonly taxItem?: readonly TaxItem[];
  readonly withheldTaxItem?: readonly TaxItem[];
  readonly amountDue: WireMoney;
  /** Of a claim on a guarantee: who did not pay. */
  readonly guaranteedParty?: EntityRef;
}

/** What a bill brings by itself: its taxes, and what a guarantor owes by it. */
export async function postBill(bill: BillResource, context: ConsumerContext): Promise<void> {
  await postBillTax(bill, context);
  await postGuarantee(bill, context);
}

/** The taxes of a bill, beside what it was made from: those are in the books since their period was closed. */
async function postBillTax({ id, href, billDate, relatedParty, taxItem = [], withheldTaxItem = [] }: BillResource, context: ConsumerContext): Promise<void> {
  const partyIn = (wanted: string): string => relatedParty.find(({ role }) => role === wanted)?.id ?? '';
  const billed = (item: TaxItem, amount: WireMoney): BilledTax => ({ payer: partyIn('payer'), payee: partyIn('payee'), ...item, money: parseMoney(amount) });
  const postings = [
    ...taxItem.flatMap((item) => [...addedTax(billed(item, item.taxAmount)), ...(item.selfAssessedAmount ? selfAssessedTax(billed(item, item.selfAssessedAmount)) : [])]),
    ...withheldTaxItem.flatMap((item) => withheldTax(billed(item, item.taxAmount))),
  ].filter(({ amount }) => Number(amount.value) !== 0);
  if (postings.length === 0) return;
  const cause = { id, ...(href !== undefined && { href }) };
  await postEntry({ date: billDate, reference: { id: `${id}-tax` }, description: `tax of bill ${id}`, postings, attributes: { cause }, steps: [...taxItem, ...withheldTaxItem].flatMap(taxSteps) }, context);
}

function taxSteps({ taxAmount, selfAssessedAmount, taxRate, taxableAmount, supplier, customer }: TaxItem): KeptStep[] {
  const rate = { ...(taxRate !== undefined && { taxRate: String(taxRate) }), ...(taxableAmount && { taxableAmount: String(taxableAmount.value) }) };
  return [taxAmount, ...(selfAssessedAmount ? [selfAssessedAmount] : [])].map(({ unit, value }) => ({ name: 'tax', operands: { supplier, customer, unit, ...rate }, result: parseMoney({ unit, value }).value.toFixed() }));
}

/** The payer of a claim owes from now on what another party did not pay. */
async function postGuarantee({ id, href, billDate, relatedParty, amountDue, guaranteedParty }: BillResource, context: ConsumerContext): Promise<void> {
  if (!guaranteedParty) return;
  const partyIn = (wanted: string): string => relatedParty.find(({ role }) => role === wanted)?.id ?? '';
  const postings = guaranteeCalled({ payer: guaranteedParty.id, payee: partyIn('payee'), guarantor: partyIn('payer'), money: parseMoney(amountDue) });
  await postEntry({ date: billDate, reference: { id: `${id}-guarantee` }, description: `guarantee claimed by bill ${id}`, postings, attributes: { cause: { id, ...(href !== undefined && { href }) } }, steps: [{ name: 'guaranteed', operands: { unit: amountDue.unit, guaranteedParty: guaranteedParty.id }, result: parseMoney(amountDue).value.toFixed() }] }, context);
}
