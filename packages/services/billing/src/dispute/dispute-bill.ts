import { type Decimal, decimal, wireMoney, zero } from '@concord/money';
import type { ConsumerContext } from '@concord/resource';
import type { CustomerBill } from '../bill/bill.ts';
import { lineItem } from '../bill/bill-draft.ts';
import { collectionOf, everyOf, shareOfPosition, type SettlementLine, type SettlementPosition } from '../bill/settled.ts';
import { useNote } from '../bill/use-notes.ts';
import { writeBill } from '../bill/write-bill.ts';
import { taxBook } from '../tax/tax-book.ts';
import { lineOf } from './held-parts.ts';
import type { SettlementHold } from './settlement-hold.ts';

/**
 * A dispute of a line that was billed before: while it lasts the disputed part of the statement is not paid out, and what was given
 * in to is credited when it ends. What is held out of a run is the run's to leave out and to take up.
 */
export async function hearOfHold(hold: SettlementHold, context: ConsumerContext): Promise<void> {
  const collection = context.transaction.collection<SettlementHold>(collectionOf('SettlementHold'));
  const before = (await collection.find(hold.id))?.document;
  await collection.put([{ document: hold, parties: [] }]);
  const line = hold.heldIn ? undefined : await lineOf(hold, context.transaction);
  if (!line || before?.state === hold.state) return;
  for (const { bill, share } of await billsOver(line, context)) {
    if (share === 1) await context.resources.change<CustomerBill>('CustomerBill', bill.id, (current) => disputed(current, decimal(hold.amount.value).times(decimal(hold.state === 'held' ? 1 : -1))));
    if (hold.state === 'released') await credit(bill, line, decimal(hold.acceptedAmount?.value ?? '0').times(decimal(-share)), context);
  }
}

interface Over {
  readonly bill: CustomerBill;
  readonly share: 1 | -1;
}

/** The statements that a line stands on, and whether it adds to each or takes away. */
async function billsOver(line: SettlementLine, { transaction }: ConsumerContext): Promise<readonly Over[]> {
  const ofRun = { op: 'eq' as const, path: 'settlementRun.id', value: line.settlementRun.id };
  const found: Over[] = [];
  for (const position of await everyOf<SettlementPosition>('SettlementPosition', ofRun, transaction)) {
    const share = shareOfPosition(line, position);
    const [bill] = share === 0 ? [] : await transaction.collection<CustomerBill>('customerBill').list({ where: { op: 'eq', path: 'settlementPosition.id', value: position.id }, limit: 1 });
    if (bill && share !== 0) found.push({ bill: bill.document, share });
  }
  return found;
}

/** Only what makes a statement dearer can be kept back from paying it. */
function disputed(bill: CustomerBill, change: Decimal): CustomerBill {
  const { unit } = bill.amountDue;
  const amount = decimal(bill.disputedAmount?.value ?? '0').plus(change);
  const { disputedAmount: _before, ...rest } = bill;
  return amount.gt(zero) ? { ...bill, disputedAmount: wireMoney(unit, amount) } : rest;
}

/** A note over what was given in to, used for what is left of the statement; where a line stood against it, the note is owed beside it. */
async function credit({ id, relatedParty, amountDue: { unit }, settlementRun, billingPeriod, billingAccount }: CustomerBill, line: SettlementLine, amount: Decimal, context: ConsumerContext): Promise<void> {
  if (amount.isZero() || !settlementRun || !billingPeriod) return;
  const [payer = '', payee = ''] = (['payer', 'payee'] as const).map((wanted) => relatedParty.find(({ role }) => role === wanted)?.id);
  const run = { id: settlementRun.id, state: 'completed', period: billingPeriod };
  const items = [{ ...lineItem(line, amount), isCorrection: true }];
  const kind = amount.isNegative() ? 'creditNote' : 'debitNote';
  const note = await writeBill({ run, category: 'partnerStatement', kind, payer, payee, unit, items, corrects: { id }, ...(billingAccount && { account: billingAccount }) }, taxBook(context.transaction), context);
  if (amount.isNegative()) await useNote(id, note, context);
}
