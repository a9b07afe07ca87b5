import { isDomainError } from '@concord/errors';
import { namedParties } from '@concord/resource';
import type { Entry, UsageReader } from '@concord/usage-format';
import { type ExternalIdentifier, contentHash, type Usage } from '../records/usage.ts';
import { identityId } from '../records/usage-identity.ts';
import { chunkBuilder, type DraftChunk } from './chunk-builder.ts';
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

/** What the records of a file have of it. */
export type FileSource = Pick<UsageFile, 'id' | 'source' | 'sender' | 'receivedBy'>;

export interface Drafting {
  readonly file: FileSource;
  readonly reader: UsageReader;
  readonly check: RecordCheck;
}

/** Reads a file to its end. The same bytes give the same entries in the same places. @param from entries that are done with */
export async function* draftChunks({ file, reader, check }: Drafting, bytes: AsyncIterable<Uint8Array>, from: number): AsyncGenerator<DraftChunk> {
  let open = chunkBuilder(from);
  let place = 0;
  for await (const entries of readable(reader, bytes)) {
    for (const entry of entries) {
      if ('trailer' in entry) open.find(entry.trailer.findings);
      if (!isRecordEntry(entry)) continue;
      if (place >= from) open.add(drafted(entry, file, place, check), entry.line);
      place += 1;
      if (!open.isFull) continue;
      yield open.closed(false);
      open = chunkBuilder(place);
    }
  }
  yield open.closed(true);
}

/** What the bytes themselves refuse to be read as ends the file with a finding. */
async function* readable(reader: UsageReader, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Entry[]> {
  try {
    yield* reader(bytes);
  } catch (error) {
    if (!isDomainError(error) || error.kind !== 'invalidInput') throw error;
    yield [{ line: 0, trailer: { counted: { count: 0, sums: {} }, findings: [{ code: error.code, message: error.message }] } }];
  }
}

function drafted(entry: RecordEntry, file: FileSource, place: number, check: RecordCheck): Draft | Reject {
  const checked = checkedEntry(entry, check);
  return 'reject' in checked ? checked.reject : draftOf(checked.usage, file, place);
}

const path = '/tmf-api/usageManagement/v4/usage/';

/** The number that a source gave a record as its id is known as its external identifier. */
function draftOf({ id, href: _href, status: _status, ...sent }: Partial<Usage>, file: FileSource, place: number): Draft {
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
