import { type Finding, isDomainError } from '@concord/errors';
import { type CollectionDeclaration, type Pack, packer } from '@concord/storage-port';
import { tellsItsKey } from '../../records/usage-identity.ts';
import { usage as usageResource } from '../../records/usage.resources.ts';
import { type FileQuantity, quantitySums } from '../count/quantities.ts';
import { longestRaw, type Reject } from './checked-entry.ts';
import type { Draft } from './draft.ts';

/** Under what a record is known, and what it says. */
export interface Claim {
  /** Of the record. */
  readonly id: string;
  readonly contentHash: string;
  readonly key?: string;
  /** Where the key is to be noted for the record, which does not tell it. */
  readonly isUntold?: true;
}

/** Records of a file as they are kept, and what they come to. */
export interface CountedPack {
  readonly pack: Pack;
  readonly quantity: readonly FileQuantity[];
}

/** Some thousand entries of a file, one after the other. Plain data: it is handed from thread to thread. */
export interface DraftChunk {
  /** Entries of the file before it, and up to its end. */
  readonly from: number;
  readonly to: number;
  /** Its records, as if all of them were new. */
  readonly packs: readonly CountedPack[];
  /** A claim for each record, in their order. */
  readonly claims: readonly Claim[];
  readonly rejects: readonly Reject[];
  /** What is wrong with the file as a whole. */
  readonly findings: readonly Finding[];
  readonly isLast: boolean;
}

/** Few enough that one can be looked up or changed in milliseconds. */
const packSize = 2_000;
/** So many that what is written once for a chunk, running sums above all, costs little for each of its records. */
const chunkSize = 8_000;
/** Characters; lines may be long. */
const [packLength, chunkLength] = [4 * 2 ** 20, 16 * 2 ** 20];

const usagePacks: CollectionDeclaration = { name: 'usage', packed: true, ...(usageResource.indexes && { indexes: usageResource.indexes }) };

/** Packs records, and sums what they come to. */
export function countedPacking() {
  const [packing, quantities] = [packer(usagePacks), quantitySums()];
  return {
    /** @throws DomainError as `Packer.add` */
    add(entry: Parameters<typeof packing.add>[0] & Pick<Draft, 'usage'>): void {
      packing.add(entry);
      quantities.addRecord(entry.usage);
    },
    get count() {
      return packing.count;
    },
    get size() {
      return packing.size;
    },
    sealed: (): CountedPack => ({ pack: packing.sealed(), quantity: quantities.all() }),
  };
}

/** Makes a chunk of the entries from a place on, each packed as it comes. */
export function chunkBuilder(from: number) {
  const [packs, claims, rejects, findings]: [CountedPack[], Claim[], Reject[], Finding[]] = [[], [], [], []];
  let [packing, to, length] = [countedPacking(), from, 0];
  const seal = (): void => {
    length += packing.size;
    if (packing.count > 0) packs.push(packing.sealed());
    packing = countedPacking();
  };
  const keep = ({ usage, parties, contentHash, key }: Draft): void => {
    packing.add({ document: usage, usage, parties });
    claims.push({ id: usage.id, contentHash, ...(key !== undefined && { key, ...(!tellsItsKey(usage) && { isUntold: true }) }) });
    if (packing.count === packSize || packing.size > packLength) seal();
  };
  return {
    get isFull() {
      return to - from >= chunkSize || length + packing.size > chunkLength;
    },
    find: (found: readonly Finding[]) => void findings.push(...found),
    /** A record that no store could give back as it is, is no record. */
    add(entry: Draft | Reject, line: number): void {
      to += 1;
      if (!('usage' in entry)) return void rejects.push(entry);
      const refusal = refusalOf(() => keep(entry));
      if (refusal) rejects.push({ ...refusal, line, raw: JSON.stringify(entry.usage).slice(0, longestRaw) });
    },
    closed(isLast: boolean): DraftChunk {
      seal();
      return { from, to, packs, claims, rejects, findings, isLast };
    },
  };
}

function refusalOf(act: () => void): Pick<Reject, 'code' | 'reason'> | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!isDomainError(error) || error.kind !== 'invalidInput') throw error;
    return { code: error.code, reason: error.message };
  }
}
