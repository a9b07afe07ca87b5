import { mayClose, runLimits } from '../approval/may-close.ts';
import type { Desk } from '../desk/rating-desk.ts';
import { nettedOver, summaryOf } from '../run/control-totals.ts';
import { nettingGroups, positionsOf } from '../run/net-run.ts';
import { previewPositions } from '../run/preview.ts';
import { openCount } from '../suspense/suspense.ts';
import type { Done } from './done.ts';
import { type Found, foundBy, type Piece } from './piece.ts';
import { openIn, type RunWork } from './run-work.ts';

/** All is worked out: a preview ends here, what is above a limit waits for somebody else, and everything else is closed. */
export async function decide(work: RunWork, desk: Desk): Promise<Done> {
  const { transaction, now } = desk.context;
  const found = await foundBy(work.id, 'workOut', work.count, transaction);
  const failureReason = whyNothing(found, work);
  if (failureReason !== undefined) return { change: openIn(work), failureReason };
  const groups = await nettingGroups(found.flatMap(({ owed }) => owed), desk);
  const positions = positionsOf(groups);
  const summary = { ...summaryOf(work.taken, nettedOver(groups, positions)), positionCount: positions.length, suspendedCount: await openCount(desk.context), ...openIn(work) };
  const limits = await runLimits(transaction);
  const seen = { previewLine: found.flatMap(({ previewLine }) => previewLine), previewPosition: previewPositions(positions) };
  if (work.run.mode === 'preview') return { change: { ...summary, ...seen, state: 'completed', completionDate: now.toISOString() }, then: [{ step: 'forget' }] };
  if (!mayClose(work.run, summary.total, limits)) return { change: { ...summary, ...seen, state: 'awaitingApproval' }, then: [{ step: 'forget' }] };
  return { change: { suspendedCount: summary.suspendedCount }, anew: true, then: [...found.flatMap((one) => closing(one, limits.length > 0)), { step: 'net' }] };
}

/** A run of which nothing can be closed fails, so that a schedule waits before it asks for the same again. */
function whyNothing(found: readonly Found[], { leftOpen: [lacking], taken }: RunWork): string | undefined {
  const isNothing = Object.keys(taken).length === 0 && found.every(({ totals }) => Object.keys(totals).length === 0);
  return isNothing ? lacking?.reason : undefined;
}

/** The pieces in which agreements were worked out are those in which they are closed. */
function closing({ totals }: Found, isLimited: boolean): readonly Piece[] {
  const agreements = Object.keys(totals);
  return agreements.length === 0 ? [] : [{ step: 'close', agreements, ...(isLimited && { seen: totals }) }];
}
