import { isDomainError, type Finding } from '@concord/errors';
import { namedParties } from '@concord/resource';
import type { Entry, UsageReader } from '@concord/usage-format';
import { type ExternalIdentifier, contentHash, type Usage } from '../records/usage.ts';
import { identityId } from '../records/usage-identity.ts';
import { checkedEntry, isRecordEntry, type RecordEntry, type Reject } from './checked-entry.ts';
import type { RecordCheck } from './record-check.ts';
import { recordId } from './record-id.ts';
import type { UsageFile } from './usage-file.resource.ts';

/** A record that is sound and not yet known to be new. */
export interface Draft {
  readonly usage: Usage;
  readonly parties: readonly string[];
  readonly contentHash: string;
  /** Under which its source is asked for it again; absent for a record that nobody has numbered. */
  readonly identity?: string;
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

export interface Drafting {
  readonly file: UsageFile;
  readonly reader: UsageReader;
  readonly check: RecordCheck;
}

/** Reads a file to its end. The same bytes give the same chunks from whatever entry on. @param from entries that are done with */
export async function* draftChunks({ file, reader, check }: Drafting, bytes: AsyncIterable<Uint8Array>, from: number): AsyncGenerator<DraftChunk> {
  let open = emptyChunk(from);
  let place = 0;
  for await (const entries of readable(reader, bytes)) {
    for (const entry of entries) {
      if ('trailer' in entry) open.findings.push(...entry.trailer.findings);
      if (!isRecordEntry(entry)) continue;
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
async function* readable(reader: UsageReader, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Entry[]> {
  try {
    yield* reader(bytes);
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

function add({ drafts, rejects }: ReturnType<typeof emptyChunk>, entry: RecordEntry, { file, place, check }: Placing): void {
  const checked = checkedEntry(entry, check);
  if ('reject' in checked) rejects.push(checked.reject);
  else drafts.push(draftOf(checked.usage, file, place));
}

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
