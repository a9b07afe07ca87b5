import { createHash, type Hash } from 'node:crypto';
import { conflict, type DomainError, unavailable } from '@concord/errors';
import { type ChangeContext, type StreamingOperation, uuidv7 } from '@concord/resource';
import type { Document } from '@concord/storage-port';
import { askedReading, type AskedReading, type KnownReading } from '../mappings/asked-reading.ts';
import { dropPieces, keepPieces } from './file-pieces.ts';
import { type FileIntake, fileIntakes, readOn } from './read-files.ts';
import type { UsageFile } from './usage-file.resource.ts';

const mostUnread = 100;

/** A number under which a source has sent a file. */
interface SentFile extends Document {
  readonly file: string;
  readonly contentHash: string;
}

/** The latest number of a source, where it numbers by counting. */
interface LastNumber extends Document {
  readonly number: number;
}

export const sentFiles = 'usageFileSequence';
export const lastNumbers = 'usageFileLastSequence';

interface Received {
  readonly id: string;
  readonly name?: string;
  readonly source?: string;
  readonly sequence?: string;
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
 * @throws DomainError unavailable `tooManyFiles` while a hundred wait, conflict `sequenceTaken`, and what `askedReading` throws
 */
export const receiveUsageFile: StreamingOperation = async ({ query, headers, body, caller }, transact) => {
  const { mapping, ...given } = givenIn(query);
  const { id, how } = await transact((context) => begun({ ...given, ...(mapping !== undefined && { mapping }) }, context));
  const parties = caller.party === undefined ? [] : [caller.party];
  const seen = measured(createHash('sha256'));
  const pieceCount = await keepPieces(id, seen.measuring(body), parties, transact);
  const file = { ...given, id, how, ...seen.result(), pieceCount, isCompressed: seen.isGzip() || headers['content-encoding'] === 'gzip' };
  const outcome = await transact((context) => registered(file, context));
  if (!('kept' in outcome)) await dropPieces(id, transact);
  if ('refusal' in outcome) throw outcome.refusal;
  const { status, usageFile } = 'kept' in outcome ? { status: 201, usageFile: outcome.kept } : { status: 200, usageFile: outcome.copy };
  return { status, headers: { Location: usageFile.href ?? '' }, body: usageFile };
};

function givenIn(query: string): Pick<Received, 'name' | 'source' | 'sequence'> & AskedReading {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(['name', 'source', 'sequence', 'mapping', 'format'].flatMap((name) => {
    const value = parameters.get(name);
    return value === null || value === '' ? [] : [[name, value.slice(0, 256)]];
  }));
}

async function begun(asked: AskedReading, { now, transaction }: ChangeContext): Promise<{ readonly id: string; readonly how: KnownReading }> {
  const unread = await transaction.collection<UsageFile>('usageFile').count({ op: 'eq', path: 'state', value: 'received' });
  if (unread >= mostUnread) throw unavailable('tooManyFiles', `${String(unread)} files wait to be read; send this one later`);
  return { id: uuidv7(now), how: await askedReading(asked, transaction) };
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
  const known = await sentBefore(received, context);
  if (known) return known;
  const { caller, transaction, resources, now } = context;
  const missing = await missingBefore(received, context);
  const kept = await resources.create<UsageFile>('UsageFile', {
    ...received, ...how, ...(missing.length > 0 && { missingSequence: missing }), ...(caller.party !== undefined && { sender: { id: caller.party } }), receivedBy: caller.subject,
    controlTotal: { received: 0, accepted: 0, duplicate: 0, rejected: 0, suspended: 0 }, isRead: false, ratedCount: 0, charge: [], firstError: [],
  });
  const parties = caller.party === undefined ? [] : [caller.party];
  await transaction.collection<FileIntake>(fileIntakes).insert({ document: { id: kept.id, pieceCount, position: 0, reading }, parties });
  readOn(kept.id, { position: 0, isOver: false }, { transaction, tenant: caller.tenant, now });
  return { kept };
}

const numberId = ({ source }: Pick<Received, 'source'>, { caller }: ChangeContext, ...sequence: readonly string[]): string => JSON.stringify([caller.party ?? '', source ?? caller.subject, ...sequence]);

async function sentBefore({ id, sequence, contentHash, source }: Omit<Received, 'pieceCount' | 'how'>, context: ChangeContext): Promise<Outcome | undefined> {
  if (sequence === undefined) return undefined;
  const sent = context.transaction.collection<SentFile>(sentFiles);
  const document = { id: numberId({ ...(source !== undefined && { source }) }, context, sequence), file: id, contentHash };
  if ((await sent.insertNew([{ document, parties: ['*'] }])).size > 0) return undefined;
  const before = (await sent.find(document.id))?.document;
  const copy = before && (await context.resources.find<UsageFile>('UsageFile', before.file));
  if (copy && before.contentHash === contentHash) return { copy };
  return { refusal: conflict('sequenceTaken', `${sequence} was sent before with other content`) };
}

const mostMissing = 1_000;

/** Later files go in all the same; what is missing may still come. */
async function missingBefore({ sequence = '', source }: Omit<Received, 'pieceCount' | 'how'>, context: ChangeContext): Promise<readonly string[]> {
  if (!/^\d{1,15}$/.test(sequence)) return [];
  const numbers = context.transaction.collection<LastNumber>(lastNumbers);
  const id = numberId({ ...(source !== undefined && { source }) }, context);
  const [number, last] = [Number(sequence), (await numbers.find(id))?.document.number];
  await numbers.put([{ document: { id, number: Math.max(number, last ?? 0) }, parties: ['*'] }]);
  if (last === undefined || number <= last + 1) return [];
  return Array.from({ length: Math.min(number - last - 1, mostMissing) }, (_, index) => String(last + 1 + index).padStart(sequence.length, '0'));
}

