import { type Finding, isDomainError } from '@concord/errors';
import { type Consumer, type ConsumerContext, emitMessage, type MessageContext } from '@concord/resource';
import type { ScopedStorage } from '@concord/storage-port';
import { freeNumber, missingBefore, numberOf, type SentFile, takeNumber } from '../files/receive/file-number.ts';
import { filePieces, piecesOf } from '../files/receive/file-pieces.ts';
import { gunzipped } from '../files/read/gunzipped.ts';
import { type FileIntake, fileIntakes, readOn } from '../files/read/read-files.ts';
import type { UsageFile } from '../files/usage-file.resource.ts';
import { wireNumber } from '../files/count/wire-number.ts';
import { readerOf } from '../mappings/reading.ts';
import { type FileControl, fileControl, fileControls, type KeptControl, wholeRefusals } from './file-control.ts';

const controlled = 'UsageFileControlEvent';

/** Says that a file is to be held against its own totals, before it is read. */
export function control(file: string, context: MessageContext): void {
  emitMessage({ topic: controlled, key: `UsageFile/${file}`, resourceName: 'UsageFileIntake', resource: { id: file } }, context);
}

/** What was found of files whose effect is not written yet. */
const found = new Map<string, FileControl>();

/**
 * Files that say how many records they hold and what these sum to are read to their end first: what does not match is refused whole,
 * with the reason, before a record of it counts; the rest is then read for good.
 */
export const controlFiles: Consumer = {
  name: 'controlFiles',
  topics: [controlled],
  batch: 1,
  prepare: async (events, _tenant, storage) => {
    for (const { resource: { id } } of events) if (!found.has(id)) await look(id, storage);
  },
  handle: async (events, context) => {
    for (const { resource: { id } } of events) await conclude(id, context);
  },
};

async function look(id: string, storage: ScopedStorage): Promise<void> {
  const file = (await storage.collection<UsageFile>('usageFile').find(id))?.document;
  const intake = (await storage.collection<FileIntake>(fileIntakes).find(id))?.document;
  if (!file || !intake) return;
  const bytes = piecesOf(id, intake.pieceCount, storage.collection(filePieces));
  found.set(id, await readable(fileControl(readerOf(intake.reading), file.isCompressed ? gunzipped(bytes) : bytes)));
}

/** What the bytes themselves refuse to be read as refuses the file. */
async function readable(reading: Promise<FileControl>): Promise<FileControl> {
  try {
    return await reading;
  } catch (error) {
    if (!isDomainError(error) || error.kind !== 'invalidInput') throw error;
    const { code, message } = error;
    return { header: {}, trailer: { counted: { count: 0, sums: {} }, findings: [{ code, message }] }, firstError: [] };
  }
}

async function conclude(id: string, context: ConsumerContext): Promise<void> {
  const file = await context.resources.find<UsageFile>('UsageFile', id);
  const known = found.get(id);
  found.delete(id);
  if (file?.state !== 'received' || !known) return;
  await context.transaction.collection<KeptControl>(fileControls).put([{ document: { id, ...known }, parties: file.sender ? [file.sender.id] : [] }]);
  const said = withTotals(numbered(file, known), known);
  const refusals = wholeRefusals(known);
  if (refusals.length > 0) await refuse(said, refusals, known, context);
  else await admit(file, said, known, context);
}

/** By what its beginning says, where its sender said nothing. */
function numbered(file: UsageFile, { header }: FileControl): UsageFile {
  if (file.sequence !== undefined || !header.sequence) return file;
  const source = file.source ?? header.sender;
  return { ...file, sequence: header.sequence, ...(source !== undefined && { source }) };
}

function withTotals(file: UsageFile, { trailer: { counted, declared } }: FileControl): UsageFile {
  const sum = Object.entries(counted.sums).map(([name, value]) => {
    const said = declared?.sums?.[name];
    return { name, value: wireNumber(value), ...(said !== undefined && { declared: wireNumber(said) }) };
  });
  return { ...file, sum, ...(declared?.count !== undefined && { declaredCount: declared.count }) };
}

/** Its number is free again, so that it can be sent once it is mended. */
async function refuse(file: UsageFile, refusals: readonly Finding[], { trailer, firstError }: FileControl, context: ConsumerContext): Promise<void> {
  const number = numberOf(file);
  if (number) await freeNumber(number, file.id, context.transaction);
  const { count } = trailer.counted;
  const controlTotal = { ...file.controlTotal, received: count, rejected: count };
  const errors = [...refusals.map(({ code, message }) => ({ line: 0, code, reason: message })), ...firstError];
  await end({ ...file, controlTotal, firstError: errors }, 'rejected', context);
}

async function admit(file: UsageFile, said: UsageFile, known: FileControl, context: ConsumerContext): Promise<void> {
  const number = file.sequence === undefined ? numberOf(said) : undefined;
  const before = number && (await takeNumber(number, { file: file.id, contentHash: file.contentHash }, context.transaction));
  if (before) return before.contentHash === file.contentHash ? endCopy(said, known, context) : refuse(said, [sequenceTaken(said, before)], known, context);
  const missing = number ? await missingBefore(number, context.transaction) : [];
  const next = { ...said, ...(missing.length > 0 && { missingSequence: missing }) };
  if (known.trailer.counted.count === 0) return end(next, 'processed', context);
  await context.resources.change<UsageFile>('UsageFile', file.id, () => ({ ...next, state: 'validated' }));
  readOn(file.id, { position: 0, isOver: false }, context);
}

const sequenceTaken = ({ sequence = '' }: UsageFile, { file }: SentFile): Finding => ({ code: 'sequenceTaken', message: `${sequence} was sent before with other content, as file ${file}` });

/** A copy is ignored: every record of it came before. */
function endCopy(file: UsageFile, { trailer }: FileControl, context: ConsumerContext): Promise<void> {
  const { count } = trailer.counted;
  return end({ ...file, controlTotal: { ...file.controlTotal, received: count, duplicate: count } }, 'processed', context);
}

async function end(file: UsageFile, state: UsageFile['state'], context: ConsumerContext): Promise<void> {
  await context.resources.change<UsageFile>('UsageFile', file.id, () => ({ ...file, state, isRead: true, completionDate: context.now.toISOString() }));
  readOn(file.id, { position: 0, isOver: true }, context);
}
