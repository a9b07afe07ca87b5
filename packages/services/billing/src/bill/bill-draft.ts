import { copyCollection, type EntityRef } from '@concord/resource';
import { type Decimal, decimal } from '@concord/money';
import type { Document, Transaction } from '@concord/storage-port';
import type { AccountRef } from '../consolidation/account-tree.ts';
import type { HeldPart } from '../dispute/settlement-hold.ts';
import type { Supplied } from '../tax/tax-book.ts';
import { refundedBill } from './refunded-bill.ts';
import { shareOfPosition, type CustomerCharge, type SettlementLine, type SettlementPosition, type SettlementRun, type TimePeriod } from './settled.ts';

/** A position of a bill before tax. */
export interface DraftItem extends Supplied {
  readonly name: string;
  readonly type: string;
  readonly isCorrection: boolean;
  readonly period: TimePeriod;
  readonly characteristic: Readonly<Record<string, string>>;
}

export interface BillDraft {
  readonly run: SettlementRun;
  readonly category: 'customer' | 'partnerStatement';
  readonly payer: string;
  readonly payee: string;
  readonly unit: string;
  readonly items: readonly DraftItem[];
  /** Of a statement: the position that it is over. */
  readonly position?: Pick<SettlementPosition, 'id' | 'paymentTermDays' | 'guarantor' | 'guaranteeGraceDays' | 'payWhenPaid'>;
  /** Of a note: what kind it is, and the bill that it corrects. */
  readonly kind?: 'creditNote' | 'debitNote';
  readonly corrects?: EntityRef;
  /** Of a note over what a refund took back: what went back in cash. */
  readonly owedBack?: Decimal;
  /** Of a bill that was asked for: what for. */
  readonly demand?: { readonly billingAccount?: EntityRef };
  /** The payer's, where it has one. */
  readonly account?: AccountRef;
}

interface OfferingCopy extends Document {
  readonly category?: readonly { readonly id: string; readonly name?: string }[];
}

/** What each customer owes each seller in each currency. What corrects a bill of which cash went back is a note of its own. */
export async function customerDrafts(run: SettlementRun, charges: readonly CustomerCharge[], transaction: Transaction): Promise<readonly BillDraft[]> {
  const groups = new Map<string, BillDraft & { readonly items: DraftItem[] }>();
  for (const charge of charges) {
    const { seller: { id: payee }, customer, amount: { unit } } = charge;
    if (!customer) continue;
    const refunded = await refundedBill(charge, transaction);
    const key = JSON.stringify([payee, customer.id, unit, refunded?.corrects.id]);
    const draft = groups.get(key) ?? { run, category: 'customer', payer: customer.id, payee, unit, items: [], ...refunded };
    draft.items.push(chargeItem(charge, customer.id, await categoryOf(charge.productOffering.id, transaction)));
    groups.set(key, draft);
  }
  return [...groups.values()];
}

const chargeItem = (charge: CustomerCharge, customer: string, serviceCategory: string | undefined): DraftItem => {
  const { productOffering, priceType, quantity, amount, seller, correctedCharge } = charge;
  return {
    name: `${productOffering.id} ${priceType}`, type: priceType, amount: decimal(amount.value), supplier: seller.id, customer, isCorrection: correctedCharge !== undefined,
    characteristic: { productOffering: productOffering.id, quantity }, ...suppliedIn(charge), ...(serviceCategory !== undefined && { serviceCategory }),
  };
};

async function categoryOf(offering: string, transaction: Transaction): Promise<string | undefined> {
  const found = await transaction.collection<OfferingCopy>(copyCollection('ProductOffering')).find(offering);
  const [category] = found?.document.category ?? [];
  return category?.name ?? category?.id;
}

/** What a net position is made of: its own direction adds, the other takes away. */
export function statementDraft(run: SettlementRun, position: SettlementPosition, lines: readonly SettlementLine[], held: readonly HeldPart[]): BillDraft {
  const items = lines.flatMap((line) => {
    const share = shareOfPosition(line, position);
    return share === 0 ? [] : [lineItem(line, share === 1 ? decimal(line.amount.value) : decimal(line.amount.value).negated())];
  });
  const disputed = held.flatMap((part) => disputedItem(part, position));
  return { run, category: 'partnerStatement', payer: position.payer.id, payee: position.payee.id, unit: position.amount.unit, items: [...items, ...disputed], position };
}

/** A disputed part of a line, left out or taken up again. */
function disputedItem({ hold, line, amount: { unit, value } }: HeldPart, position: SettlementPosition): readonly DraftItem[] {
  const share = shareOfPosition({ ...line, amount: { unit, value } }, position);
  if (share === 0) return [];
  const item = lineItem(line, decimal(value).times(decimal(share)));
  return [{ ...item, name: `${item.name} ${hold.state === 'returned' ? 'after' : 'in'} dispute` }];
}

export const lineItem = (line: SettlementLine, amount: Decimal): DraftItem => {
  const { agreement, termId, termType, payer, payee, correctedLine } = line;
  return {
    name: `${agreement.name ?? agreement.id} ${termId}`, type: 'settlement', amount, supplier: payee.id, customer: payer.id, isCorrection: correctedLine !== undefined,
    characteristic: { agreement: agreement.id, term: termId, payer: payer.id, payee: payee.id }, ...suppliedIn(line), ...(termType !== undefined && { serviceCategory: termType }),
  };
};

const elevenHours = 11 * 3_600_000;

/** A correction is taxed by the day of what it corrects. Eleven hours before a period ends it is its last day in every zone from UTC-11 to UTC+13. */
function suppliedIn({ period, eventPeriod }: CustomerCharge | SettlementLine): Pick<DraftItem, 'period' | 'day'> {
  const supplied = eventPeriod ?? period;
  return { period: supplied, day: new Date(Date.parse(supplied.endDateTime) - elevenHours).toISOString().slice(0, 10) };
}
