import { isDomainError, type Finding } from '@concord/errors';
import { defineResource } from '@concord/resource';
import { catalogFiles, fileAddress } from './catalog-file.ts';
import { catalogKinds, catalogRules, kindAt } from './catalog-kinds.ts';
import { findingAt, type Job, jobLifecycle, jobsAreTheOperators, stepOn, toldByJob } from './job.ts';

export const exportSteps = 'ExportJobStepEvent';

export interface ExportJob extends Job {
  /** Filters as a list takes them: `lifecycleStatus=Active`. */
  readonly query?: string;
}

/** Writes a catalog, or what a query selects of it, to a file that is then to be had at the job's `url` (TMF620). */
export const exportJob = defineResource<ExportJob>({
  name: 'ExportJob',
  lifecycle: jobLifecycle,
  stamps: { creationDate: 'onCreate' },
  readOnly: toldByJob,
  indexes: [['status']],
  visibleTo: () => [],
  derive: (job, previous) => (previous || isElsewhere(job.url) ? job : { ...job, url: fileAddress(job.id) }),
  rules: [jobsAreTheOperators, exportsAreWrittenHere, exportsAreOfSomething],
  consequences: [async ({ next, previous }, { transaction, caller, now }) => {
    if (next && !previous) stepOn(exportSteps, next.id, {}, { transaction, tenant: caller.tenant, now });
    if (!next && previous && (await transaction.collection(catalogFiles).find(previous.id))) await transaction.collection(catalogFiles).remove(previous.id);
  }],
});

const isElsewhere = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);

function exportsAreWrittenHere({ url }: ExportJob, previous: ExportJob | undefined): readonly Finding[] {
  return !previous && isElsewhere(url) ? findingAt('/url', 'notWrittenThere', 'a file is written here and fetched from here: send a relative url, the answer says where the file will be') : [];
}

async function exportsAreOfSomething({ path, query = '', contentType = 'application/x-ndjson' }: ExportJob, previous: ExportJob | undefined): Promise<readonly Finding[]> {
  if (previous) return [];
  const kind = path === undefined ? undefined : kindAt(path);
  const { filter } = await catalogRules();
  return [
    ...(path !== undefined && !kind ? findingAt('/path', 'unknownKind', `${path.slice(0, 100)} is no part of a catalog`) : []),
    ...(/^application\/(?:json|x-ndjson)\b/.test(contentType) ? [] : findingAt('/contentType', 'unknownContentType', 'a file is application/json or application/x-ndjson')),
    ...(kind ? [kind] : catalogKinds).flatMap((one) => refusedBy(() => filter(one, query))).slice(0, 1),
  ];
}

function refusedBy(read: () => unknown): readonly Finding[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return findingAt('/query', error.code, error.message);
  }
}
