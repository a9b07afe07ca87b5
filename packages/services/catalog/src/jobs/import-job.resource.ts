import { isDomainError, type Finding } from '@concord/errors';
import { targetUrl } from '@concord/outside';
import { defineResource } from '@concord/resource';
import { fileAt } from './catalog-file.ts';
import { kindAt } from './catalog-kinds.ts';
import { findingAt, type Job, jobLifecycle, jobsAreTheOperators, stepOn, toldByJob } from './job.ts';

export const importSteps = 'ImportJobStepEvent';

/** Takes a catalog in from a file: one that was sent to `/catalogFile`, or one elsewhere that is fetched (TMF620). */
export const importJob = defineResource<Job>({
  name: 'ImportJob',
  lifecycle: jobLifecycle,
  stamps: { creationDate: 'onCreate' },
  readOnly: toldByJob,
  indexes: [['status']],
  visibleTo: () => [],
  rules: [jobsAreTheOperators, filesAreWhereTheyMayBe],
  consequences: [async ({ next, previous }, { transaction, caller, now }) => {
    if (next && !previous) stepOn(importSteps, next.id, { position: 0 }, { transaction, tenant: caller.tenant, now });
  }],
});

/** Whether an address elsewhere may be reached is judged when it is: production is stricter than this. */
function filesAreWhereTheyMayBe({ url, path }: Job, previous: Job | undefined): readonly Finding[] {
  if (previous) return [];
  const unknown = path === undefined || kindAt(path) ? [] : findingAt('/path', 'unknownKind', `${path.slice(0, 100)} is no part of a catalog`);
  return [...(fileAt(url) === undefined ? elsewhere(url) : []), ...unknown];
}

function elsewhere(url: string): readonly Finding[] {
  try {
    targetUrl(url, 'development', 'url');
    return [];
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return findingAt('/url', error.code, `${error.message}, nor a file that was sent to /catalogFile`);
  }
}
