import { type ChainHead, genesis, headAfter, verifyChain } from '@concord/ledger';
import { invalidInput } from '@concord/errors';
import { assertOperator, type EntityRef, type Operation } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';
import { ledgerHeads } from './post-ledger.ts';
import { entriesFrom, hashedEntry, type StoredEntry } from './stored-entry.ts';

/** Most entries of one request; the next one goes on where it ended. */
const most = 20_000;

interface Verdict {
  readonly isIntact: boolean;
  readonly verifiedCount: number;
  readonly nextSequence?: number;
  readonly headHash?: string;
  readonly firstBadEntry?: EntityRef;
  readonly firstBadSequence?: number;
}

/**
 * `POST /verifyLedger`: works out every hash anew, from the first entry or from `fromSequence` on, and names the first entry that is not
 * as it was posted, or not there. The end is held against the head of the chain, which tells when the last entries are missing.
 */
export const verifyLedger: Operation = async ({ body, caller }, { transaction }) => {
  assertOperator(caller, 'the books of all are verified');
  const { fromSequence = 0 } = body as { readonly fromSequence?: number };
  const start = fromSequence === 0 ? genesis(caller.tenant) : await headBefore(fromSequence, caller.tenant, transaction);
  return { status: 200, body: await verdict(start, transaction) };
};

async function headBefore(sequence: number, tenant: string, transaction: Transaction): Promise<ChainHead> {
  for await (const entry of entriesFrom(sequence - 1, transaction)) if (entry.sequence === sequence - 1) return headAfter(hashedEntry(entry, tenant)); else break;
  throw invalidInput('unknownEntry', `there is no entry ${sequence - 1} to go on from`);
}

async function verdict(start: ChainHead, transaction: Transaction): Promise<Verdict> {
  let head = start;
  const verified = (): number => head.length - start.length;
  for await (const entry of entriesFrom(start.length, transaction)) {
    if (verified() === most) return { isIntact: true, verifiedCount: most, nextSequence: head.length };
    const found = verifyChain(head, [hashedEntry(entry, head.tenant)]);
    if (!found.intact) return broken(head, verified(), entry);
    head = found.head;
  }
  const kept = (await transaction.collection<Document & { readonly length: number; readonly hash: string }>(ledgerHeads).find('head'))?.document;
  if (kept && kept.hash !== head.hash) return broken(head, verified(), undefined);
  return { isIntact: true, verifiedCount: verified(), headHash: head.hash };
}

/** Where an entry is missing, its place is bad, and there is none to name. */
const broken = ({ length }: ChainHead, verifiedCount: number, entry: StoredEntry | undefined): Verdict =>
  ({ isIntact: false, verifiedCount, firstBadSequence: length, ...(entry?.sequence === length && { firstBadEntry: { id: entry.id } }) });
