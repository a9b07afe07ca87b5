import type { Consumer, ConsumerContext, Resource } from '@concord/resource';
import type { Predicate } from '@concord/storage-port';
import { type CatalogFile, catalogFiles, keepPieces } from './catalog-file.ts';
import { type CatalogKind, catalogKinds, catalogRules, collectionOf, kindAt } from './catalog-kinds.ts';
import { type ExportJob, exportSteps } from './export-job.resource.ts';
import { stepOf, stepOn } from './job.ts';

/** How far a file is written. */
type Step = Readonly<{
  kind?: CatalogKind;
  /** The last id of the kind that is written. */
  after?: string;
  pieceCount?: number;
  size?: number;
}>;

const resourcesAtOnce = 100;

/** A file is written some resources at a time: each message adds a piece and leaves the message for the next, in one transaction. What changes meanwhile is written as it is then. */
export const runExports: Consumer = {
  name: 'runExports',
  topics: [exportSteps],
  batch: 1,
  prepare: async () => { await catalogRules(); },
  handle: async (events, context) => {
    for (const { id, step } of events.map(stepOf)) {
      const job = await context.resources.find<ExportJob>('ExportJob', id);
      if (job) await writeOn(job, step, context);
    }
  },
};

async function writeOn(job: ExportJob, { kind, after, pieceCount = 0, size = 0 }: Step, context: ConsumerContext): Promise<void> {
  const kinds = kindsOf(job);
  const current = kind ?? kinds[0];
  if (job.status === 'Not Started') await context.resources.change<ExportJob>('ExportJob', job.id, (before) => ({ ...before, status: 'Running' }));
  const found = current ? await pageOf(current, after, job, context) : [];
  const isOver = found.length < resourcesAtOnce;
  const next = isOver ? kinds[kinds.indexOf(current ?? 'Catalog') + 1] : current;
  const bytes = Buffer.from(written(found, job, { isFirst: size === 0, isEmpty: size <= 2, isLast: next === undefined }));
  const step = { pieceCount: await keepPieces(job.id, pieceCount, bytes, context), size: size + bytes.length };
  if (next === undefined) return ended(job, step, context);
  stepOn(exportSteps, job.id, { ...step, kind: next, ...(isOver ? {} : { after: found.at(-1)?.id ?? '' }) }, context);
}

const kindsOf = ({ path }: ExportJob): readonly CatalogKind[] => {
  const only = path === undefined ? undefined : kindAt(path);
  return only ? [only] : catalogKinds;
};

async function pageOf(kind: CatalogKind, after: string | undefined, { query = '' }: ExportJob, { transaction }: ConsumerContext): Promise<readonly Resource[]> {
  const selected = (await catalogRules()).filter(kind, query);
  const rest: Predicate | undefined = after === undefined ? undefined : { op: 'gt', path: 'id', value: after };
  const of = [selected, rest].filter((one) => one !== undefined);
  const found = await transaction.collection<Resource>(collectionOf(kind)).list({ ...(of.length > 0 && { where: { op: 'and', of } }), sort: [{ path: 'id', direction: 'ascending' }], limit: resourcesAtOnce });
  return found.map(({ document }) => document);
}

interface Part {
  readonly isFirst: boolean;
  /** Whether nothing is written yet. */
  readonly isEmpty: boolean;
  readonly isLast: boolean;
}

/** A line for each resource, within brackets and with commas where the file is an array. */
function written(found: readonly Resource[], { contentType = 'application/x-ndjson' }: ExportJob, { isFirst, isEmpty, isLast }: Part): string {
  const lines = found.map((resource) => JSON.stringify(resource));
  if (!contentType.startsWith('application/json')) return lines.map((line) => `${line}\n`).join('');
  const items = lines.map((line, index) => (isEmpty && index === 0 ? line : `,\n${line}`)).join('');
  return `${isFirst ? '[\n' : ''}${items}${isLast ? '\n]\n' : ''}`;
}

async function ended({ id, contentType = 'application/x-ndjson' }: ExportJob, { pieceCount, size }: Required<Pick<Step, 'pieceCount' | 'size'>>, { resources, transaction, now }: ConsumerContext): Promise<void> {
  const document: CatalogFile = { id, pieceCount, size, contentType, at: now.toISOString() };
  await transaction.collection<CatalogFile>(catalogFiles).put([{ document, parties: [] }]);
  await resources.change<ExportJob>('ExportJob', id, (job) => ({ ...job, status: 'Succeeded', completionDate: now.toISOString() }));
}
