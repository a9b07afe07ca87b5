import type { Consumer, ConsumerContext } from '@concord/resource';
import type { Document } from '@concord/storage-port';
import { importSteps } from './import-job.resource.ts';
import { type Ahead, readAhead } from './import-reading.ts';
import { type Job, stepOf, stepOn } from './job.ts';
import { type Taken, takeInEntry } from './take-in-entry.ts';

/** How far a file has been taken in. */
interface ImportProgress extends Document {
  readonly position: number;
  readonly applied: number;
  readonly refused: number;
  /** The first refusals, a line each. */
  readonly log: readonly string[];
}

export const importProgress = 'importProgress';

const mostLogged = 200;

/** What was read for the transaction that takes it in. */
const prepared = new Map<string, Ahead>();

/**
 * A file is fetched, and then taken in some entries at a time: each message brings these in and leaves the message for the next, in
 * one transaction, so that an import goes on where it was, whoever was killed.
 */
export const runImports: Consumer = {
  name: 'runImports',
  topics: [importSteps],
  batch: 1,
  prepare: async (events, tenant, storage, outside) => {
    for (const { id, step: { position } } of events.map(stepOf)) prepared.set(`${tenant}/${id}`, await readAhead({ tenant, id, position: Number(position) }, storage, outside));
  },
  handle: async (events, context) => {
    for (const { id } of events.map(stepOf)) await takeIn(id, context);
  },
};

async function takeIn(id: string, context: ConsumerContext): Promise<void> {
  const { resources, transaction, tenant } = context;
  const ahead = prepared.get(`${tenant}/${id}`);
  const job = await resources.find<Job>('ImportJob', id);
  if (!ahead || !job) return;
  const progress = (await transaction.collection<ImportProgress>(importProgress).find(id))?.document ?? { id, position: 0, applied: 0, refused: 0, log: [] };
  if ('failure' in ahead) return ended(job, { ...progress, refused: progress.refused + 1, log: [...progress.log, ahead.failure] }, context);
  const next = await advanced(job, progress, ahead, context);
  await transaction.collection<ImportProgress>(importProgress).put([{ document: next, parties: [] }]);
  if (job.status === 'Not Started') await resources.change<Job>('ImportJob', id, (current) => ({ ...current, status: 'Running' }));
  if (ahead.isLast) await ended(job, next, context);
  else stepOn(importSteps, id, { position: next.position }, context);
}

async function advanced(job: Job, progress: ImportProgress, { entries, from }: Extract<Ahead, { entries: unknown }>, context: ConsumerContext): Promise<ImportProgress> {
  const outcomes: Taken[] = [];
  for (const entry of entries) outcomes.push(...(await takeInEntry(entry, job, context)));
  const refusals = outcomes.flatMap((taken) => ('refusal' in taken ? [taken.refusal] : []));
  return {
    ...progress,
    position: from + entries.length,
    applied: progress.applied + outcomes.length - refusals.length,
    refused: progress.refused + refusals.length,
    log: [...progress.log, ...refusals].slice(0, mostLogged),
  };
}

/** An import has succeeded when all of the file came in; what came in stays in any case, and the log says what did not. */
async function ended({ id }: Job, { applied, refused, log }: ImportProgress, { resources, transaction, now }: ConsumerContext): Promise<void> {
  const left = refused > log.length ? [`and ${String(refused - log.length)} more`] : [];
  const errorLog = [`${String(applied)} taken in, ${String(refused)} refused`, ...log, ...left].join('\n');
  await resources.change<Job>('ImportJob', id, (job) => ({ ...job, status: refused === 0 ? 'Succeeded' : 'Failed', completionDate: now.toISOString(), ...(refused > 0 && { errorLog }) }));
  if (await transaction.collection(importProgress).find(id)) await transaction.collection(importProgress).remove(id);
}
