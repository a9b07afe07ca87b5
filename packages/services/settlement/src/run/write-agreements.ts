import { decimal, wireMoney } from '@concord/money';
import { closeBooks } from '../desk/agreement-books.ts';
import type { ClosedAgreement } from './close-agreements.ts';
import { keepClose } from './close-log.ts';
import { lineKey } from './line-key.ts';
import { nettingAttributes } from '../netting-attributes.ts';
import { writeMovement } from '../dispute/held-amounts.ts';
import { keepReasons, type WrittenLine } from '../explanation/line-explanation.ts';
import { postLines } from '../ledger/post-ledger.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { correctionAttributes, type RunRef, spanOf } from './run-parts.ts';
import { rememberSettled, type Settling } from '../desk/settled-periods.ts';
import { writeReport } from './write-report.ts';

/** Writes closed periods of agreements: their lines with postings and reasons, their reports; then closes them. */
export async function writeAgreements(run: RunRef, agreements: readonly ClosedAgreement[], desk: Desk): Promise<void> {
  const written = await writeLines(run, agreements, desk);
  await postLines(written, desk.context);
  await keepReasons(written, desk);
  const byAgreement = Map.groupBy(written, ({ closed }) => closed);
  for (const closed of agreements) await settle(run, closed, byAgreement.get(closed) ?? [], desk);
}

async function writeLines(run: RunRef, agreements: readonly ClosedAgreement[], { context: { resources } }: Desk) {
  const lines = agreements.flatMap((closed) => closed.lines.map((line, index) => ({ line, closed, period: closed.period, id: lineId(run, closed, index) })));
  const made = new Map((await resources.createTogether('SettlementLine', lines.map(({ line, closed, id }) => lineResource(run, { line, closed, id })))).map(({ id, href }) => [id, href]));
  return lines.map((line) => ({ ...line, settlementLine: refTo(line.id, made.get(line.id)) }));
}

const refTo = (id: string, href: string | undefined): RunRef => ({ id, ...(href !== undefined && { href }) });

/** What follows from the lines of a period, and its end. */
async function settle(run: RunRef, closed: ClosedAgreement, written: readonly WrittenLine[], desk: Desk): Promise<void> {
  const [{ id: agreement }] = closed.versions;
  const settling: readonly Settling[] = written.map(({ line, id }) => ({ ...line, key: lineKey(line), id }));
  for (const movement of closed.movements) {
    const left = movement.line === undefined ? undefined : { ...nettingAttributes(closed.netting), lineId: lineId(run, closed, movement.line) };
    await writeMovement(run, movement, left, desk);
  }
  await writeReport(run, closed, desk.context);
  await keepClose(agreement, closed.period, closed.outcomes, desk);
  await closeBooks(agreement, closed.period.key, desk.context.transaction);
  await rememberSettled(agreement, closed.period, { settling, stale: closed.stale }, desk.context.transaction);
}

/** Its ids sort as the lines stand. */
const lineId = (run: RunRef, { versions: [{ id }], period, lines }: ClosedAgreement, place: number): string =>
  `${run.id}-${id}-${period.key.replace(':', '-')}-${String(place + 1).padStart(String(lines.length).length, '0')}`;

function lineResource(run: RunRef, { line, closed, id }: WrittenLine) {
  const { agreement, versions, term, payer, payee, unit, amount, quantity, events, late, correction } = line;
  const type = closed.versions.flatMap(({ clauses }) => clauses).find((clause) => clause.term.id === term)?.term['@type'];
  return {
    id, settlementRun: run, agreement: { id: agreement }, agreementVersion: versions.join(', '), termId: term, termType: type,
    payer: { id: payer }, payee: { id: payee }, amount: wireMoney(unit, decimal(amount)), quantity, eventCount: events, period: spanOf(closed.period),
    ...nettingAttributes(closed.netting), ...(late && { lateEvents: Object.entries(late).map(([period, count]) => ({ period, eventCount: count })) }),
    ...(correction && correctionAttributes(correction, 'correctedLine')),
  };
}
