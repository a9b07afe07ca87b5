import type { Finding } from '@concord/errors';
import { defineResource } from '@concord/resource';
import type { Usage } from './usage.ts';

/** One record of what was used (TMF635). What was accepted is not edited: it is withdrawn and sent anew. */
export const usage = defineResource<Usage>({
  name: 'Usage',
  lifecycle: {
    attribute: 'status',
    initial: 'received',
    startsIn: ['rejected'],
    transitions: {
      received: ['guided', 'rated', 'rejected', 'recycled'],
      guided: ['rated', 'rejected', 'recycled'],
      recycled: ['guided', 'rated', 'rejected'],
      rated: ['rerated', 'billed', 'recycled'],
      rerated: ['rerated', 'billed'],
    },
  },
  readOnly: ['conflictsWith'],
  rules: [recordsSayWhatAndWhen],
  indexes: [['usageType'], ['usageDate'], ['status'], ['externalIdentifier[].id']],
});

function recordsSayWhatAndWhen({ usageDate, usageType }: Usage, previous: Usage | undefined): Finding[] {
  if (previous) return [];
  return [
    ...(usageDate ? [] : [{ code: 'missingUsageDate', message: 'usageDate says when it was used: the terms in force then apply', pointer: '/usageDate' }]),
    ...(usageType ? [] : [{ code: 'missingUsageType', message: 'usageType says what was used', pointer: '/usageType' }]),
  ];
}

/** What a kind of usage record must say (TMF635). */
export const usageSpecification = defineResource({
  name: 'UsageSpecification',
  lifecycle: { attribute: 'lifecycleStatus', initial: 'inDesign', startsIn: ['active'], transitions: { inDesign: ['active'], active: ['retired'] } },
  stamps: { lastUpdate: 'onChange' },
  indexes: [['name']],
  visibleTo: () => ['*'],
});
