import type { ConsumerContext } from '@concord/resource';
import { tellOfPack } from '@concord/resource';
import { type Document, type Entry, packOf } from '@concord/storage-port';
import { identities, type Identity } from '../records/usage-identity.ts';
import { usage as usageResource } from '../records/usage.resources.ts';
import type { Usage } from '../records/usage.ts';
import type { Reject } from './checked-entry.ts';
import type { Draft, DraftChunk } from './draft-chunks.ts';
import { withQuantities } from './quantities.ts';
import { completed, type UsageFile } from './usage-file.resource.ts';

export const fileRejects = 'usageFileReject';

/** An entry that is no record, for its sender to mend. */
export interface FileReject extends Document, Reject {
  readonly file: string;
}

const mostErrorsShown = 20;

/** Takes in a chunk: what is new is kept and told of in one message, the rest is counted. All of it or nothing. */
export async function writeChunk(file: UsageFile, chunk: DraftChunk, context: ConsumerContext): Promise<void> {
  const { usages, duplicates } = await sorted(chunk.drafts, context);
  if (usages.length > 0) {
    const pack = packOf(usages, { name: 'usage', ...(usageResource.indexes && { indexes: usageResource.indexes }) });
    await context.transaction.collection<Usage>('usage').insertPack(pack);
    tellOfPack('Usage', pack, context);
  }
  await keepRejects(file, chunk, context);
  await context.resources.change<UsageFile>('UsageFile', file.id, (current) => completed(counted(current, chunk, usages.map(({ document }) => document), duplicates), context.now));
}

function counted(file: UsageFile, { drafts, rejects, findings, isLast }: DraftChunk, accepted: readonly Usage[], duplicates: number): UsageFile {
  const { controlTotal: total, firstError } = file;
  const errors = [...rejects.map(({ line, code, reason }) => ({ line, code, reason })), ...findings.map(({ code, message }) => ({ line: 0, code, reason: message }))];
  const controlTotal = {
    ...total, received: total.received + drafts.length + rejects.length, accepted: total.accepted + accepted.length, duplicate: total.duplicate + duplicates, rejected: total.rejected + rejects.length,
  };
  const quantity = withQuantities(file.quantity ?? [], accepted);
  return { ...file, state: 'validated', controlTotal, ...(quantity.length > 0 && { quantity }), firstError: [...firstError, ...errors].slice(0, mostErrorsShown), isRead: isLast };
}

/** By their order, and not by their lines alone: an array may stand on one line. */
async function keepRejects({ id: file, sender }: UsageFile, { from, rejects }: DraftChunk, { transaction }: ConsumerContext): Promise<void> {
  const parties = sender ? [sender.id] : [];
  await transaction.collection<FileReject>(fileRejects).put(rejects.map((reject, index) => ({ document: { id: `${file}/${String(from + index).padStart(10, '0')}`, file, ...reject }, parties })));
}

interface Sorted {
  readonly usages: readonly Entry<Usage>[];
  readonly duplicates: number;
}

/** The rules of `acceptUsage` for many at once: the same again is a duplicate, something else under a known identifier is kept, rejected. */
async function sorted(drafts: readonly Draft[], { transaction }: ConsumerContext): Promise<Sorted> {
  const numbered = new Map<string, Identity>();
  for (const { identity, usage, contentHash } of drafts) if (identity !== undefined && !numbered.has(identity)) numbered.set(identity, { id: identity, usageId: usage.id, contentHash });
  const collection = transaction.collection<Identity>(identities);
  const fresh = await collection.insertNew([...numbered.values()].map((document) => ({ document, parties: ['*'] })));
  const taken = [...numbered.keys()].filter((identity) => !fresh.has(identity));
  for (const { document } of taken.length === 0 ? [] : await collection.findMany(taken)) numbered.set(document.id, document);
  const usages: Entry<Usage>[] = [];
  for (const { identity, usage, contentHash, parties } of drafts) {
    const known = identity === undefined ? undefined : numbered.get(identity);
    if (!known || known.usageId === usage.id) usages.push({ document: usage, parties });
    else if (known.contentHash !== contentHash) usages.push({ document: { ...usage, status: 'rejected', conflictsWith: known.usageId }, parties });
  }
  return { usages, duplicates: drafts.length - usages.length };
}
