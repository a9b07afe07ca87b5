import { isDomainError } from '@concord/errors';
import type { Entry, UsageReader } from '@concord/usage-format';
import { chunkBuilder, type DraftChunk } from './chunk-builder.ts';
import { checkedEntry, isRecordEntry, type RecordEntry, type Reject } from './checked-entry.ts';
import { type Draft, draftOf, type FileSource } from './draft.ts';
import type { RecordCheck } from './record-check.ts';

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
