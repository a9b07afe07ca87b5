import type { ConsumerContext } from '@concord/resource';
import type { CustomerBill } from '../bill/bill.ts';
import type { BillDraft } from '../bill/bill-draft.ts';
import { settleNote } from '../bill/refunded-bill.ts';
import { useNotes } from '../bill/use-notes.ts';
import { type RateBody, writeBillAlone } from '../bill/write-bill.ts';
import type { AccountTree } from '../consolidation/account-tree.ts';
import { useCredit } from '../payment/payment-allocation.resource.ts';
import type { TaxBook } from '../tax/tax-book.ts';

/** What bills of one transaction are made with, each looked up once. */
export interface Books {
  readonly book: TaxBook;
  readonly tree: AccountTree;
  /** What is on the bills that were raised, to be written together at the end. */
  readonly rates: RateBody[];
}

/** Writes a bill, and uses for it what its payer has to its credit. */
export async function raiseBill(draft: BillDraft, { book, tree, rates }: Books, context: ConsumerContext): Promise<CustomerBill> {
  const { own: account } = await tree.standingOf(draft.payer);
  const { bill, rates: own } = await writeBillAlone({ ...draft, ...(account && { account }) }, book, context);
  rates.push(...own);
  if (draft.owedBack) return settleNote(bill, draft.owedBack, context);
  await useNotes(bill, context);
  await useCredit(bill, context);
  return bill;
}
