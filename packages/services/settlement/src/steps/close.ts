import { toIso } from '@concord/period';
import { isSameJson, piecesByWeight } from '@concord/resource';
import type { Desk } from '../desk/rating-desk.ts';
import { nettingEntries } from '../ledger/post-netting.ts';
import { postEntries } from '../ledger/post-ledger.ts';
import { closeCharges, openSellers } from '../run/close-charges.ts';
import { nettedOver, summaryOf, takenIn } from '../run/control-totals.ts';
import { nettingGroups, positionsOf } from '../run/net-run.ts';
import { positionBody } from '../run/position-body.ts';
import { writeAgreements } from '../run/write-agreements.ts';
import { writeBilling } from '../run/write-billing.ts';
import type { SettlementPosition } from '../settlement.resources.ts';
import type { Done } from './done.ts';
import { foundBy, type Piece, type PieceOf, type Totals } from './piece.ts';
import { type LeftOpen, openIn, type RunWork } from './run-work.ts';
import { foundIn, totalsOf, workedOut } from './work-out.ts';

/** Entries, positions or positions carried over that one piece writes. */
const most = 250;

/** Writes and closes agreements, each with all that has come until now; what came to be another than was approved, or lacks something by now, stays open. */
export async function close({ agreements, seen }: PieceOf<'close'>, { run }: RunWork, desk: Desk): Promise<Done> {
  const { closed, leftOpen } = await workedOut(agreements, run.span, desk);
  const changed = seen ? otherThan(seen, totalsOf(closed)) : [];
  const written = closed.filter(({ versions: [{ id }] }) => !changed.some((one) => one.id === id));
  await writeAgreements(run.ref, written, desk);
  return { found: { ...foundIn(written, 0), totals: {}, previewLine: [] }, taken: takenIn({ agreements: written }), leftOpen: [...leftOpen, ...changed] };
}

const otherThan = (seen: Totals, now: Totals): readonly LeftOpen[] =>
  Object.keys(now).filter((id) => !isSameJson(now[id], seen[id])).map((id) => ({ id, reason: 'it has come to something else than was held against the limits of approval' }));

/** Nets all that was closed, once no agreement is left: what follows of it is written piece by piece. */
export async function net({ id, run: { ref, span }, count }: RunWork, desk: Desk): Promise<Done> {
  const found = await foundBy(id, 'close', count, desk.context.transaction);
  const groups = await nettingGroups(found.flatMap(({ owed }) => owed), desk);
  const positions = positionsOf(groups);
  const entries = nettingEntries(ref, toIso(Math.max(0, ...found.map(({ end }) => end))), groups);
  const bodies = positions.map((position, index) => positionBody(ref, position, index));
  const charges = (await openSellers(span, desk)).map((seller): Piece => ({ step: 'charge', seller }));
  const then: readonly Piece[] = [
    ...together(entries).map((some): Piece => ({ step: 'post', entries: some })), ...charges,
    ...together(groups.flatMap(({ carried }) => carried.map(({ id }) => id))).map((some): Piece => ({ step: 'takeUp', carried: some })),
    ...together(bodies).map((some): Piece => ({ step: 'position', positions: some })), { step: 'complete' },
  ];
  return { netted: nettedOver(groups, positions), positionCount: positions.length, then };
}

const together = <T>(items: readonly T[]): readonly (readonly T[])[] => piecesByWeight(items, () => 1, most);

export async function post({ entries }: PieceOf<'post'>, desk: Desk): Promise<Done> {
  await postEntries(entries, desk.context);
  return {};
}

/** Writes what a seller charges and closes its billing periods. */
export async function charge({ seller }: PieceOf<'charge'>, { run, chargeCount: before }: RunWork, desk: Desk): Promise<Done> {
  const billings = await closeCharges(seller, run.span, desk);
  let chargeCount = before;
  for (const billing of billings) chargeCount += await writeBilling(run.ref, billing, chargeCount, desk);
  return { taken: takenIn({ billings }), chargeCount };
}

/** Whatever was carried over is part of this run's positions from now on. */
export async function takeUp({ carried }: PieceOf<'takeUp'>, { context: { resources } }: Desk): Promise<Done> {
  for (const id of carried) await resources.change<SettlementPosition>('SettlementPosition', id, (position) => ({ ...position, state: 'billed' }));
  return {};
}

export async function writePositions({ positions }: PieceOf<'position'>, { context: { resources } }: Desk): Promise<Done> {
  for (const body of positions) await resources.create('SettlementPosition', body);
  return {};
}

/** All that the run made is told before this. */
export function complete(work: RunWork, { context: { now } }: Desk): Done {
  const { taken, netted, positionCount } = work;
  return { change: { ...summaryOf(taken, netted), positionCount, ...openIn(work), state: 'completed', completionDate: now.toISOString() }, then: [{ step: 'forget' }] };
}
