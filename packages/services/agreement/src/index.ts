import { answerBarriers, copyCollection, defineService } from '@concord/resource';
import { agreementSpecification } from './agreement-specification.resource.ts';
import { agreementViews } from './agreement-views.ts';
import { agreement } from './agreement.resource.ts';
import { keptPoints } from './agreements-beside.ts';
import { comeIntoForce } from './come-into-force.ts';
import { draftFromPartnership } from './draft-from-partnership.ts';
import { publishSpecifications } from './publish-specifications.ts';

/** What partners have agreed. */
export const agreementService = defineService({
  name: 'agreement',
  apis: [
    { document: 'TMF651-Agreement-v4', resources: [agreement, agreementSpecification] },
    { document: 'TMF651-Agreement-v5', resources: [], views: agreementViews },
  ],
  collections: [{ name: copyCollection('SettlementLine'), indexes: [['agreement.id']], packed: true }, keptPoints],
  copies: ['SettlementLine'],
  consumers: [comeIntoForce, publishSpecifications, draftFromPartnership, answerBarriers('agreement')],
});
