import type { ConsumerContext, EntityRef } from '@concord/resource';
import { fileOf } from '../files/read/record-id.ts';
import type { Usage } from '../records/usage.ts';
import { type CdrTransaction, isSuspended, recordsBrought } from './cdr-transaction.ts';

const placed = /-\d{10}$/;

/** The totals of transactions follow the status of the records that they brought. */
export async function followCdrs(usage: readonly EntityRef[], context: ConsumerContext): Promise<void> {
  const bringing = new Set(usage.flatMap(({ id }) => (placed.test(id) ? [fileOf(id)] : [])));
  for (const id of bringing) {
    const transaction = await context.resources.find<CdrTransaction>('CdrTransaction', id);
    if (transaction) await recount(transaction, context);
  }
}

async function recount(brought: CdrTransaction, { transaction, resources }: ConsumerContext): Promise<void> {
  const records = await transaction.collection<Usage>('usage').findMany([...recordsBrought(brought)]);
  const suspended = records.filter(({ document }) => isSuspended(document)).length;
  await resources.change<CdrTransaction>('CdrTransaction', brought.id, ({ controlTotal: total, ...rest }) => ({ ...rest, ...(total && { controlTotal: { ...total, accepted: total.accepted + total.suspended - suspended, suspended } }) }));
}
