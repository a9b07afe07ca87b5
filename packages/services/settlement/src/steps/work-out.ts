import { isDomainError } from '@concord/errors';
import type { Desk } from '../desk/rating-desk.ts';
import { activeProducts } from '../intake/active-products.ts';
import { closeAgreement, type ClosedAgreement } from '../run/close-agreements.ts';
import { closeCharges } from '../run/close-charges.ts';
import { summaryOf, takenIn } from '../run/control-totals.ts';
import { owedUnder } from '../run/net-run.ts';
import { previewLines } from '../run/preview.ts';
import type { SettlementRun } from '../run/settlement-run.resource.ts';
import type { Done, Doing } from './done.ts';
import type { Found, PieceOf, Totals } from './piece.ts';
import { spanOfRun } from './plan.ts';

/** What an agreement cannot be closed without. */
const isLacking = (error: unknown): error is Error => isDomainError(error) && error.kind === 'unprocessable';

/** Works agreements out and writes nothing of it, so that a run that lacks something closes nothing. */
export async function workOut({ agreements }: PieceOf<'workOut'>, { run, work }: Doing, desk: Desk): Promise<Done> {
  try {
    const closed = await closedUnder(agreements, run, desk);
    const before = Object.values(work.taken).reduce((count, { lineCount }) => count + lineCount, 0);
    return { found: foundIn(closed, before), taken: takenIn({ agreements: closed }) };
  } catch (error) {
    if (isLacking(error)) return { failureReason: error.message };
    throw error;
  }
}

/** The same of what a seller charges. */
export async function workOutCharges({ seller }: PieceOf<'workOutCharges'>, { run }: Doing, desk: Desk): Promise<Done> {
  try {
    return { taken: takenIn({ billings: await closeCharges(seller, spanOfRun(run), desk) }) };
  } catch (error) {
    if (isLacking(error)) return { failureReason: error.message };
    throw error;
  }
}

async function closedUnder(agreements: readonly string[], run: SettlementRun, desk: Desk): Promise<readonly ClosedAgreement[]> {
  const [products, span] = [await activeProducts(desk), spanOfRun(run)];
  const closed: ClosedAgreement[] = [];
  for (const id of agreements) closed.push(...(await closeAgreement(id, span, products, desk)));
  return closed;
}

/** What is left of closed agreements when they are written, or only worked out. @param before how many lines the run has already */
export const foundIn = (closed: readonly ClosedAgreement[], before: number): Found => ({
  owed: closed.map(owedUnder), totals: totalsOf(closed), end: Math.max(0, ...closed.map(({ period }) => period.end)), previewLine: previewLines(closed, before),
});

/** What agreements come to, each by currency. */
export const totalsOf = (closed: readonly ClosedAgreement[]): Totals =>
  Object.fromEntries([...Map.groupBy(closed, ({ versions: [{ id }] }) => id)].map(([id, agreements]) => [id, summaryOf(takenIn({ agreements }), {}).total]));

/** One agreement as it is now, or nothing where it lacks something that it did not lack before. */
export async function closedNow(id: string, run: SettlementRun, desk: Desk): Promise<readonly ClosedAgreement[] | undefined> {
  try {
    return await closedUnder([id], run, desk);
  } catch (error) {
    if (isLacking(error)) return undefined;
    throw error;
  }
}
