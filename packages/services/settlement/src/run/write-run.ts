import { decimal, wireMoney } from '@concord/money';
import { toIso } from '@concord/period';
import type { Resource } from '@concord/resource';
import { closeBooks } from '../desk/agreement-books.ts';
import type { ClosedAgreement, ClosedLine } from './close-agreements.ts';
import { keepClose } from './close-log.ts';
import { lineKey } from './line-key.ts';
import { nettingAttributes } from '../netting-attributes.ts';
import type { NetPosition, NettingGroup } from './net-run.ts';
import { writeMovement } from '../dispute/held-amounts.ts';
import { keepReasons, type WrittenLine } from '../explanation/line-explanation.ts';
import { postLines } from '../ledger/post-ledger.ts';
import { postNetting } from '../ledger/post-netting.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { correctionAttributes, type RunRef, type RunResult, spanOf } from './run-parts.ts';
import { rememberSettled, type Settling } from '../desk/settled-periods.ts';
import type { SettlementPosition } from '../settlement.resources.ts';
import { writeBilling } from './write-billing.ts';
import { writeReport } from './write-report.ts';

/** Writes what a run found: lines, their postings, reports, charges and positions; then closes the periods. */
export async function writeRun({ id, href }: Resource, { agreements, groups, positions, billings }: RunResult, desk: Desk): Promise<void> {
  const run = { id, ...(href !== undefined && { href }) };
  for (const agreement of agreements) await writeAgreement(run, agreement, desk);
  const ends = agreements.map(({ period }) => period.end);
  if (ends.length > 0) await postNetting(run, toIso(Math.max(...ends)), groups, desk.context);
  let charges = 0;
  for (const billing of billings) charges += await writeBilling(run, billing, charges, desk);
  for (const group of groups) await takeUp(group, desk);
  for (const [index, position] of positions.entries()) await writePosition(run, position, index, desk);
}

async function writeAgreement(run: RunRef, closed: ClosedAgreement, desk: Desk): Promise<void> {
  const { resources, transaction } = desk.context;
  const [{ id: agreement }] = closed.versions;
  const written: (WrittenLine & { readonly settlementLine: RunRef })[] = [];
  for (const [index, line] of closed.lines.entries()) {
    const { id, href } = await resources.create('SettlementLine', lineResource(run, line, closed, index));
    written.push({ line, id, settlementLine: { id, ...(href !== undefined && { href }) } });
  }
  await postLines(written, closed.period, desk.context);
  await keepReasons(written, closed, desk);
  const settling: readonly Settling[] = written.map(({ line, id }) => ({ ...line, key: lineKey(line), id }));
  for (const movement of closed.movements) {
    const left = movement.line === undefined ? undefined : { ...nettingAttributes(closed.netting), lineId: lineId(run, closed, movement.line) };
    await writeMovement(run, movement, left, desk);
  }
  await writeReport(run, closed, desk.context);
  await keepClose(agreement, closed.period, closed.outcomes, desk);
  await closeBooks(agreement, closed.period.key, transaction);
  await rememberSettled(agreement, closed.period, { settling, stale: closed.stale }, transaction);
}

const lineId = (run: RunRef, { versions: [{ id }], period }: ClosedAgreement, place: number): string => `${run.id}-${id}-${period.key.replace(':', '-')}-${place + 1}`;

function lineResource(run: RunRef, { agreement, versions, term, payer, payee, unit, amount, quantity, events, late, correction }: ClosedLine, closed: ClosedAgreement, index: number) {
  const type = closed.versions.flatMap(({ clauses }) => clauses).find((clause) => clause.term.id === term)?.term['@type'];
  return {
    id: lineId(run, closed, index),
    settlementRun: run, agreement: { id: agreement }, agreementVersion: versions.join(', '), termId: term, termType: type,
    payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, decimal(amount)), quantity, eventCount: events, period: spanOf(closed.period),
    ...nettingAttributes(closed.netting), ...(late && { lateEvents: Object.entries(late).map(([period, count]) => ({ period, eventCount: count })) }),
    ...(correction && correctionAttributes(correction, 'correctedLine')),
  };
}

async function writePosition(run: RunRef, { payer, payee, unit, amount, group, isCarriedOver }: NetPosition, index: number, { context: { resources } }: Desk): Promise<void> {
  const { netting, terms: { guarantor, guaranteeGraceDays, paymentTermDays, payWhenPaid } } = group;
  const carriedPosition = takenUp(group, { payer, payee, unit });
  await resources.create('SettlementPosition', {
    id: `${run.id}-position-${index + 1}`, settlementRun: run, payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, decimal(amount)),
    ...nettingAttributes(netting), agreement: group.agreementsBetween({ payer, payee }).map((id) => ({ id })), ...(isCarriedOver && { state: 'carriedOver' }), payWhenPaid,
    ...(guarantor !== undefined && { guarantor: { id: guarantor } }), ...(guaranteeGraceDays !== undefined && { guaranteeGraceDays }), ...(paymentTermDays !== undefined && { paymentTermDays }), ...(carriedPosition.length > 0 && { carriedPosition }),
  });
}

/** What was carried over between the two, and what that had taken up itself. */
const takenUp = ({ carriedBetween }: NettingGroup, { payer, payee, unit }: Pick<NetPosition, 'payer' | 'payee' | 'unit'>) =>
  carriedBetween({ payer, payee }).filter((one) => one.amount.unit === unit).flatMap(({ id, carriedPosition = [] }) => [{ id }, ...carriedPosition]);

/** Whatever was carried over is part of this run's positions from now on. */
async function takeUp({ carried }: NettingGroup, { context: { resources } }: Desk): Promise<void> {
  for (const { id } of carried) await resources.change<SettlementPosition>('SettlementPosition', id, (position) => ({ ...position, state: 'billed' }));
}
