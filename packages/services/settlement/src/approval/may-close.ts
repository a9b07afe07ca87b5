import { decimal, type WireMoney } from '@concord/money';
import { isSameJson } from '@concord/resource';
import type { Transaction } from '@concord/storage-port';
import type { SettlementRun } from '../run/settlement-run.resource.ts';
import type { ApprovalLimit } from './approval-limit.resource.ts';

/** What a run may come to without a second person. */
export const runLimits = async (transaction: Transaction): Promise<readonly ApprovalLimit[]> =>
  (await transaction.collection<ApprovalLimit>('approvalLimit').list({ where: { op: 'eq', path: 'appliesTo', value: 'settlementRun' }, limit: 200 })).map(({ document }) => document);

/** Whether a run may be written: it is within the limits, or just this was approved. @param total what all its lines come to, by currency */
export function mayClose({ approvedTotal }: Pick<SettlementRun, 'approvedTotal'>, total: readonly WireMoney[], limits: readonly ApprovalLimit[]): boolean {
  if (approvedTotal && isSameJson(approvedTotal, total)) return true;
  return !total.some(({ unit, value }) => limits.some(({ amount }) => amount.unit === unit && decimal(value).abs().gt(decimal(amount.value))));
}
