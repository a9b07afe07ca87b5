import type { Entry, UsageReader } from './entry.ts';

/** A stream of these bytes, cut into pieces of a size. */
async function* pieces(input: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** Everything a reader finds in these bytes. */
export async function readEntries(reader: UsageReader, input: string | Uint8Array, size?: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const batch of reader(pieces(input, size))) entries.push(...batch);
  return entries;
}

/** An entry in short: its line with the record, the code of the refusal, or count and findings of the trailer. */
export function inShort(entry: Entry): unknown {
  if ('record' in entry) return [entry.line, entry.record];
  if ('refusal' in entry) return [entry.line, entry.refusal.code];
  return 'trailer' in entry ? [entry.line, entry.trailer.counted.count, ...entry.trailer.findings.map(({ code }) => code)] : entry;
}
