import { isDomainError } from '@concord/errors';
import type { Desk } from '../desk/rating-desk.ts';
import { activeProducts } from '../intake/active-products.ts';
import { closeAgreement, type ClosedAgreement, type RunSpan } from '../run/close-agreements.ts';
import { closeCharges } from '../run/close-charges.ts';
import { summaryOf, takenIn } from '../run/control-totals.ts';
import { owedUnder } from '../run/net-run.ts';
import { previewLines } from '../run/preview.ts';
import type { Done } from './done.ts';
import type { Found, PieceOf, Totals } from './piece.ts';
import type { LeftOpen, RunWork } from './run-work.ts';

/** What an agreement cannot be closed without. */
const isLacking = (error: unknown): error is Error => isDomainError(error) && error.kind === 'unprocessable';

/** Works agreements out and writes nothing of it; what lacks something is left open. */
export async function workOut({ agreements }: PieceOf<'workOut'>, work: RunWork, desk: Desk): Promise<Done> {
  const { closed, leftOpen } = await workedOut(agreements, work.run.span, desk);
  const before = Object.values(work.taken).reduce((count, { lineCount }) => count + lineCount, 0);
  return { found: foundIn(closed, before), taken: takenIn({ agreements: closed }), leftOpen };
}

/** The same of what a seller charges; a run that lacks something for that closes nothing. */
export async function workOutCharges({ seller }: PieceOf<'workOutCharges'>, { run }: RunWork, desk: Desk): Promise<Done> {
  try {
    return { taken: takenIn({ billings: await closeCharges(seller, run.span, desk) }) };
  } catch (error) {
    if (isLacking(error)) return { failureReason: error.message };
    throw error;
  }
}

interface WorkedOut {
  readonly closed: readonly ClosedAgreement[];
  readonly leftOpen: readonly LeftOpen[];
}

/** Agreements as they are now, and those that lack something. */
export async function workedOut(agreements: readonly string[], span: RunSpan, desk: Desk): Promise<WorkedOut> {
  const products = await activeProducts(desk);
  const [closed, leftOpen]: [ClosedAgreement[], LeftOpen[]] = [[], []];
  for (const id of agreements) {
    try {
      closed.push(...(await closeAgreement(id, span, products, desk)));
    } catch (error) {
      if (!isLacking(error)) throw error;
      leftOpen.push({ id, reason: error.message });
    }
  }
  return { closed, leftOpen };
}

/** What is left of closed agreements when they are written, or only worked out. @param before how many lines the run has already */
export const foundIn = (closed: readonly ClosedAgreement[], before: number): Found => ({
  owed: closed.map(owedUnder), totals: totalsOf(closed), end: Math.max(0, ...closed.map(({ period }) => period.end)), previewLine: previewLines(closed, before),
});

/** What agreements come to, each by currency. */
export const totalsOf = (closed: readonly ClosedAgreement[]): Totals =>
  Object.fromEntries([...Map.groupBy(closed, ({ versions: [{ id }] }) => id)].map(([id, agreements]) => [id, summaryOf(takenIn({ agreements }), {}).total]));
