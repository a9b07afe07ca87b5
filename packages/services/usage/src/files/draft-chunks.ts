import { isDomainError, type Finding } from '@concord/errors';
import { namedParties } from '@concord/resource';
import { type Entry, jsonUsage } from '@concord/usage-format';
import { type ExternalIdentifier, contentHash, type Usage } from '../records/usage.ts';
import { identityId } from '../records/usage-identity.ts';
import type { RecordCheck } from './record-check.ts';
import { recordId } from './record-id.ts';
import type { FileError, UsageFile } from './usage-file.resource.ts';

/** A record that is sound and not yet known to be new. */
export interface Draft {
  readonly usage: Usage;
  readonly parties: readonly string[];
  readonly contentHash: string;
  /** Under which its source is asked for it again; absent for a record that nobody has numbered. */
  readonly identity?: string;
}

export interface Reject extends FileError {
  readonly raw: string;
}

/** Some thousand entries of a file, one after the other. */
export interface DraftChunk {
  /** Entries of the file before it, and up to its end. */
  readonly from: number;
  readonly to: number;
  readonly drafts: readonly Draft[];
  readonly rejects: readonly Reject[];
  /** What is wrong with the file as a whole. */
  readonly findings: readonly Finding[];
  readonly isLast: boolean;
}

/** Few enough that others hardly wait for the transaction of one. */
const chunkSize = 2_000;

/** Reads a file to its end. The same bytes give the same chunks from whatever entry on. @param from entries that are done with */
export async function* draftChunks(file: UsageFile, bytes: AsyncIterable<Uint8Array>, from: number, check: RecordCheck): AsyncGenerator<DraftChunk> {
  let open = emptyChunk(from);
  let place = 0;
  for await (const entries of readable(bytes)) {
    for (const entry of entries) {
      if ('trailer' in entry) open.findings.push(...entry.trailer.findings);
      if (!('record' in entry || 'refusal' in entry)) continue;
      if (place >= from) add(open, entry, { file, place, check });
      place += 1;
      open.to = Math.max(from, place);
      if (open.to - open.from < chunkSize) continue;
      yield { ...open, isLast: false };
      open = emptyChunk(open.to);
    }
  }
  yield { ...open, isLast: true };
}

const emptyChunk = (from: number) => ({ from, to: from, drafts: [] as Draft[], rejects: [] as Reject[], findings: [] as Finding[] });

/** What the bytes themselves refuse to be read as ends the file with a finding. */
async function* readable(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Entry[]> {
  try {
    yield* jsonUsage(bytes);
  } catch (error) {
    if (!isDomainError(error) || error.kind !== 'invalidInput') throw error;
    yield [{ line: 0, trailer: { counted: { count: 0, sums: {} }, findings: [{ code: error.code, message: error.message }] } }];
  }
}

interface Placing {
  readonly file: UsageFile;
  readonly place: number;
  readonly check: RecordCheck;
}

type RecordEntry = Extract<Entry, { record: unknown } | { refusal: unknown }>;

function add({ drafts, rejects }: ReturnType<typeof emptyChunk>, entry: RecordEntry, { file, place, check }: Placing): void {
  if ('refusal' in entry) return void rejects.push({ line: entry.line, code: entry.refusal.code, reason: entry.refusal.reason, raw: entry.raw });
  const { usage, findings } = check(entry.record);
  const [finding] = findings;
  if (finding) rejects.push({ line: entry.line, code: finding.code, reason: finding.message, raw: JSON.stringify(entry.record).slice(0, longestRaw) });
  else drafts.push(draftOf(usage, file, place));
}

const longestRaw = 4_096;
const path = '/tmf-api/usageManagement/v4/usage/';

/** The number that a source gave a record as its id is known as its external identifier. */
function draftOf({ id, href: _href, status: _status, ...sent }: Partial<Usage>, file: UsageFile, place: number): Draft {
  const { source, sender, receivedBy } = file;
  const [first, ...others] = sent.externalIdentifier ?? (id === undefined ? [] : [{ id }]);
  const identifier: ExternalIdentifier | undefined = first && { ...first, ...(first.owner === undefined && source !== undefined && { owner: source }) };
  const own = recordId(file.id, place);
  const usage: Usage = {
    id: own, href: `${path}${own}`, '@type': 'Usage', ...sent, status: 'received', ...(identifier && { externalIdentifier: [identifier, ...others] }), ...(sender && { sender }),
  };
  const numbering = { subject: receivedBy, ...(sender && { party: sender.id }) };
  return { usage, parties: [...new Set([...namedParties(usage), ...(sender ? [sender.id] : [])])], contentHash: contentHash(usage), ...(identifier && { identity: identityId(identifier, numbering) }) };
}
