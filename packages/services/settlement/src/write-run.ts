import { decimal, wireMoney } from '@concord/money';
import { toIso, type SettlementPeriod } from '@concord/period';
import type { Resource } from '@concord/resource';
import type { SettlementLine } from '@concord/settlement';
import { closeBooks, sellerBooks } from './agreement-books.ts';
import type { ClosedAgreement } from './close-agreements.ts';
import type { ClosedCharge } from './close-charges.ts';
import type { RunResult } from './close-run.ts';
import type { NetPosition } from './net-run.ts';
import { postCharge, postLine } from './post-ledger.ts';
import type { Desk } from './rating-desk.ts';
import { writeReport } from './write-report.ts';

interface RunRef {
  readonly id: string;
  readonly href?: string;
}

/** Writes what a run found: lines, their postings, reports, charges and positions; then closes the periods. */
export async function writeRun({ id, href }: Resource, { agreements, positions, charges }: RunResult, desk: Desk): Promise<void> {
  const run = { id, ...(href !== undefined && { href }) };
  for (const agreement of agreements) await writeAgreement(run, agreement, desk);
  for (const [index, charge] of charges.entries()) await writeCharge(run, charge, index, desk);
  const billed = new Map(charges.map(({ seller, period }) => [`${sellerBooks(seller)} ${period.key}`, { seller, period }]));
  for (const { seller, period } of billed.values()) await closeBooks(sellerBooks(seller), period.key, desk.context.transaction);
  for (const [index, position] of positions.entries()) await writePosition(run, position, index, desk);
}

const spanOf = ({ start, end }: SettlementPeriod) => ({ startDateTime: toIso(start), endDateTime: toIso(end) });

async function writeAgreement(run: RunRef, closed: ClosedAgreement, desk: Desk): Promise<void> {
  const { resources, transaction } = desk.context;
  const [{ id: agreement }] = closed.versions;
  for (const [index, line] of closed.lines.entries()) {
    const { id, href } = await resources.create('SettlementLine', lineResource(run, line, closed, index));
    await postLine(line, { id, ...(href !== undefined && { href }) }, closed.period, desk.context);
  }
  await writeReport(run, closed, desk.context);
  await closeBooks(agreement, closed.period.key, transaction);
}

const nettingAttributes = (netting: ClosedAgreement['netting']) => ({ netting: netting.kind, ...(netting.kind === 'clearing' && { clearingParty: { id: netting.clearingParty } }) });

function lineResource(run: RunRef, { agreement, versions, term, payer, payee, unit, amount, quantity, events, late }: SettlementLine, closed: ClosedAgreement, index: number) {
  const type = closed.versions.flatMap(({ clauses }) => clauses).find((clause) => clause.term.id === term)?.term['@type'];
  return {
    id: `${run.id}-${agreement}-${closed.period.key.replace(':', '-')}-${index + 1}`,
    settlementRun: run, agreement: { id: agreement }, agreementVersion: versions.join(', '), termId: term, termType: type,
    payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, decimal(amount)), quantity, eventCount: events, period: spanOf(closed.period),
    ...nettingAttributes(closed.netting), ...(late && { lateEvents: Object.entries(late).map(([period, count]) => ({ period, eventCount: count })) }),
  };
}

async function writePosition(run: RunRef, { payer, payee, unit, amount, netting, agreements }: NetPosition, index: number, { context }: Desk): Promise<void> {
  await context.resources.create('SettlementPosition', {
    id: `${run.id}-position-${index + 1}`, settlementRun: run, payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, decimal(amount)),
    ...nettingAttributes(netting), agreement: agreements.map((id) => ({ id })),
  });
}

async function writeCharge(run: RunRef, charge: ClosedCharge, index: number, desk: Desk): Promise<void> {
  const { seller, customer, offering, priceType, unit, amount, quantity, events, period } = charge;
  const { id, href } = await desk.context.resources.create('CustomerCharge', {
    id: `${run.id}-charge-${index + 1}`, settlementRun: run, seller: { id: seller }, ...(customer !== undefined && { customer: { id: customer } }),
    productOffering: { id: offering }, priceType, amount: wireMoney(unit, decimal(amount)), quantity, eventCount: events, date: toIso(period.end), period: spanOf(period),
  });
  await postCharge(charge, { id, ...(href !== undefined && { href }) }, desk.context);
}
