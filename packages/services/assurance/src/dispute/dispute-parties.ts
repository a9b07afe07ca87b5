import { dayMs } from '@concord/period';
import type { ChangeContext } from '@concord/resource';
import { agreedDispute } from './agreed-dispute.ts';
import { closedLine } from './closed-line.ts';
import { type DisputedLine, partyIn, type SettlementDispute } from './settlement-dispute.ts';

/** Who disputes, who answers, and until when: both see the ticket, and what became of it, from then on. */
export async function withParties(dispute: SettlementDispute, context: ChangeContext): Promise<SettlementDispute> {
  const claimant = context.caller.party ?? partyIn('claimant', dispute);
  const [first] = dispute.disputedLine ?? [];
  const sides = first ? await sidesOf(first, context) : [];
  const respondent = sides.find((id) => id !== claimant);
  const others = (dispute.relatedParty ?? []).filter(({ role }) => role !== 'claimant' && role !== 'respondent');
  const named = (id: string, role: string) => ({ id, role, '@referredType': 'Organization' });
  return {
    ...dispute, expectedResolutionDate: await deadlineOf(dispute, context),
    relatedParty: [...(claimant === undefined ? [] : [named(claimant, 'claimant')]), ...(respondent === undefined ? [] : [named(respondent, 'respondent')]), ...others],
  };
}

/** As agreed, from now on; a partner may give the other side longer and not less. */
async function deadlineOf(dispute: SettlementDispute, { caller, transaction, now }: ChangeContext): Promise<string> {
  const asked = dispute.expectedResolutionDate ?? dispute.requestedResolutionDate;
  const { answerDays } = await agreedDispute(dispute, transaction);
  const agreed = new Date(now.getTime() + answerDays * dayMs).toISOString();
  return asked !== undefined && (caller.party === undefined || Date.parse(asked) > Date.parse(agreed)) ? asked : agreed;
}

/** Payer and payee of what is disputed, as far as they are known. */
export async function sidesOf({ settlementLine, payer, payee }: DisputedLine, context: ChangeContext): Promise<readonly string[]> {
  const line = settlementLine ? await closedLine(settlementLine.id, context.transaction) : { payer, payee };
  return [line?.payer?.id, line?.payee?.id].filter((id) => id !== undefined);
}
