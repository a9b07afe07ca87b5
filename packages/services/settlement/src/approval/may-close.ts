import { decimal, type WireMoney } from '@concord/money';
import { isSameJson } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import type { SettlementRun } from '../run/settlement-run.resource.ts';
import type { ApprovalLimit } from './approval-limit.resource.ts';

/** Whether a run may be written: it is within the limits, or just this was approved. @param total what all its lines come to, by currency */
export async function mayClose({ approvedTotal }: SettlementRun, total: readonly WireMoney[], transaction: Transaction): Promise<boolean> {
  if (approvedTotal && isSameJson(approvedTotal, total)) return true;
  const limits = await transaction.collection<ApprovalLimit>('approvalLimit').list({ where: { op: 'eq', path: 'appliesTo', value: 'settlementRun' }, limit: 200 });
  return !total.some(({ unit, value }) => limits.some(({ document: { amount } }) => amount.unit === unit && decimal(value).abs().gt(decimal(amount.value))));
}
