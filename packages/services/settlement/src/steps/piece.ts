import type { WireMoney } from '@concord/money';
import type { Document, Transaction } from '@concord/storage-port';
import type { EntryDraft } from '../ledger/post-ledger.ts';
import type { OwedUnder } from '../run/net-run.ts';
import type { positionBody } from '../run/position-body.ts';
import type { previewLines } from '../run/preview.ts';

/** A piece of a run: what one transaction does. */
export type Piece =
  | { readonly step: 'workOut'; readonly agreements: readonly string[] }
  /** With what the agreements came to when they were worked out, where that was held against a limit of approval. */
  | { readonly step: 'close'; readonly agreements: readonly string[]; readonly seen?: Totals }
  | { readonly step: 'workOutCharges'; readonly seller: string }
  | { readonly step: 'charge'; readonly seller: string }
  | { readonly step: 'decide' }
  | { readonly step: 'net' }
  | { readonly step: 'complete' }
  | { readonly step: 'forget' }
  | { readonly step: 'post'; readonly entries: readonly EntryDraft[] }
  | { readonly step: 'takeUp'; readonly carried: readonly string[] }
  | { readonly step: 'position'; readonly positions: readonly ReturnType<typeof positionBody>[] };

export type PieceOf<Step extends Piece['step']> = Step extends string ? Extract<Piece, { readonly step: Step }> : never;

/** What agreements come to, by their ids. */
export type Totals = Readonly<Record<string, readonly WireMoney[]>>;

/** What a piece leaves for those behind it that look at all agreements of the run. */
export interface Found {
  readonly owed: readonly OwedUnder[];
  readonly totals: Totals;
  /** When the last of its periods ends; 0 where it has none. */
  readonly end: number;
  readonly previewLine: ReturnType<typeof previewLines>;
}

interface StoredPiece extends Document {
  readonly run: string;
  readonly piece: Piece;
  readonly found?: Found;
}

export const runPieces = 'settlementRunPiece';

const idOf = (run: string, place: number): string => `${run}/${place}`;

const collectionIn = (transaction: Transaction) => transaction.collection<StoredPiece>(runPieces);

/** @param from the place of the first */
export const putPieces = (run: string, from: number, pieces: readonly Piece[], transaction: Transaction): Promise<void> =>
  collectionIn(transaction).put(pieces.map((piece, index) => ({ document: { id: idOf(run, from + index), run, piece }, parties: [] })));

export async function pieceAt(run: string, place: number, transaction: Transaction): Promise<Piece> {
  const known = await collectionIn(transaction).find(idOf(run, place));
  if (!known) throw new Error(`run ${run} has no piece ${place}`);
  return known.document.piece;
}

export const keepFound = (run: string, place: number, { piece, found }: { readonly piece: Piece; readonly found: Found }, transaction: Transaction): Promise<void> =>
  collectionIn(transaction).put([{ document: { id: idOf(run, place), run, piece, found }, parties: [] }]);

const atOnce = 100;

/** What all pieces of one step left, in their order. @param count how many pieces the run has */
export async function foundBy(run: string, step: 'workOut' | 'close', count: number, transaction: Transaction): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < count; from += atOnce) {
    const ids = Array.from({ length: Math.min(atOnce, count - from) }, (_, index) => idOf(run, from + index));
    const byId = new Map((await collectionIn(transaction).findMany(ids)).map(({ document }) => [document.id, document]));
    found.push(...ids.flatMap((id) => (byId.get(id)?.piece.step === step ? byId.get(id)?.found ?? [] : [])));
  }
  return found;
}

const mostForgotten = 500;

/** Removes some pieces of a run that is over. @returns whether there may be more */
export async function forgetPieces(run: string, transaction: Transaction): Promise<boolean> {
  const some = await collectionIn(transaction).list({ where: { op: 'eq', path: 'run', value: run }, limit: mostForgotten });
  for (const { document } of some) await collectionIn(transaction).remove(document.id);
  return some.length === mostForgotten;
}
