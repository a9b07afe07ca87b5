import type { Finding } from '@concord/errors';
import { decimal, readDecimal, zero } from '@concord/money';
import { isSameJson, type ChangeContext } from '@concord/resource';
import { closedLine } from './closed-line.ts';
import { sidesOf } from './dispute-parties.ts';
import { type DisputedLine, isDispute, partyIn, type SettlementDispute } from './settlement-dispute.ts';

type Previous = SettlementDispute | undefined;

const over = ['resolved', 'rejected', 'cancelled', 'closed'];

/** A rule for tickets that dispute a settlement. */
const ofDisputes = <R>(rule: (next: SettlementDispute, previous: Previous, context: ChangeContext) => R) =>
  (next: SettlementDispute, previous: Previous, context: ChangeContext): R | readonly Finding[] => (isDispute(next) ? rule(next, previous, context) : []);

/** What a new dispute names exists, is the claimant's, and is no more than there is. */
export const disputesAreAboutLines = ofDisputes(async (next, previous, context): Promise<readonly Finding[]> => {
  if (previous) return [];
  const { disputedLine = [] } = next;
  if (disputedLine.length === 0) return [{ code: 'missingLine', message: 'disputedLine says what is disputed', pointer: '/disputedLine' }];
  const findings: Finding[] = [];
  for (const [index, line] of disputedLine.entries()) findings.push(...(await lineFindings(line, `/disputedLine/${index}`, next, context)));
  return findings;
});

async function lineFindings(line: DisputedLine, pointer: string, dispute: SettlementDispute, context: ChangeContext): Promise<readonly Finding[]> {
  const { settlementLine, agreement, termId, payer, payee } = line;
  if (!settlementLine && !(agreement && termId !== undefined && payer && payee)) return [{ code: 'missingLine', message: 'a closed line is named by settlementLine, a running one by agreement, termId, payer and payee', pointer }];
  if (settlementLine && !(await closedLine(settlementLine.id, context.transaction))) return [{ code: 'unknownReference', message: `there is no settlement line ${settlementLine.id} (yet)`, pointer: `${pointer}/settlementLine` }];
  const [claimant, respondent] = [partyIn('claimant', dispute), partyIn('respondent', dispute)];
  const sides = await sidesOf(line, context);
  if (claimant === undefined || respondent === undefined || !sides.includes(claimant) || !sides.includes(respondent)) return [{ code: 'notTheirLine', message: `a dispute is between the payer and the payee of all its lines, ${sides.join(' and ')}; one of them is the claimant`, pointer }];
  return [...(await amountFindings(line, pointer, context)), ...(await otherDisputes(line, pointer, context))];
}

async function amountFindings({ settlementLine, amount }: DisputedLine, pointer: string, context: ChangeContext): Promise<readonly Finding[]> {
  const value = readDecimal(amount.value);
  const wrong = (message: string): readonly Finding[] => [{ code: 'invalidAmount', message, pointer: `${pointer}/amount` }];
  if (!value?.gt(zero)) return wrong(`${String(amount.value)} is not above zero`);
  const line = settlementLine && (await closedLine(settlementLine.id, context.transaction));
  if (!line) return [];
  if (line.amount.unit !== amount.unit) return wrong(`the line is in ${line.amount.unit}, not in ${amount.unit}`);
  return value.gt(decimal(line.amount.value)) ? wrong(`of ${line.amount.value} ${amount.unit} not ${amount.value} can be disputed`) : [];
}

/** Two disputes of one line might take more from it than there is. */
async function otherDisputes({ settlementLine }: DisputedLine, pointer: string, { transaction }: ChangeContext): Promise<readonly Finding[]> {
  if (!settlementLine) return [];
  const found = await transaction.collection<SettlementDispute>('troubleTicket').list({ where: { op: 'eq', path: 'disputedLine[].settlementLine.id', value: settlementLine.id }, limit: 100 });
  const other = found.find(({ document: { status } }) => status !== 'rejected' && status !== 'cancelled');
  return other ? [{ code: 'alreadyDisputed', message: `line ${settlementLine.id} is disputed in ticket ${other.document.id}`, pointer }] : [];
}

/** What is disputed stands, and what is decided is posted. */
export const decisionsStand = ofDisputes((next, previous): readonly Finding[] => {
  if (!previous) return [];
  const wasDecided = over.includes(previous.status);
  const [before, now] = [previous.disputedLine ?? [], next.disputedLine ?? []].map((lines) => (wasDecided ? lines : lines.map(({ acceptedAmount: _decision, ...line }) => line)));
  return [
    ...(isSameJson(before, now) ? [] : [{ code: 'disputedLineStands', message: 'what is disputed does not change; a decided line keeps its acceptedAmount', pointer: '/disputedLine' }]),
    ...(wasDecided && next.status === 'inProgress' ? [{ code: 'decisionStands', message: `dispute ${next.id} is ${previous.status}; open another one`, pointer: '/status' }] : []),
  ];
});

/** Whoever resolves a dispute says of each line how much is accepted. */
export const resolvingSaysHowMuch = ofDisputes((next, previous): readonly Finding[] => {
  const accepts = (next.disputedLine ?? []).some(({ acceptedAmount }) => acceptedAmount);
  if (next.status !== 'resolved') return accepts && !over.includes(next.status) ? [{ code: 'notResolved', message: 'acceptedAmount comes with the resolution', pointer: '/disputedLine' }] : [];
  if (previous?.status === 'resolved') return [];
  return (next.disputedLine ?? []).flatMap(({ amount, acceptedAmount }, index) => {
    const accepted = readDecimal(acceptedAmount?.value);
    const isPart = accepted && !accepted.isNegative() && accepted.lte(decimal(amount.value)) && acceptedAmount?.unit === amount.unit;
    return isPart ? [] : [{ code: 'invalidAmount', message: `of ${amount.value} ${amount.unit} between nothing and all is accepted, in the same currency`, pointer: `/disputedLine/${index}/acceptedAmount` }];
  });
});

/** The claimant may withdraw, the other side may give in; only the operator refuses. */
export const sidesDecideTheirPart = ofDisputes((next, previous, { caller: { party } }): readonly Finding[] => {
  if (party === undefined || !previous || next.status === previous.status) return [];
  const allowed = party === partyIn('claimant', previous) ? ['cancelled', 'closed'] : party === partyIn('respondent', previous) ? ['inProgress', 'pending', 'resolved'] : [];
  return allowed.includes(next.status) ? [] : [{ code: 'notTheirsToDecide', message: `${party} does not make this dispute ${next.status}`, pointer: '/status' }];
});

/** Who could move it could have the dispute decided at once. */
export const deadlinesStand = ofDisputes((next, previous, { caller: { party } }): readonly Finding[] => {
  if (party === undefined || !previous || next.expectedResolutionDate === previous.expectedResolutionDate) return [];
  return [{ code: 'deadlineStands', message: `the deadline of dispute ${next.id} is the operator's to move`, pointer: '/expectedResolutionDate' }];
});
