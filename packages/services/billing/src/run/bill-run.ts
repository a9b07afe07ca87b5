import type { ConsumerContext } from '@concord/resource';
import type { CustomerBill } from '../bill/bill.ts';
import { type BillDraft, customerDrafts, statementDraft } from '../bill/bill-draft.ts';
import { writeRates } from '../bill/write-bill.ts';
import { collectionOf, type CustomerCharge, everyOf, type SettlementPosition, type SettlementRun } from '../bill/settled.ts';
import { accountTree } from '../consolidation/account-tree.ts';
import { consolidate, placedBills } from '../consolidation/consolidate-run.ts';
import { answerDemand, demandOf } from '../on-demand/answer-demand.ts';
import { holdUntilPaid } from '../payment/pay-when-paid.ts';
import { taxBook } from '../tax/tax-book.ts';
import { type BillWork, billWorks, goOn, type NextBills, workOf } from './bill-work.ts';
import { divideCharges, takeCharges } from './customer-pieces.ts';
import { madeOf } from './lines-of-position.ts';
import { type Books, raiseBill } from './raise-bill.ts';

const booksOf = ({ transaction, now }: ConsumerContext): Books => ({ book: taxBook(transaction), tree: accountTree(transaction, now), rates: [] });

/** A run is complete: its bills follow piece by piece. What a customer has asked for is one piece. */
export async function beginBills(run: SettlementRun, context: ConsumerContext): Promise<void> {
  const demand = await demandOf(run, context);
  if (demand) {
    const charges = await everyOf<CustomerCharge>('CustomerCharge', { op: 'eq', path: 'settlementRun.id', value: run.id }, context.transaction);
    return answerDemand(demand, await billCustomers(run, charges, context, demand), context);
  }
  const { id, state, period } = run;
  await goOn({ id, run: { id, state, period }, next: 0, customerPieces: await divideCharges(id, context.transaction), placed: [] }, context);
}

/** First what customers owe, since partners may wait for it, then positions between partners; at the end what is paid together. Each message does one piece. */
export async function billOn({ id, next }: NextBills, context: ConsumerContext): Promise<void> {
  const work = await workOf(id, context.transaction);
  if (work?.next !== next) return;
  const bills = next < work.customerPieces ? await billCustomers(work.run, await takeCharges(id, next, context.transaction), context) : await billPartners(work, context);
  if (!bills) return finish(work, context);
  const placed = await placedBills(bills, accountTree(context.transaction, context.now));
  await goOn({ ...work, next: next + 1, placed: [...work.placed, ...placed] }, context);
}

async function finish({ run, placed }: BillWork, context: ConsumerContext): Promise<void> {
  await consolidate(placed, run, context);
  await context.transaction.collection(billWorks).remove(run.id);
}

async function billCustomers(run: SettlementRun, charges: readonly CustomerCharge[], context: ConsumerContext, demand?: BillDraft['demand']): Promise<readonly CustomerBill[]> {
  const [books, bills] = [booksOf(context), new Array<CustomerBill>()];
  for (const draft of await customerDrafts(run, charges, context.transaction)) bills.push(await raiseBill({ ...draft, ...(demand && { demand }) }, books, context));
  await writeRates(books.rates, context);
  return bills;
}

/** Positions of a piece: of a hundred lines each, some thousands. */
const most = 50;

/** @returns nothing where there are no more */
async function billPartners({ run, next, customerPieces }: BillWork, context: ConsumerContext): Promise<readonly CustomerBill[] | undefined> {
  const { transaction } = context;
  const positions = await transaction.collection<SettlementPosition>(collectionOf('SettlementPosition')).list({ where: { op: 'eq', path: 'settlementRun.id', value: run.id }, offset: (next - customerPieces) * most, limit: most });
  if (positions.length === 0) return undefined;
  const [books, made, bills] = [booksOf(context), madeOf(transaction), new Array<CustomerBill>()];
  for (const { document: position } of positions.filter(({ document: { state } }) => state !== 'carriedOver')) {
    const { lines, held } = await made(position);
    const bill = await raiseBill(statementDraft(run, position, lines, held), books, context);
    if (position.payWhenPaid) await holdUntilPaid(bill, context);
    bills.push(bill);
  }
  await writeRates(books.rates, context);
  return bills;
}
