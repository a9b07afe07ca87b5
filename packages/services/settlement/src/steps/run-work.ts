import { emitMessage, type MessageContext, type Resource } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';
import type { RunSpan } from '../run/close-agreements.ts';
import type { Netted, Taken } from '../run/control-totals.ts';
import type { RunRef } from '../run/run-parts.ts';
import type { SettlementRun } from '../run/settlement-run.resource.ts';
import type { Piece } from './piece.ts';
import { spanOfRun } from './plan.ts';

/** How much of a step is done: agreements, sellers, entries or positions. */
export interface Progress {
  readonly step: string;
  readonly doneCount: number;
  readonly allCount: number;
}

/** An agreement that a run does not close, and why. */
export interface LeftOpen {
  readonly id: string;
  readonly reason: string;
}

/** What its pieces need to know of a run: it names its agreements, and ten thousand of them are not read again for each piece. */
interface RunInWork extends Pick<SettlementRun, 'mode' | 'approvedTotal'> {
  readonly ref: RunRef;
  readonly span: RunSpan;
}

function inWork(run: SettlementRun): RunInWork {
  const { id, href, mode, approvedTotal } = run;
  return { ref: { id, ...(href !== undefined && { href }) }, span: spanOfRun(run), mode, ...(approvedTotal && { approvedTotal }) };
}

/** How far a run is. */
export interface RunWork extends Document {
  readonly run: RunInWork;
  /** The place of the piece that comes next, and how many there are so far. */
  readonly next: number;
  readonly count: number;
  readonly progress: readonly Progress[];
  readonly taken: Taken;
  readonly netted: Netted;
  readonly positionCount: number;
  readonly chargeCount: number;
  /** How many agreements are left open, and the first of them. */
  readonly leftOpenCount: number;
  readonly leftOpen: readonly LeftOpen[];
}

/** What the run says of the agreements that it leaves open. */
export const openIn = ({ leftOpenCount, leftOpen }: RunWork) => ({ openAgreementCount: leftOpenCount, openAgreement: leftOpen });

export const runWorks = 'settlementRunWork';

export const newWork = (run: SettlementRun): RunWork => ({ id: run.id, run: inWork(run), next: 0, count: 0, progress: [], taken: {}, netted: {}, positionCount: 0, chargeCount: 0, leftOpenCount: 0, leftOpen: [] });

export const workOf = async (run: string, transaction: Transaction): Promise<RunWork | undefined> => (await transaction.collection<RunWork>(runWorks).find(run))?.document;

export const putWork = (work: RunWork, transaction: Transaction): Promise<void> => transaction.collection<RunWork>(runWorks).put([{ document: work, parties: [] }]);

export const CONTINUE_RUN = 'SettlementRunContinueEvent';

/** Which piece of a run is to be done next. */
export interface NextPiece extends Resource {
  readonly next: number;
}

/** Says that a run goes on: in the transaction that has brought it where it is. */
export function goOn({ id: run, next }: RunWork, context: MessageContext): void {
  const resource: NextPiece = { id: run, next };
  emitMessage({ topic: CONTINUE_RUN, key: `SettlementRun/${run}`, resourceName: 'SettlementRunWork', resource }, context);
}

/** How much of its step a piece is; what is done in one go is not counted. */
function sizeOf(piece: Piece): number {
  switch (piece.step) {
    case 'workOut': case 'close': return piece.agreements.length;
    case 'workOutCharges': case 'charge': return 1;
    case 'post': return piece.entries.length;
    case 'position': return piece.positions.length;
    default: return 0;
  }
}

/** With pieces that are still to be done. */
export const withPlanned = (progress: readonly Progress[], pieces: readonly Piece[]): readonly Progress[] => pieces.reduce((known, piece) => counted(known, piece, 'allCount'), progress);

/** With a piece that is done. */
export const withDone = (progress: readonly Progress[], piece: Piece): readonly Progress[] => counted(progress, piece, 'doneCount');

function counted(progress: readonly Progress[], piece: Piece, what: 'doneCount' | 'allCount'): readonly Progress[] {
  const { step } = piece;
  const size = sizeOf(piece);
  if (size === 0) return progress;
  const known = progress.some((one) => one.step === step) ? progress : [...progress, { step, doneCount: 0, allCount: 0 }];
  return known.map((one) => (one.step === step ? { ...one, [what]: one[what] + size } : one));
}

/** A run is a document that others hear of: it says how far it is so often in a step, and no more. */
const tellings = 20;

/** Whether what is done since `before` is worth telling. */
export const isTold = (before: readonly Progress[], after: readonly Progress[]): boolean => {
  const share = ({ doneCount, allCount }: Progress): number => Math.floor((tellings * doneCount) / allCount);
  return after.some((one) => share(one) > share(before.find(({ step }) => step === one.step) ?? { ...one, doneCount: 0 }));
};
