import type { ConsumerContext, EntityRef } from '@concord/resource';
import type { CustomerBill } from '../bill/bill.ts';
import { isOpen, payeeOf, payerOf } from '../payout/open-bills.ts';
import type { AccountTree } from './account-tree.ts';
import { mostBills } from './consolidated-bill.resource.ts';

interface Group {
  readonly payer: string;
  readonly payee?: string;
  readonly unit: string;
}

/** A bill that goes on a document with others. */
export interface PlacedBill {
  readonly group: Group;
  readonly id: string;
}

/** Those of a run's bills that go on documents together. */
export async function placedBills(bills: readonly CustomerBill[], tree: AccountTree): Promise<readonly PlacedBill[]> {
  const placed: PlacedBill[] = [];
  for (const bill of bills) {
    const group = await groupOf(bill, tree);
    if (group) placed.push({ group, id: bill.id });
  }
  return placed;
}

/**
 * Puts the bills of a run on the documents that accounts ask for: all that is owed below a consolidated account on one for each currency, and the
 * statements between legal entities of two groups under one commercial settlement.
 */
export async function consolidate(placed: readonly PlacedBill[], run: EntityRef, context: ConsumerContext): Promise<void> {
  const open: PlacedBill[] = [];
  for (const bill of placed) if (await isOpenNow(bill, context)) open.push(bill);
  for (const [first, ...others] of Map.groupBy(open, ({ group }) => JSON.stringify(group)).values()) {
    if (first) await write(first.group, [first, ...others].map(({ id }) => id), run, context);
  }
}

async function groupOf(bill: CustomerBill, tree: AccountTree): Promise<Group | undefined> {
  const { unit } = bill.amountDue;
  const payer = await tree.standingOf(payerOf(bill));
  if (payer.isConsolidated) return { payer: payer.top, unit };
  if (bill.category !== 'partnerStatement') return undefined;
  const payee = await tree.standingOf(payeeOf(bill));
  return payer.isBelow || payee.isBelow ? { payer: payer.top, payee: payee.top, unit } : undefined;
}

/** Notes and credit may have met it since it was written. */
async function isOpenNow({ id }: PlacedBill, { resources }: ConsumerContext): Promise<boolean> {
  const bill = await resources.find<CustomerBill>('CustomerBill', id);
  return bill !== undefined && isOpen(bill);
}

async function write({ payer, payee, unit }: Group, ids: readonly string[], run: EntityRef, { resources }: ConsumerContext): Promise<void> {
  for (let from = 0; from < ids.length; from += mostBills) {
    await resources.create('ConsolidatedBill', {
      payer: { id: payer }, ...(payee !== undefined && { payee: { id: payee } }), unit, bill: ids.slice(from, from + mostBills).map((id) => ({ id, '@referredType': 'CustomerBill' })), settlementRun: { id: run.id },
    });
  }
}
