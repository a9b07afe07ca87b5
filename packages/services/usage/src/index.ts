import { answerBarriers, defineService } from '@concord/resource';
import { queryUsageConsumption } from './consumption/query-usage-consumption.resource.ts';
import { acceptUsage } from './accept-usage.ts';
import { followRating } from './follow-rating.ts';
import { identities } from './usage-identity.ts';
import { usage, usageSpecification } from './usage.resources.ts';

/** What was used, taken in once. */
export const usageService = defineService({
  name: 'usage',
  apis: [
    { document: 'TMF635-Usage-v4', resources: [usage, usageSpecification], operations: { createUsage: acceptUsage } },
    { document: 'TMF677-UsageConsumption-v4', resources: [queryUsageConsumption] },
  ],
  collections: [{ name: identities, indexes: [['usageId']] }],
  consumers: [followRating, answerBarriers('usage')],
});
