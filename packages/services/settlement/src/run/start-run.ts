import type { Barrier } from '@concord/resource';
import type { Desk } from '../desk/rating-desk.ts';
import { billCustomer } from '../on-demand/bill-customer.ts';
import { begin } from '../steps/proceed.ts';
import type { SettlementRun } from './settlement-run.resource.ts';

/** A source has told all that it had before the run was asked for; with the last of them the run begins to close its period. */
export async function barrierReached({ id, service }: Barrier, desk: Desk): Promise<void> {
  const { resources } = desk.context;
  const run = await resources.find<SettlementRun>('SettlementRun', id);
  if (!run || (run.state !== 'acknowledged' && run.state !== 'approved')) return;
  const awaiting = (run.awaiting ?? []).filter((source) => source !== service);
  const heard = await resources.change<SettlementRun>('SettlementRun', id, (current) => ({ ...current, awaiting }));
  if (awaiting.length === 0) await startRun(heard, desk);
}

async function startRun(run: SettlementRun, desk: Desk): Promise<void> {
  const { resources, now } = desk.context;
  const started = await resources.change<SettlementRun>('SettlementRun', run.id, (current) => ({ ...current, state: 'inProgress', startDate: now.toISOString() }));
  await (started.customer ? billCustomer(started, started.customer.id, desk) : begin(started, desk));
}
