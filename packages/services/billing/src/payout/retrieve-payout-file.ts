import { conflict, notFound } from '@concord/errors';
import { creditTransferFile, type CreditTransfer } from '@concord/payment-files';
import { decimal } from '@concord/money';
import type { Operation, ResourceWriter } from '@concord/resource';
import { accountOf } from '../bank/bank-account.ts';
import type { CustomerBill } from '../bill/bill.ts';
import type { Payout, PayoutBatch } from './payout-batch.resource.ts';

/** `GET /payoutBatch/{id}/file`: an approved batch as pain.001.001.09, the same every time it is asked for. */
export const retrievePayoutFile: Operation = async ({ params: { id = '' } }, { resources, transaction }) => {
  const batch = await resources.find<PayoutBatch>('PayoutBatch', id);
  if (!batch) throw notFound('PayoutBatch', id);
  if (batch.channel === 'paymentProvider') throw conflict('withProvider', `payout batch ${id} is the payment provider's to carry out, and no bank's`);
  if (batch.state !== 'approved' && batch.state !== 'completed') throw conflict('notApproved', `payout batch ${id} is ${batch.state}, not approved`);
  const from = await accountOf(batch.payer.id, transaction);
  if (!from) throw conflict('accountMissing', `${batch.payer.id} has no active bank account`);
  const transfers: CreditTransfer[] = [];
  for (const payout of batch.payout ?? []) transfers.push(await transferOf(payout, resources));
  const { unit: currency, creationDate: created = '', requestedExecutionDate: day = '' } = batch;
  const body = Buffer.from(creditTransferFile({ id, created, day, currency, from, transfers }));
  return { status: 200, body, headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Content-Disposition': `attachment; filename="${id.replace(/[^\w.~-]/g, '_')}.xml"` } };
};

async function transferOf({ id, bill, amount, accountNumber: iban = '', owner = '', BIC }: Payout, resources: ResourceWriter): Promise<CreditTransfer> {
  const { billNo = bill.id } = (await resources.find<CustomerBill>('CustomerBill', bill.id)) ?? {};
  return { id, amount: decimal(amount.value), to: { name: owner, iban, ...(BIC !== undefined && { bic: BIC }) }, text: billNo };
}
