import type { Desk } from '../desk/rating-desk.ts';
import { charge, close, complete, net, post, takeUp, writePositions } from './close.ts';
import { decide } from './decide.ts';
import type { Doing, Done } from './done.ts';
import { forgetPieces, type Piece, type PieceOf } from './piece.ts';
import { workOut, workOutCharges } from './work-out.ts';

/** Does one piece of a run. */
export async function perform(piece: Piece, doing: Doing, desk: Desk): Promise<Done> {
  switch (piece.step) {
    case 'workOut': return workOut(piece, doing, desk);
    case 'workOutCharges': return workOutCharges(piece, doing, desk);
    case 'decide': return decide(doing, desk);
    case 'forget': return (await forgetPieces(doing.run.id, desk.context.transaction)) ? { then: [{ step: 'forget' }] } : {};
    default: return write(piece, doing, desk);
  }
}

/** What is written once it is decided that the run closes. */
async function write(piece: Exclude<Piece, PieceOf<'workOut' | 'workOutCharges' | 'decide' | 'forget'>>, doing: Doing, desk: Desk): Promise<Done> {
  switch (piece.step) {
    case 'close': return close(piece, doing, desk);
    case 'net': return net(doing, desk);
    case 'post': return post(piece, desk);
    case 'charge': return charge(piece, doing, desk);
    case 'takeUp': return takeUp(piece, desk);
    case 'position': return writePositions(piece, desk);
    case 'complete': return complete(doing, desk);
  }
}
