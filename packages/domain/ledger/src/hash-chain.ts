import { createHash } from 'node:crypto';
import { conflict } from '@concord/errors';
import { canonicalJson } from './canonical-json.ts';
import type { EntryContent, JournalEntry } from './journal-entry.ts';

/** An entry in its place: it can be neither changed, moved nor removed without every later hash telling. */
export interface LedgerEntry extends EntryContent {
  /** 0 for the tenant's first entry, one more with each. */
  readonly index: number;
  readonly previousHash: string;
  /** SHA-256, in hexadecimal, of the previous hash and the canonical JSON of all other attributes. */
  readonly hash: string;
}

/** Where a tenant's chain ends: kept outside the store as well, it also tells when the last entries are missing. */
export interface ChainHead {
  readonly tenant: string;
  /** Number of entries so far. */
  readonly length: number;
  readonly hash: string;
}

export type ChainVerdict =
  | { readonly intact: true; readonly head: ChainHead }
  | { readonly intact: false; readonly firstBadIndex: number };

/** The empty chain. It begins with the tenant's name, so that no tenant's chain passes for another's. */
export const genesis = (tenant: string): ChainHead => ({ tenant, length: 0, hash: sha256(tenant) });

/** The entry in its place behind `head`. @throws DomainError conflict `foreignChain` when it is another tenant's. */
export function chained(head: ChainHead, entry: JournalEntry): LedgerEntry {
  if (entry.tenant !== head.tenant) throw conflict('foreignChain', `entry ${entry.id} of ${entry.tenant} does not belong in the chain of ${head.tenant}`);
  const placed = { ...entry, index: head.length, previousHash: head.hash };
  return { ...placed, hash: hashOf(placed) };
}

/** The chain after this entry. */
export const headAfter = ({ tenant, index, hash }: LedgerEntry): ChainHead => ({ tenant, length: index + 1, hash });

/**
 * Recomputes a chain, or a part of it that begins at `from`, in the order of `index`. The head of an intact one is to be compared with
 * one kept elsewhere, since entries cut off at the end leave a chain that is intact.
 */
export function verifyChain(from: ChainHead, entries: Iterable<LedgerEntry>): ChainVerdict {
  let head = from;
  for (const entry of entries) {
    if (!follows(head, entry)) return { intact: false, firstBadIndex: head.length };
    head = headAfter(entry);
  }
  return { intact: true, head };
}

const follows = (head: ChainHead, { hash, ...placed }: LedgerEntry): boolean =>
  placed.tenant === head.tenant && placed.index === head.length && placed.previousHash === head.hash && hash === hashOf(placed);

const hashOf = (placed: Omit<LedgerEntry, 'hash'>): string => sha256(placed.previousHash + canonicalJson(placed));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
