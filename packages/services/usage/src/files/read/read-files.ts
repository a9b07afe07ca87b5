import { type Consumer, type ConsumerContext, emitMessage, type MessageContext, type Resource, type ServiceEvent } from '@concord/resource';
import type { Document, ScopedStorage } from '@concord/storage-port';
import type { Reading } from '../../mappings/reading.ts';
import { filePieces, keptPiece, removeSomePieces } from '../receive/file-pieces.ts';
import type { UsageFile } from '../usage-file.resource.ts';
import { writeChunk } from '../count/write-chunk.ts';
import type { DraftChunk } from './chunk-builder.ts';
import { type ChunkReader, readInThread } from './reading-thread.ts';
import { activeSpecifications } from './record-check.ts';

/** How far a file has been read. */
export interface FileIntake extends Document {
  readonly reading: Reading;
  readonly pieceCount: number;
  /** Entries that are taken in. */
  readonly position: number;
}

export const fileIntakes = 'usageFileIntake';

const continued = 'UsageFileContinueEvent';

interface NextStep extends Resource {
  readonly position: number;
  /** Nothing is left but to forget the bytes. */
  readonly isOver: boolean;
}

/** Says that a file is to be read on: in the transaction that has brought it where it is. */
export function readOn(file: string, step: Pick<NextStep, 'position' | 'isOver'>, context: MessageContext): void {
  const resource: NextStep = { id: file, ...step };
  emitMessage({ topic: continued, key: `UsageFile/${file}`, resourceName: 'UsageFileIntake', resource }, context);
}

const stepOf = ({ resource }: ServiceEvent): NextStep => resource as NextStep;

interface OpenFile {
  readonly chunks: ChunkReader;
  readonly ahead: DraftChunk;
}

/** Files that are being read, each with the chunk that comes next. */
const open = new Map<string, OpenFile>();
const mostOpen = 8;

/**
 * Files are read a chunk at a time. Each message brings one chunk in and the next message with it, in one transaction, so that a file
 * goes on where it was, whoever was killed, and its next chunk is read while others rate this one.
 */
export const readFiles: Consumer = {
  name: 'readFiles',
  topics: [continued],
  batch: 1,
  prepare: async (events, _tenant, storage) => {
    for (const { id, position, isOver } of events.map(stepOf)) if (!isOver) await readAhead(id, position, storage);
  },
  handle: async (events, context) => {
    for (const step of events.map(stepOf)) await (step.isOver ? forget(step.id, context) : takeIn(step, context));
  },
};

async function readAhead(id: string, position: number, storage: ScopedStorage): Promise<void> {
  const known = open.get(id);
  if (known?.ahead.from === position) return;
  const goesOn = known?.ahead.to === position && !known.ahead.isLast;
  if (!goesOn) close(id);
  const chunks = goesOn ? known.chunks : await chunksFrom(id, position, storage);
  if (!chunks) return;
  open.set(id, { chunks, ahead: await chunks.next() });
  for (const other of [...open.keys()].slice(0, Math.max(0, open.size - mostOpen))) close(other);
}

function close(id: string): void {
  open.get(id)?.chunks.close();
  open.delete(id);
}

async function chunksFrom(id: string, position: number, storage: ScopedStorage): Promise<ChunkReader | undefined> {
  const file = (await storage.collection<UsageFile>('usageFile').find(id))?.document;
  const intake = (await storage.collection<FileIntake>(fileIntakes).find(id))?.document;
  if (!file || intake?.position !== position) return undefined;
  const { source, sender, receivedBy, isCompressed } = file;
  const { reading, pieceCount } = intake;
  const of = { id, receivedBy, ...(source !== undefined && { source }), ...(sender && { sender }) };
  const order = { file: of, reading, isCompressed, pieceCount, from: position, specifications: await activeSpecifications(storage) };
  return readInThread(order, (index) => keptPiece(id, index, storage.collection(filePieces)));
}

async function takeIn({ id, position }: NextStep, context: ConsumerContext): Promise<void> {
  const intakes = context.transaction.collection<FileIntake>(fileIntakes);
  const intake = (await intakes.find(id))?.document;
  const file = await context.resources.find<UsageFile>('UsageFile', id);
  const chunk = open.get(id)?.ahead;
  if (!file || intake?.position !== position || chunk?.from !== position) return;
  await writeChunk(file, chunk, context);
  await intakes.put([{ document: { ...intake, position: chunk.to }, parties: [] }]);
  readOn(id, { position: chunk.to, isOver: chunk.isLast }, context);
}

/** A few pieces at a time. */
async function forget(id: string, context: ConsumerContext): Promise<void> {
  close(id);
  if (await removeSomePieces(id, context.transaction)) readOn(id, { position: 0, isOver: true }, context);
}
