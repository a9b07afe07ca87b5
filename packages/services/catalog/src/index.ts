import { answerBarriers, defineService } from '@concord/resource';
import { catalog, category, productOffering, productOfferingPrice, productSpecification } from './catalog.resources.ts';

/** What is sold, by whom, at what price. */
export const catalogService = defineService({
  name: 'catalog',
  apis: [
    { document: 'TMF620-ProductCatalog-v4', resources: [catalog, category, productSpecification, productOffering, productOfferingPrice] },
  ],
  consumers: [answerBarriers('catalog')],
});
