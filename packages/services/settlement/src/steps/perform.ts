import type { Desk } from '../desk/rating-desk.ts';
import { charge, close, complete, net, post, takeUp, writePositions } from './close.ts';
import { decide } from './decide.ts';
import type { Done } from './done.ts';
import { forgetPieces, type Piece, type PieceOf } from './piece.ts';
import type { RunWork } from './run-work.ts';
import { workOut, workOutCharges } from './work-out.ts';

/** Does one piece of a run. */
export async function perform(piece: Piece, work: RunWork, desk: Desk): Promise<Done> {
  switch (piece.step) {
    case 'workOut': return workOut(piece, work, desk);
    case 'workOutCharges': return workOutCharges(piece, work, desk);
    case 'decide': return decide(work, desk);
    case 'forget': return (await forgetPieces(work.id, desk.context.transaction)) ? { then: [{ step: 'forget' }] } : {};
    default: return write(piece, work, desk);
  }
}

/** What is written once it is decided that the run closes. */
async function write(piece: Exclude<Piece, PieceOf<'workOut' | 'workOutCharges' | 'decide' | 'forget'>>, work: RunWork, desk: Desk): Promise<Done> {
  switch (piece.step) {
    case 'close': return close(piece, work, desk);
    case 'net': return net(work, desk);
    case 'post': return post(piece, desk);
    case 'charge': return charge(piece, work, desk);
    case 'takeUp': return takeUp(piece, desk);
    case 'position': return writePositions(piece, desk);
    case 'complete': return complete(work, desk);
  }
}
