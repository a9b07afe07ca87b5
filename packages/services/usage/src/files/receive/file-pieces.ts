import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompressSync } from 'node:zlib';
import { conflict, unavailable } from '@concord/errors';
import { inPieces, type Transact } from '@concord/resource';
import type { Collection, Document, Predicate, Transaction } from '@concord/storage-port';
import { goOnWithUpload } from '../../uploads/upload.ts';

/** Some megabytes of a file as it was sent, compressed, in base64. */
interface Piece extends Document {
  readonly file: string;
  readonly data: string;
}

export const filePieces = 'usageFilePiece';

const pieceSize = 4 * 2 ** 20;
const mostPieces = 10_000;
const quickly = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
/** Beside the event loop, which megabytes would hold up for longer than whoever else asks should wait. */
const compressed = promisify(zstdCompress);

const pieceId = (file: string, index: number): string => `${file}/${String(index).padStart(6, '0')}`;

/**
 * Keeps the bytes of a file as they come; each piece is durable before the next is taken, so a slow store slows the sender.
 * @returns how many pieces it has
 * @throws DomainError conflict `fileTooLarge` beyond 40 GB, unavailable `uploadGivenUp`
 */
export async function keepPieces(file: string, bytes: AsyncIterable<Uint8Array>, parties: readonly string[], transact: Transact): Promise<number> {
  let count = 0;
  for await (const piece of inPieces(bytes, pieceSize)) {
    if (count === mostPieces) throw conflict('fileTooLarge', `a file has at most ${String(mostPieces * pieceSize)} bytes`);
    const document: Piece = { id: pieceId(file, count), file, data: (await compressed(piece, quickly)).toString('base64') };
    await transact(async (context) => {
      await goOnWithUpload(file, parties, context);
      await context.transaction.collection<Piece>(filePieces).insert({ document, parties });
    });
    count += 1;
  }
  return count;
}

/** One piece of a file as it is kept. @throws DomainError unavailable where it is gone */
export async function keptPiece(file: string, index: number, pieces: Collection): Promise<string> {
  const found = await (pieces as Collection<Piece>).find(pieceId(file, index));
  if (!found) throw unavailable('filePieceMissing', `piece ${String(index)} of file ${file} is not there`);
  return found.document.data;
}

export const bytesOfPiece = (data: string): Uint8Array => zstdDecompressSync(Buffer.from(data, 'base64'), { maxOutputLength: 2 * pieceSize });

/** The bytes of a file, a piece at a time. @throws DomainError unavailable where a piece is gone */
export async function* piecesOf(file: string, count: number, pieces: Collection): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index += 1) yield bytesOfPiece(await keptPiece(file, index, pieces));
}

const ofFile = (file: string): Predicate => ({ op: 'eq', path: 'file', value: file });

/** @returns whether there were any */
export async function removeSomePieces(file: string, transaction: Transaction): Promise<boolean> {
  const pieces = transaction.collection<Piece>(filePieces);
  const found = await pieces.list({ where: ofFile(file), limit: 20 });
  for (const { document } of found) await pieces.remove(document.id);
  return found.length > 0;
}
