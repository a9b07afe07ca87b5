import { type Finding, invalidInput, notFound } from '@concord/errors';
import type { StreamingOperation } from '@concord/resource';
import { compileMapping, type Entry } from '@concord/usage-format';
import { checkedEntry, isRecordEntry, type Reject } from '../files/read/checked-entry.ts';
import { activeSpecifications, recordCheck, type RecordCheck, withSpecifications } from '../files/read/record-check.ts';
import type { Usage } from '../records/usage.ts';
import { findMapping } from './find-mapping.ts';

const largestSample = 1_048_576;
const mostShown = 100;

/** What a mapping makes of a sample. */
interface Trial {
  receivedCount: number;
  rejectedCount: number;
  /** The first hundred of each. */
  readonly record: { readonly line: number; readonly usage: Partial<Usage> }[];
  readonly reject: Reject[];
  /** What is wrong with the sample as a whole. */
  readonly finding: Finding[];
}

/**
 * `POST /usageMapping/{id}/try`: what a mapping makes of a sample. Nothing is stored, and nothing is told.
 * @throws DomainError notFound, invalidInput `sampleTooLarge` beyond a megabyte
 */
export const tryUsageMapping: StreamingOperation = async ({ params: { id = '' }, body }, transact) => {
  const found = await transact(({ transaction }) => findMapping(id, transaction));
  if (!found) throw notFound('UsageMapping', id);
  const check = withSpecifications(await recordCheck(), await transact(({ transaction }) => activeSpecifications(transaction)));
  const trial: Trial = { receivedCount: 0, rejectedCount: 0, record: [], reject: [], finding: [] };
  for await (const entries of compileMapping(found.mapping)(bounded(body))) for (const entry of entries) meet(entry, trial, check);
  return { status: 200, body: { usageMapping: found.ref, ...trial } };
};

function meet(entry: Entry, trial: Trial, check: RecordCheck): void {
  if ('trailer' in entry) trial.finding.push(...entry.trailer.findings);
  if (!isRecordEntry(entry)) return;
  const checked = checkedEntry(entry, check);
  trial.receivedCount += 1;
  if ('reject' in checked) trial.rejectedCount += 1;
  if ('reject' in checked && trial.reject.length < mostShown) trial.reject.push(checked.reject);
  if ('usage' in checked && trial.record.length < mostShown) trial.record.push({ line: entry.line, usage: checked.usage });
}

async function* bounded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > largestSample) throw invalidInput('sampleTooLarge', `a sample has at most ${String(largestSample)} bytes`);
    yield chunk;
  }
}
