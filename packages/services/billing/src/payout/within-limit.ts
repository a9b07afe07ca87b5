import { decimal, type WireMoney } from '@concord/money';
import { copyCollection } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';

/** What settlement says of up to which amount one person is enough. */
interface LimitCopy extends Document {
  readonly appliesTo: string;
  readonly amount: WireMoney;
}

/** Whether one person is enough to pay so much out. */
export async function isWithinLimit({ unit, value }: WireMoney, transaction: Transaction): Promise<boolean> {
  const limits = await transaction.collection<LimitCopy>(copyCollection('ApprovalLimit')).list({ where: { op: 'eq', path: 'appliesTo', value: 'payoutBatch' }, limit: 200 });
  return !limits.some(({ document: { amount } }) => amount.unit === unit && decimal(value).gt(decimal(amount.value)));
}
