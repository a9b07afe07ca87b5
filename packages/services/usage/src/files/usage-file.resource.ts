import type { WireMoney } from '@concord/money';
import { defineResource, type EntityRef, type Resource } from '@concord/resource';
import type { MappingRef } from '../mappings/find-mapping.ts';
import type { FileQuantity } from './count/quantities.ts';

/** Every entry of a file is one of these: received = accepted + duplicate + rejected + suspended. */
interface FileTotal {
  readonly received: number;
  readonly accepted: number;
  /** The source had sent the same before. */
  readonly duplicate: number;
  /** No record: see the rejects. */
  readonly rejected: number;
  /** Accepted and kept, but waiting in settlement's suspense. */
  readonly suspended: number;
}

/** An entry that is no record. */
export interface FileError {
  readonly line: number;
  readonly code: string;
  readonly reason: string;
}

/** A file of usage records on its way. */
export interface UsageFile extends Resource {
  readonly state: 'received' | 'validated' | 'processed' | 'partiallyProcessed' | 'rejected';
  readonly name?: string;
  readonly format: 'json' | 'tap' | 'delimited' | 'fixedWidth' | 'xml';
  /** By which it is read: as it was when the file came, whatever became of it. */
  readonly usageMapping?: MappingRef;
  /** The system or partner that numbered the file and its records. */
  readonly source?: string;
  readonly sequence?: string;
  /** Numbers that the source has left out before this one. */
  readonly missingSequence?: readonly string[];
  readonly size: number;
  readonly contentHash: string;
  /** Whether the bytes are gzip. */
  readonly isCompressed: boolean;
  readonly sender?: EntityRef;
  readonly receivedBy: string;
  readonly controlTotal: FileTotal;
  /** Whether every entry was read. */
  readonly isRead: boolean;
  /** Records of which settlement has said what became of them. */
  readonly ratedCount: number;
  readonly charge: readonly WireMoney[];
  /** What the records that were accepted come to. */
  readonly quantity?: readonly FileQuantity[];
  /** Where the file says how many records it holds. */
  readonly declaredCount?: number;
  /** What its mapping or format sums over it; with what the file itself says, where it says it. */
  readonly sum?: readonly { readonly name: string; readonly value: number | string; readonly declared?: number | string }[];
  readonly firstError: readonly FileError[];
  readonly completionDate?: string;
}

/** A file is taken in by its own operation; nobody changes it from outside. */
export const usageFile = defineResource<UsageFile>({
  name: 'UsageFile',
  lifecycle: {
    attribute: 'state',
    initial: 'received',
    transitions: { received: ['validated', 'processed', 'partiallyProcessed', 'rejected'], validated: ['processed', 'partiallyProcessed', 'rejected'] },
  },
  stamps: { creationDate: 'onCreate' },
  indexes: [['source'], ['state']],
  visibleTo: ({ sender }) => (sender ? [sender.id] : []),
});

/** The file as it is when there is nothing left to wait for: read to its end, and every record rated or suspended. */
export function completed(file: UsageFile, now: Date): UsageFile {
  const { received, accepted, duplicate, rejected, suspended } = file.controlTotal;
  if (!file.isRead || file.ratedCount < accepted + suspended) return file;
  const isWhole = rejected + suspended === 0 && file.firstError.length === 0;
  const isNothing = received === 0 || accepted + duplicate + suspended === 0;
  const state = isNothing ? 'rejected' : isWhole ? 'processed' : 'partiallyProcessed';
  return { ...file, state, completionDate: now.toISOString() };
}
