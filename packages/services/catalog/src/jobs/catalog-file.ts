import { conflict, invalidInput, notFound, unavailable } from '@concord/errors';
import { assertOperator, inPieces, type Retention, type StreamingOperation, uuidv7 } from '@concord/resource';
import type { CollectionDeclaration, Document, Transaction, Versioned } from '@concord/storage-port';

/** A file of the catalog's: sent to be read, or written by an export. */
export interface CatalogFile extends Document {
  readonly pieceCount: number;
  readonly size: number;
  readonly contentType: string;
  readonly at: string;
}

interface Piece extends Document {
  readonly data: string;
  readonly at: string;
}

export const catalogFiles = 'catalogFile';
const pieces = 'catalogFilePiece';
const pieceSize = 2 ** 20;
const largestFile = 256 * 2 ** 20;
const keptForMs = 7 * 86_400_000;

export const fileCollections: readonly CollectionDeclaration[] = [{ name: catalogFiles, indexes: [['at']] }, { name: pieces, indexes: [['at']] }];

/** A file is there for a week. */
export const fileRetentions: readonly Retention[] = [catalogFiles, pieces].map((collection) => ({ collection, path: 'at', keptForMs }));

export const fileAddress = (id: string): string => `/tmf-api/productCatalogManagement/v4/catalogFile/${encodeURIComponent(id)}`;

/** The id of the file that an address of ours names. */
export const fileAt = (url: string): string | undefined => {
  const [, id] = /^\/tmf-api\/productCatalogManagement\/v4\/catalogFile\/([^/?#]{1,256})$/.exec(url) ?? [];
  return id;
};

const pieceId = (file: string, index: number): string => `${file}/${String(index).padStart(6, '0')}`;

interface Keeping {
  readonly transaction: Transaction;
  readonly now: Date;
}

/** Runs a work in a transaction of its own. */
type Keep = <T>(work: (keeping: Keeping) => Promise<T>) => Promise<T>;

/** Keeps what comes next of a file, in pieces; what a former attempt kept there gives way. @param index of the first @returns that of the next */
export async function keepPieces(file: string, index: number, bytes: Buffer, { transaction, now }: Keeping): Promise<number> {
  const count = Math.ceil(bytes.length / pieceSize);
  const documents = Array.from({ length: count }, (_, offset): Piece => ({ id: pieceId(file, index + offset), at: now.toISOString(), data: bytes.toString('base64', offset * pieceSize, (offset + 1) * pieceSize) }));
  await transaction.collection<Piece>(pieces).put(documents.map((document) => ({ document, parties: [] })));
  return index + count;
}

/** Keeps a file as it comes, a piece at a time, and lets it be known when it is whole. @throws DomainError conflict `fileTooLarge` beyond 256 MB */
export async function keepFile(id: string, bytes: AsyncIterable<Uint8Array>, contentType: string, keep: Keep): Promise<CatalogFile> {
  let [pieceCount, size] = [0, 0];
  for await (const piece of inPieces(bytes, pieceSize)) {
    size += piece.length;
    if (size > largestFile) throw conflict('fileTooLarge', `a file has at most ${String(largestFile)} bytes`);
    const from = pieceCount;
    pieceCount = await keep((context) => keepPieces(id, from, piece, context));
  }
  return keep(async ({ transaction, now }) => {
    const document: CatalogFile = { id, pieceCount, size, contentType, at: now.toISOString() };
    await transaction.collection<CatalogFile>(catalogFiles).put([{ document, parties: [] }]);
    return document;
  });
}

/** The bytes of a file, a piece at a time. @throws DomainError unavailable where a piece is gone */
async function* bytesOf({ id, pieceCount }: CatalogFile, find: (id: string) => Promise<Versioned | undefined>): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < pieceCount; index += 1) {
    const found = (await find(pieceId(id, index)))?.document as Piece | undefined;
    if (!found) throw unavailable('filePieceMissing', `piece ${String(index)} of file ${id} is not there`);
    yield Buffer.from(found.data, 'base64');
  }
}

interface Store {
  collection<D extends Document>(name: string): { find(id: string): Promise<Versioned<D> | undefined> };
}

/** A file and how its bytes are read, where it is there. */
export async function openFile(id: string, store: Store): Promise<AsyncGenerator<Uint8Array> | undefined> {
  const file = (await store.collection<CatalogFile>(catalogFiles).find(id))?.document;
  return file && bytesOf(file, (piece) => store.collection<Piece>(pieces).find(piece));
}

/** `POST /catalogFile`: takes a file whose address an import job then names. */
export const createCatalogFile: StreamingOperation = async ({ body, headers, caller }, transact) => {
  assertOperator(caller, 'files of the catalog are read and written');
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw invalidInput('compressedFile', 'send the file as it is, not compressed');
  const id = await transact(async ({ now }) => uuidv7(now));
  const { size, contentType } = await keepFile(id, body, headers['content-type'] ?? 'application/octet-stream', transact);
  const href = fileAddress(id);
  return { status: 201, headers: { Location: href }, body: { id, href, size, contentType, '@type': 'CatalogFile' } };
};

/** `GET /catalogFile/{id}`: the bytes, as they are read from the store. */
export const retrieveCatalogFile: StreamingOperation = async ({ params: { id = '' }, caller }, transact) => {
  assertOperator(caller, 'files of the catalog are read and written');
  const file = (await transact(({ transaction }) => transaction.collection<CatalogFile>(catalogFiles).find(id)))?.document;
  if (!file) throw notFound('CatalogFile', id);
  const stream = bytesOf(file, (piece) => transact(({ transaction }) => transaction.collection(pieces).find(piece)));
  return { status: 200, headers: headersOf(file), stream };
};

const endings: Readonly<Record<string, string>> = { 'application/json': 'json', 'application/x-ndjson': 'ndjson' };

function headersOf({ id, contentType, size }: CatalogFile): Readonly<Record<string, string>> {
  const mediaType = Object.keys(endings).find((known) => contentType.startsWith(known)) ?? 'application/octet-stream';
  const name = `${id.replace(/[^\w.-]/g, '_')}.${endings[mediaType] ?? 'bin'}`;
  return { 'Content-Type': mediaType, 'Content-Length': String(size), 'Content-Disposition': `attachment; filename="${name}"` };
}
