import { setImmediate as othersTurn } from 'node:timers/promises';
import { type ConsumerContext, tellOfPack } from '@concord/resource';
import { type Document, eachUnpacked, type Transaction } from '@concord/storage-port';
import { identities, type Identity, keysOfUsage, readIdentity, writtenIdentity } from '../../records/usage-identity.ts';
import type { Usage } from '../../records/usage.ts';
import type { Reject } from '../read/checked-entry.ts';
import { type Claim, countedPacking, type CountedPack, type DraftChunk } from '../read/chunk-builder.ts';
import { completed, type UsageFile } from '../usage-file.resource.ts';
import { quantitySums } from './quantities.ts';

export const fileRejects = 'usageFileReject';

/** An entry that is no record, for its sender to mend. */
export interface FileReject extends Document, Reject {
  readonly file: string;
}

const mostErrorsShown = 20;

/** Takes in a chunk: what is new is kept and told of, a message for each pack, the rest is counted. All of it or nothing. */
export async function writeChunk(file: UsageFile, chunk: DraftChunk, context: ConsumerContext): Promise<void> {
  const packs = await keepNew(chunk, context);
  await keepRejects(file, chunk, context);
  await context.resources.change<UsageFile>('UsageFile', file.id, (current) => completed(counted(current, chunk, packs), context.now));
}

/** Keeps and tells of those records that are new. @returns what of them is */
export async function keepNew({ claims, packs: all }: Pick<DraftChunk, 'claims' | 'packs'>, context: ConsumerContext): Promise<readonly CountedPack[]> {
  const aside = await setAside(claims, context);
  const packs = aside.size === 0 ? all : all.map((pack) => withoutDuplicates(pack, aside)).filter(({ pack }) => pack.count > 0);
  for (const { pack } of packs) {
    await context.transaction.collection<Usage>('usage').insertPack(pack);
    tellOfPack('Usage', pack, context);
  }
  return packs;
}

function counted(file: UsageFile, { claims, rejects, findings, isLast }: DraftChunk, packs: readonly CountedPack[]): UsageFile {
  const { controlTotal: total, firstError } = file;
  const errors = [...rejects.map(({ line, code, reason }) => ({ line, code, reason })), ...findings.map(({ code, message }) => ({ line: 0, code, reason: message }))];
  const accepted = packs.reduce((sum, { pack }) => sum + pack.count, 0);
  const controlTotal = {
    ...total, received: total.received + claims.length + rejects.length, accepted: total.accepted + accepted, duplicate: total.duplicate + claims.length - accepted, rejected: total.rejected + rejects.length,
  };
  const quantities = quantitySums();
  for (const quantity of [file.quantity ?? [], ...packs.map((pack) => pack.quantity)]) quantities.add(quantity);
  const quantity = quantities.all();
  return { ...file, state: 'validated', controlTotal, ...(quantity.length > 0 && { quantity }), firstError: [...firstError, ...errors].slice(0, mostErrorsShown), isRead: isLast };
}

/** By their order, and not by their lines alone: an array may stand on one line. */
async function keepRejects({ id: file, sender }: UsageFile, { from, rejects }: DraftChunk, { transaction }: ConsumerContext): Promise<void> {
  const parties = sender ? [sender.id] : [];
  await transaction.collection<FileReject>(fileRejects).put(rejects.map((reject, index) => ({ document: { id: `${file}/${String(from + index).padStart(10, '0')}`, file, ...reject }, parties })));
}

/** What is not taken in as it came, by the id of the record: a duplicate, or what it conflicts with. */
type Aside = ReadonlyMap<string, { readonly conflictsWith?: string }>;

/** Keys that are noted without a turn for others. */
const atOnce = 500;

type KeyedClaim = Claim & Required<Pick<Claim, 'key'>>;
const isKeyed = (claim: Claim): claim is KeyedClaim => claim.key !== undefined;

/** The rules of `acceptUsage` for many at once: the same again is a duplicate, something else under a known key is kept, rejected. */
async function setAside(claims: readonly Claim[], { transaction }: ConsumerContext): Promise<Aside> {
  const [keyed, known] = [claims.filter(isKeyed), new Map<string, Identity>()];
  const firsts = keyed.filter(({ key, id, contentHash }) => !known.has(key) && known.set(key, { usageId: id, contentHash }));
  for (let from = 0; from < firsts.length; from += atOnce) {
    for (const [key, identity] of await noted(firsts.slice(from, from + atOnce), transaction)) known.set(key, identity);
    await othersTurn();
  }
  return new Map(keyed.flatMap(({ key, id, contentHash }) => {
    const first = known.get(key);
    return !first || first.usageId === id ? [] : [[id, first.contentHash === contentHash ? {} : { conflictsWith: first.usageId }] as const];
  }));
}

/** Notes those whose key is free. @returns who has the others */
async function noted(claims: readonly KeyedClaim[], transaction: Transaction): Promise<readonly (readonly [string, Identity])[]> {
  const written = claims.map(({ key, id, contentHash }) => [key, writtenIdentity({ usageId: id, contentHash })] as const);
  const taken = await transaction.keyed(identities).add(new Map(written));
  const untold = claims.filter(({ key, isUntold }) => isUntold && !taken.has(key));
  if (untold.length > 0) await transaction.keyed(keysOfUsage).add(new Map(untold.map(({ id, key }) => [id, key])));
  return [...taken].map(([key, text]) => [key, readIdentity(text)]);
}

function withoutDuplicates({ pack }: CountedPack, aside: Aside): CountedPack {
  const packing = countedPacking();
  for (const { document, parties } of eachUnpacked(pack)) {
    const conflictsWith = aside.get(document.id)?.conflictsWith;
    if (!aside.has(document.id)) packing.add({ document, usage: document as Usage, parties });
    else if (conflictsWith !== undefined) packing.add({ document: { ...document, status: 'rejected', conflictsWith }, usage: document as Usage, parties });
  }
  return packing.sealed();
}
