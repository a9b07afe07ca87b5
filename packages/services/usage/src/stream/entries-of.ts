import { isDomainError } from '@concord/errors';
import { jsonUsage } from '@concord/usage-format';
import { checkedEntry, isRecordEntry, longestRaw, type Reject } from '../files/read/checked-entry.ts';
import type { RecordCheck } from '../files/read/record-check.ts';
import type { Usage } from '../records/usage.ts';

export type StreamEntry = { readonly usage: Partial<Usage>; readonly line: number } | { readonly reject: Reject };

/** Characters. A message is held whole, and some of them are on their way. */
const longestMessage = 2 ** 20;

/**
 * What a text holds: one TMF635 record, an array of them, or one on each line. What is no record comes with its reason; a text that
 * breaks off is refused from there on, one that is too long whole.
 */
export async function entriesOf(text: string, check: RecordCheck): Promise<readonly StreamEntry[]> {
  const entries: StreamEntry[] = [];
  const refuse = (code: string, reason: string): void => void entries.push({ reject: { line: 0, code, reason, raw: text.slice(0, longestRaw) } });
  if (text.length > longestMessage) refuse('messageTooLong', `a message has at most ${String(longestMessage)} characters; more records come as a file`);
  else await read(text, check, entries).catch((error: unknown) => {
    if (!isDomainError(error) || error.kind !== 'invalidInput') throw error;
    refuse(error.code, error.message);
  });
  return entries;
}

async function read(text: string, check: RecordCheck, entries: StreamEntry[]): Promise<void> {
  for await (const found of jsonUsage(bytesOf(text))) {
    for (const entry of found) if (isRecordEntry(entry)) entries.push({ ...checkedEntry(entry, check), line: entry.line });
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
