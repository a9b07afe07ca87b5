import type { WireMoney } from '@concord/money';
import { copyCollection, type ChangeContext } from '@concord/resource';
import type { Document } from '@concord/storage-port';
import { type DisputedLine, partyIn, type SettlementDispute } from './settlement-dispute.ts';

/** What this service keeps of a closed line. */
export interface LineCopy extends Document {
  readonly payer: { readonly id: string };
  readonly payee: { readonly id: string };
  readonly amount: WireMoney;
}

const dayMs = 86_400_000;
/** For the other side to answer in, where nothing else is asked for. */
const daysToAnswer = 30;

export async function closedLine(id: string, { transaction }: ChangeContext): Promise<LineCopy | undefined> {
  return (await transaction.collection<LineCopy>(copyCollection('settlementLine')).find(id))?.document;
}

/** Who disputes, who answers, and until when: both see the ticket, and what became of it, from then on. */
export async function withParties(dispute: SettlementDispute, context: ChangeContext): Promise<SettlementDispute> {
  const claimant = context.caller.party ?? partyIn('claimant', dispute);
  const [first] = dispute.disputedLine ?? [];
  const sides = first ? await sidesOf(first, context) : [];
  const respondent = sides.find((id) => id !== claimant);
  const others = (dispute.relatedParty ?? []).filter(({ role }) => role !== 'claimant' && role !== 'respondent');
  const named = (id: string, role: string) => ({ id, role, '@referredType': 'Organization' });
  return {
    ...dispute, expectedResolutionDate: dispute.expectedResolutionDate ?? dispute.requestedResolutionDate ?? new Date(context.now.getTime() + daysToAnswer * dayMs).toISOString(),
    relatedParty: [...(claimant === undefined ? [] : [named(claimant, 'claimant')]), ...(respondent === undefined ? [] : [named(respondent, 'respondent')]), ...others],
  };
}

/** Payer and payee of what is disputed, as far as they are known. */
export async function sidesOf({ settlementLine, payer, payee }: DisputedLine, context: ChangeContext): Promise<readonly string[]> {
  const line = settlementLine ? await closedLine(settlementLine.id, context) : { payer, payee };
  return [line?.payer?.id, line?.payee?.id].filter((id) => id !== undefined);
}
