import { randomUUID } from 'node:crypto';
import type { Document, Transaction } from '@concord/storage-port';

/** Something that rating knows is no longer what it was: a copy of an agreement, or the closed periods of somebody's books. */
export interface BookChange {
  readonly what: 'agreement' | 'closedPeriods';
  readonly id: string;
}

interface MarkedChange extends BookChange {
  readonly mark: string;
}

/** Marks a state of the agreements: another one than any before, in whichever store. */
interface Generation extends Document {
  readonly mark: string;
  /** What brought the last states about, the latest last. */
  readonly changes?: readonly MarkedChange[];
}

export const generations = 'bookGeneration';
const generationId = 'agreements';
const turnId = 'turn';
/** Whoever has missed more than so many reads everything; a run of a schedule closes the books of so many at most. */
const mostChanges = 200;

async function generation(transaction: Transaction, id: string): Promise<Generation | undefined> {
  return (await transaction.collection<Generation>(generations).find(id))?.document;
}

const put = (document: Generation, transaction: Transaction): Promise<void> => transaction.collection<Generation>(generations).put([{ document, parties: [] }]);

/** Says that the agreements are no longer what they were; in the transaction that changes them. */
export async function turnGeneration(change: BookChange, transaction: Transaction): Promise<void> {
  const { changes = [] } = (await generation(transaction, generationId)) ?? {};
  const mark = randomUUID();
  await put({ id: generationId, mark, changes: [...changes, { ...change, mark }].slice(-mostChanges) }, transaction);
}

interface Changes {
  /** The agreements as they are now; undefined where there never was any. */
  readonly mark: string | undefined;
  /** The first of the known states from which it is known what has changed; undefined where nobody knows any more. */
  readonly since: string | undefined;
  readonly changes: readonly BookChange[];
}

/** What has changed since one of some known states, the latest of which comes first. */
export async function changesSince(known: readonly string[], transaction: Transaction): Promise<Changes> {
  const { mark, changes = [] } = (await generation(transaction, generationId)) ?? {};
  const places = new Map(changes.map((change, place) => [change.mark, place]));
  const since = known.find((one) => places.has(one));
  return { mark, since, changes: since === undefined ? [] : changes.slice((places.get(since) ?? 0) + 1) };
}

/** A turn at the running sums, and the one before it. */
export interface Turn {
  readonly before: string | undefined;
  readonly mark: string;
}

/** The running sums have one writer at a time: of two transactions that take a turn at once one waits for the other, or runs again. */
export async function takeTurn(transaction: Transaction): Promise<Turn> {
  const before = (await generation(transaction, turnId))?.mark;
  const mark = randomUUID();
  await put({ id: turnId, mark }, transaction);
  return { before, mark };
}
