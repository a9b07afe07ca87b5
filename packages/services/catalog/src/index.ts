import { answerBarriers, defineService } from '@concord/resource';
import { catalogViews } from './catalog-views.ts';
import { catalog, category, productOffering, productOfferingPrice, productSpecification } from './catalog.resources.ts';
import { createCatalogFile, fileCollections, fileRetentions, retrieveCatalogFile } from './jobs/catalog-file.ts';
import { exportJob } from './jobs/export-job.resource.ts';
import { importJob } from './jobs/import-job.resource.ts';
import { runExports } from './jobs/run-export.ts';
import { importProgress, runImports } from './jobs/run-import.ts';

/** What is sold, by whom, at what price. */
export const catalogService = defineService({
  name: 'catalog',
  apis: [
    {
      document: 'TMF620-ProductCatalog-v4',
      resources: [catalog, category, productSpecification, productOffering, productOfferingPrice, importJob, exportJob],
      streaming: { createCatalogFile, retrieveCatalogFile },
    },
    { document: 'TMF620-ProductCatalog-v5', resources: [], views: catalogViews },
  ],
  collections: [...fileCollections, { name: importProgress }],
  retentions: fileRetentions,
  consumers: [runImports, runExports, answerBarriers('catalog')],
});
