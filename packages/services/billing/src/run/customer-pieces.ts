import type { Document, Transaction } from '@concord/storage-port';
import { collectionOf, type CustomerCharge, everyOf } from '../bill/settled.ts';

/** Charges of a run that are billed in one go. */
interface CustomerPiece extends Document {
  readonly charges: readonly string[];
}

export const customerPieces = 'billPiece';

/** Most charges of a piece; what one customer owes one seller in a currency is never divided. */
const most = 500;

const idOf = (run: string, place: number): string => `${run}/${place}`;

/** Divides the charges of a run among pieces. @returns how many these are */
export async function divideCharges(run: string, transaction: Transaction): Promise<number> {
  const charges = await everyOf<CustomerCharge>('CustomerCharge', { op: 'eq', path: 'settlementRun.id', value: run }, transaction);
  const pieces = piecesOf(charges);
  await transaction.collection<CustomerPiece>(customerPieces).put(pieces.map((piece, place) => ({ document: { id: idOf(run, place), charges: piece }, parties: [] })));
  return pieces.length;
}

function piecesOf(charges: readonly CustomerCharge[]): readonly (readonly string[])[] {
  const pieces: Set<string>[] = [];
  for (const together of Map.groupBy(charges, ({ seller, customer, amount }) => JSON.stringify([seller.id, customer?.id, amount.unit])).values()) {
    const last = pieces.at(-1);
    const piece = last && last.size + together.length <= most ? last : pieces[pieces.push(new Set()) - 1];
    for (const { id } of together) piece?.add(id);
  }
  return pieces.map((piece) => charges.map(({ id }) => id).filter((id) => piece.has(id)));
}

/** The charges of a piece, in the order in which they were made; the piece is done with. */
export async function takeCharges(run: string, place: number, transaction: Transaction): Promise<readonly CustomerCharge[]> {
  const collection = transaction.collection<CustomerPiece>(customerPieces);
  const ids = (await collection.find(idOf(run, place)))?.document.charges ?? [];
  const found = new Map((await transaction.collection<CustomerCharge>(collectionOf('CustomerCharge')).findMany(ids)).map(({ document }) => [document.id, document]));
  await collection.remove(idOf(run, place));
  return ids.flatMap((id) => found.get(id) ?? []);
}
