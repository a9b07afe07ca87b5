import type { Desk } from '../desk/rating-desk.ts';
import { takenTogether } from '../run/control-totals.ts';
import type { SettlementRun } from '../run/settlement-run.resource.ts';
import type { Done } from './done.ts';
import { perform } from './perform.ts';
import { keepFound, type Piece, pieceAt, putPieces } from './piece.ts';
import { planOf } from './plan.ts';
import { goOn, isTold, newWork, type NextPiece, putWork, type RunWork, runWorks, withDone, withPlanned, workOf } from './run-work.ts';

/** Everything from before a run was asked for has arrived: what is to be done is written down, and the first piece follows. */
export async function begin(run: SettlementRun, desk: Desk): Promise<void> {
  await desk.save();
  await planned(newWork(run), await planOf(run, desk), desk);
}

/** Writes down what is to be done, and has it done. */
async function planned(work: RunWork, pieces: readonly Piece[], { context }: Desk): Promise<void> {
  await putPieces(work.id, work.count, pieces, context.transaction);
  const next: RunWork = { ...work, count: work.count + pieces.length, progress: withPlanned(work.progress, pieces) };
  await putWork(next, context.transaction);
  goOn(next, context);
}

/**
 * A run goes piece by piece: each message does one and leaves the message that does the next, in one transaction. Whoever is killed, the run goes on
 * where it was; between two pieces everybody else is served.
 */
export async function proceed({ id, next }: NextPiece, desk: Desk): Promise<void> {
  const { transaction } = desk.context;
  const work = await workOf(id, transaction);
  if (work?.next !== next) return;
  await desk.save();
  const piece = await pieceAt(id, next, transaction);
  const done = await perform(piece, work, desk);
  if (done.found) await keepFound(id, next, { piece, found: done.found }, transaction);
  const after = workAfter(work, piece, done);
  await tell(id, isTold(work.progress, after.progress) ? { progress: after.progress } : {}, done, desk);
  const then = done.failureReason === undefined ? done.then ?? [] : [{ step: 'forget' } as const];
  if (after.next < after.count || then.length > 0) await planned(after, then, desk);
  else await transaction.collection(runWorks).remove(id);
}

/** As many as people read. */
const mostNamed = 100;

function workAfter(work: RunWork, piece: Piece, { failureReason, anew = false, taken = {}, netted = work.netted, positionCount = work.positionCount, chargeCount = work.chargeCount, leftOpen = [] }: Done): RunWork {
  return {
    ...work, next: failureReason === undefined ? work.next + 1 : work.count, progress: withDone(work.progress, piece), taken: anew ? {} : takenTogether(work.taken, taken),
    netted, positionCount, chargeCount, leftOpenCount: work.leftOpenCount + leftOpen.length, leftOpen: [...work.leftOpen, ...leftOpen].slice(0, mostNamed),
  };
}

/** What the run says of itself: what came of the piece, and now and then how far it is. */
async function tell(run: string, far: Pick<Partial<RunWork>, 'progress'>, { change, failureReason }: Done, { context: { resources, now } }: Desk): Promise<void> {
  const failed = failureReason !== undefined && { failureReason, state: 'failed', completionDate: now.toISOString() };
  const said = { ...far, ...change, ...failed };
  if (Object.keys(said).length > 0) await resources.change<SettlementRun>('SettlementRun', run, (current) => ({ ...current, ...said }));
}
