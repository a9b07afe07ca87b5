import { createHash, type Hash } from 'node:crypto';
import { conflict, type DomainError, overloaded } from '@concord/errors';
import { type ChangeContext, type OperationRequest, type StreamingOperation, type Transact, uuidv7 } from '@concord/resource';
import { control } from '../../control/control-files.ts';
import { hasTotals } from '../../control/file-control.ts';
import { giveUpUpload } from '../../uploads/sweep-uploads.ts';
import { beginUpload, endUpload } from '../../uploads/upload.ts';
import { askedReading, type AskedReading, type KnownReading } from '../../mappings/asked-reading.ts';
import { type FileIntake, fileIntakes, readOn } from '../read/read-files.ts';
import type { UsageFile } from '../usage-file.resource.ts';
import { keepPieces } from './file-pieces.ts';
import { missingBefore, numberOf, type SentFile, takeNumber } from './file-number.ts';
import { type Said, sentFile } from './sent-file.ts';

const mostUnread = 100;

interface Received extends Pick<Said, 'name' | 'source' | 'sequence'> {
  readonly id: string;
  readonly size: number;
  readonly contentHash: string;
  readonly isCompressed: boolean;
  readonly pieceCount: number;
  readonly how: KnownReading;
}

/**
 * `POST /usageFile`: takes the bytes as they come, answers when they are safe, and reads them afterwards. A file that its source sent
 * before under the same number is answered with what became of it; other content under a known number is refused; numbers that were
 * left out are noted and told.
 * @throws DomainError overloaded `tooManyFiles` while a hundred wait, conflict `sequenceTaken`, and what `sentFile` and `askedReading` throw
 */
export const receiveUsageFile: StreamingOperation = async (request, transact) => {
  const { said, bytes } = await sentFile(request);
  const { id, how } = await transact((context) => begun(said, context));
  const kept = await keptBytes(id, bytes, request, transact);
  const outcome = await transact((context) => registered({ ...numbering(said), id, how, ...kept }, context));
  if ('refusal' in outcome) throw outcome.refusal;
  const { status, usageFile } = 'kept' in outcome ? { status: 201, usageFile: outcome.kept } : { status: 200, usageFile: outcome.copy };
  return { status, headers: { Location: usageFile.href ?? '' }, body: usageFile };
};

/** What of it stays as it was said; how the file is read is known better by now. */
const numbering = ({ mapping: _mapping, format: _format, ...rest }: Said): Pick<Said, 'name' | 'source' | 'sequence'> => rest;

/** Of what breaks off nothing is kept. */
async function keptBytes(id: string, bytes: AsyncIterable<Uint8Array>, { headers, caller }: Pick<OperationRequest, 'headers' | 'caller'>, transact: Transact) {
  const seen = measured(createHash('sha256'));
  try {
    const pieceCount = await keepPieces(id, seen.measuring(bytes), partiesOf(caller), transact);
    return { ...seen.result(), pieceCount, isCompressed: seen.isGzip() || headers['content-encoding'] === 'gzip' };
  } catch (error) {
    await transact((context) => giveUpUpload(id, changing(context)));
    throw error;
  }
}

const changing = ({ caller: { tenant }, transaction, now }: ChangeContext) => ({ tenant, transaction, now });
const partiesOf = ({ party }: ChangeContext['caller']): readonly string[] => (party === undefined ? [] : [party]);

async function begun(asked: AskedReading, { now, transaction, caller }: ChangeContext): Promise<{ readonly id: string; readonly how: KnownReading }> {
  const unread = await transaction.collection<UsageFile>('usageFile').count({ op: 'eq', path: 'state', value: 'received' });
  if (unread >= mostUnread) throw overloaded('tooManyFiles', `${String(unread)} files wait to be read; send this one later`);
  const how = await askedReading(asked, transaction);
  const id = uuidv7(now);
  await beginUpload(id, partiesOf(caller), { transaction, now });
  return { id, how };
}

function measured(hash: Hash) {
  let size = 0;
  let start: Uint8Array = new Uint8Array();
  return {
    async *measuring(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of bytes) {
        if (size === 0) start = chunk.slice(0, 2);
        size += chunk.length;
        hash.update(chunk);
        yield chunk;
      }
    },
    isGzip: () => start[0] === 0x1f && start[1] === 0x8b,
    result: () => ({ size, contentHash: hash.digest('hex') }),
  };
}

type Outcome = { readonly kept: UsageFile } | { readonly copy: UsageFile } | { readonly refusal: DomainError };

async function registered({ pieceCount, how: { reading, ...how }, ...received }: Received, context: ChangeContext): Promise<Outcome> {
  const { caller, transaction, resources } = context;
  await endUpload(received.id, transaction);
  const sent = { ...received, receivedBy: caller.subject, ...(caller.party !== undefined && { sender: { id: caller.party } }) };
  const number = numberOf(sent);
  const before = number && (await takeNumber(number, { file: sent.id, contentHash: sent.contentHash }, transaction));
  if (before) {
    readOn(sent.id, { position: 0, isOver: true }, changing(context));
    return sentBefore(before, sent, context);
  }
  const missing = number ? await missingBefore(number, transaction) : [];
  const kept = await resources.create<UsageFile>('UsageFile', {
    ...sent, ...how, ...(missing.length > 0 && { missingSequence: missing }),
    controlTotal: { received: 0, accepted: 0, duplicate: 0, rejected: 0, suspended: 0 }, isRead: false, ratedCount: 0, charge: [], firstError: [],
  });
  await transaction.collection<FileIntake>(fileIntakes).insert({ document: { id: kept.id, pieceCount, position: 0, reading }, parties: partiesOf(caller) });
  if (hasTotals(reading)) control(kept.id, changing(context));
  else readOn(kept.id, { position: 0, isOver: false }, changing(context));
  return { kept };
}

async function sentBefore(before: SentFile, { sequence = '', contentHash }: Pick<Received, 'sequence' | 'contentHash'>, { resources }: ChangeContext): Promise<Outcome> {
  const copy = await resources.find<UsageFile>('UsageFile', before.file);
  if (copy && before.contentHash === contentHash) return { copy };
  return { refusal: conflict('sequenceTaken', `${sequence} was sent before with other content`) };
}
