import type { Entry } from '@concord/usage-format';
import type { Usage } from '../../records/usage.ts';
import type { FileError } from '../usage-file.resource.ts';
import type { RecordCheck } from './record-check.ts';

/** An entry that is no record, with what the file holds there. */
export interface Reject extends FileError {
  readonly raw: string;
}

export type RecordEntry = Extract<Entry, { record: unknown } | { refusal: unknown }>;

/** Whether an entry is one of those that a file is made of, and not its header or trailer. */
export const isRecordEntry = (entry: Entry): entry is RecordEntry => 'record' in entry || 'refusal' in entry;

export const longestRaw = 4_096;

/** An entry as a usage record that `POST /usage` would take, or the first reason why it is none. */
export function checkedEntry(entry: RecordEntry, check: RecordCheck): { readonly usage: Partial<Usage> } | { readonly reject: Reject } {
  const { line } = entry;
  if ('refusal' in entry) return { reject: { line, code: entry.refusal.code, reason: entry.refusal.reason, raw: entry.raw } };
  const { usage, findings } = check(entry.record);
  const [finding] = findings;
  return finding ? { reject: { line, code: finding.code, reason: finding.message, raw: JSON.stringify(entry.record).slice(0, longestRaw) } } : { usage };
}
