import type { Period } from '../case/case.ts';
import { amountText, type Debt, type Line } from '../case/outcome.ts';
import type { Client } from '../suite/client.ts';
import { eventually } from '../suite/eventually.ts';
import type { Wire } from '../suite/wire.ts';

/** What a closed period came to. */
export interface Settled {
  readonly runId: string;
  readonly lines: readonly Line[];
  readonly net: readonly Debt[];
}

/** Closes a period over every agreement and reads its reports (TMF737) and net positions. @throws Error where the run fails */
export async function settle(period: Period, operator: Client): Promise<Settled> {
  const runId = await closed({ period }, operator);
  const reports = await operator.list('PartyRevSharingReport', { 'settlementRun.id': runId });
  const positions = await operator.list('SettlementPosition', { 'settlementRun.id': runId });
  return { runId, lines: reports.flatMap(linesOf), net: positions.map(debtOf) };
}

/** Closes a period and waits until that is done. @returns the id of the run @throws Error where the run fails */
export async function closed(run: { readonly id?: string; readonly period: Period }, operator: Client): Promise<string> {
  const { id } = await operator.create('SettlementRun', run);
  await eventually(`settlement run ${id} to complete`, () => completed(id, operator));
  return id;
}

async function completed(runId: string, operator: Client): Promise<true | undefined> {
  const { state, failureReason = 'for no reason given' } = await operator.read('SettlementRun', runId);
  if (state === 'failed') throw new Error(`settlement run ${runId} failed: ${failureReason}`);
  return state === 'completed' ? true : undefined;
}

function linesOf({ agreement, partyRevSharingReportItem: items }: Wire<'PartyRevSharingReport'>): readonly Line[] {
  return items.map(({ partyRevSharingModelItem, payer, relatedParty, money }) => ({
    agreement: agreement.id,
    term: partyRevSharingModelItem.itemId,
    payer: payer.id,
    payee: relatedParty.partyOrPartyRole.id,
    amount: amountText(money.value, money.unit),
    unit: money.unit,
  }));
}

const debtOf = ({ payer, payee, amount }: Wire<'SettlementPosition'>): Debt => ({ payer: payer.id, payee: payee.id, amount: amountText(amount.value, amount.unit), unit: amount.unit });
