import { emitMessage, type MessageContext, type Resource } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';
import type { SettlementRun } from '../bill/settled.ts';
import type { PlacedBill } from '../consolidation/consolidate-run.ts';

/** How far the bills of a run are raised. */
export interface BillWork extends Document {
  readonly run: Pick<SettlementRun, 'id' | 'state' | 'period'>;
  /** Pieces that are done, of which the first are those of customers. */
  readonly next: number;
  readonly customerPieces: number;
  /** Bills that go on a document together with others, at the end. */
  readonly placed: readonly PlacedBill[];
}

export const billWorks = 'billWork';

export const workOf = async (run: string, transaction: Transaction): Promise<BillWork | undefined> => (await transaction.collection<BillWork>(billWorks).find(run))?.document;

export const CONTINUE_BILLS = 'BillRunContinueEvent';

/** Which piece of the bills of a run is to be done next. */
export interface NextBills extends Resource {
  readonly next: number;
}

/** Keeps how far the bills are, and says that they go on: in the transaction that has brought them there. */
export async function goOn(work: BillWork, context: MessageContext): Promise<void> {
  await context.transaction.collection<BillWork>(billWorks).put([{ document: work, parties: [] }]);
  const resource: NextBills = { id: work.id, next: work.next };
  emitMessage({ topic: CONTINUE_BILLS, key: `SettlementRun/${work.id}`, resourceName: 'BillWork', resource }, context);
}
