import { isDomainError } from '@concord/errors';
import { readInstant, type Instant } from '@concord/period';
import type { Barrier } from '@concord/resource';
import { closeAgreements } from './close-agreements.ts';
import { closeCharges } from './close-charges.ts';
import { controlTotalsOf } from './control-totals.ts';
import { mayClose } from '../approval/may-close.ts';
import { previewOf } from './preview.ts';
import type { Desk } from '../desk/rating-desk.ts';
import type { SettlementRun } from './settlement-run.resource.ts';
import { nettingGroups, positionsOf } from './net-run.ts';
import { billCustomer } from '../on-demand/bill-customer.ts';
import type { RunResult } from './run-parts.ts';
import { openCount } from '../suspense/suspense.ts';
import { writeRun } from './write-run.ts';

/** A source has told all that it had before the run was asked for; with the last of them the run closes its period. */
export async function barrierReached({ id, service }: Barrier, desk: Desk): Promise<void> {
  const { resources } = desk.context;
  const run = await resources.find<SettlementRun>('SettlementRun', id);
  if (!run || (run.state !== 'acknowledged' && run.state !== 'approved')) return;
  const awaiting = (run.awaiting ?? []).filter((source) => source !== service);
  const heard = await resources.change<SettlementRun>('SettlementRun', id, (current) => ({ ...current, awaiting }));
  if (awaiting.length === 0) await closeRun(heard, desk);
}

async function closeRun(run: SettlementRun, desk: Desk): Promise<void> {
  const { resources, now } = desk.context;
  await resources.change<SettlementRun>('SettlementRun', run.id, (current) => ({ ...current, state: 'inProgress', startDate: now.toISOString() }));
  if (run.customer) return billCustomer(run, run.customer.id, desk);
  const result = await resultOf(run, desk);
  if ('failureReason' in result) {
    await resources.change<SettlementRun>('SettlementRun', run.id, (current) => ({ ...current, ...result, state: 'failed', completionDate: now.toISOString() }));
    return;
  }
  const summary = { ...summaryOf(result), suspendedCount: await openCount(desk.context) };
  if (run.mode === 'close' && !(await mayClose(run, summary.total, desk.context.transaction))) {
    await resources.change<SettlementRun>('SettlementRun', run.id, (current) => ({ ...current, ...summary, ...previewOf(result), state: 'awaitingApproval' }));
    return;
  }
  if (run.mode === 'close') await writeRun(run, result, desk);
  const seen = run.mode === 'close' ? {} : previewOf(result);
  await resources.change<SettlementRun>('SettlementRun', run.id, (current) => ({ ...current, ...summary, ...seen, state: 'completed', completionDate: now.toISOString() }));
}

/** Works everything out before anything is written, so that a run closes whole or fails with nothing closed. */
async function resultOf(run: SettlementRun, desk: Desk): Promise<RunResult | { readonly failureReason: string }> {
  await desk.save();
  const span = { start: instantOf(run.period.startDateTime), end: instantOf(run.period.endDateTime) };
  try {
    const agreements = await closeAgreements(run, span, desk);
    const groups = await nettingGroups(agreements, desk.context.transaction);
    return { agreements, groups, positions: positionsOf(groups), billings: await closeCharges(span, desk) };
  } catch (error) {
    if (isDomainError(error) && error.kind === 'unprocessable') return { failureReason: error.message };
    throw error;
  }
}

/** Both ends were checked when the run was asked for. */
function instantOf(text: string | undefined): Instant {
  const at = text === undefined ? undefined : readInstant(text);
  if (at === undefined) throw new TypeError(`a run's period has two ends, not ${String(text)}`);
  return at;
}

function summaryOf(result: RunResult) {
  const controlTotal = controlTotalsOf(result);
  const lineCount = controlTotal.reduce((count, total) => count + total.lineCount, 0);
  return { lineCount, positionCount: result.positions.length, total: controlTotal.filter((one) => one.lineCount > 0).map(({ shared }) => shared), controlTotal };
}
