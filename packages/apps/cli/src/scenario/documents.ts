import type { Client } from '../suite/client.ts';
import { eventually } from '../suite/eventually.ts';
import { isBalanced, openDebts } from './books.ts';
import type { Wire } from '../suite/wire.ts';

/** Texts by file name. */
export type Documents = ReadonlyMap<string, string>;

type Bill = Wire<'CustomerBill'>;

/** Statements and bills as tables, those between two as invoices (UBL), the bank's file, and what stands in the books. */
export async function documentsOf(batch: Wire<'PayoutBatch'>, operator: Client): Promise<Documents> {
  const balances = await eventually('the books to be level', async () => {
    const found = await operator.list('TrialBalance');
    return openDebts(found).length === 0 ? found : undefined;
  });
  const bills = (await operator.list('CustomerBill')).toSorted((one, other) => (one.billNo < other.billNo ? -1 : 1));
  const files = new Map<string, string>();
  for (const bill of bills) for (const [name, text] of await filesOf(bill, operator)) files.set(name, stable(text, bill));
  const { data: payment = '' } = await operator.api('partnerBilling/v1').GET('/payoutBatch/{id}/file', { params: { path: { id: batch.id } }, parseAs: 'text' });
  files.set('payout-q1.pain.001.xml', payment.replaceAll(batch.creationDate.slice(0, 19), '2025-04-12T09:00:00').replaceAll(batch.creationDate.slice(0, 10), '2025-04-12'));
  const lines = (await operator.list('SettlementLine')).map(({ id, agreement, termId, payer, payee, amount }) => `${id}: ${agreement.id} ${termId}, ${payer.id} owes ${payee.id} ${amount.value} ${amount.unit}`);
  const billed = bills.map((bill) => `${bill.billNo}: ${bill.billType}, ${bill.relatedParty.map(({ id, role = '' }) => `${role} ${id}`).join(', ')}, ${bill.amountDue.value} ${bill.amountDue.unit}, ${bill.state}`);
  files.set('outcome.json', `${JSON.stringify({ lines: lines.toSorted(), bills: billed, trialBalance: isBalanced(balances) }, undefined, 2)}\n`);
  return files;
}

async function filesOf(bill: Bill, operator: Client): Promise<readonly (readonly [string, string])[]> {
  const table = [`${bill.billNo}.csv`, await written(bill, 'csv', operator)] as const;
  if (bill.category !== 'customer') return [table];
  return [table, [`${bill.billNo}.ubl.xml`, await written(bill, 'ubl', operator)]];
}

async function written({ id }: Bill, format: 'csv' | 'ubl', operator: Client): Promise<string> {
  const { data = '' } = await operator.api('customerBillManagement/v4').GET('/customerBill/{id}/document', { params: { path: { id }, query: { format } }, parseAs: 'text' });
  return data;
}

/** A bill is dated when it is made. Here it is dated by the end of its period, and due a month later, so that documents are the same on any day. */
function stable(text: string, { billDate, paymentDueDate, billingPeriod }: Bill): string {
  const end = billingPeriod.endDateTime.slice(0, 10);
  const due = new Date(Date.parse(end) + 30 * 86_400_000).toISOString().slice(0, 10);
  return text.replaceAll(billDate.slice(0, 10), end).replaceAll(paymentDueDate.slice(0, 10), due);
}
