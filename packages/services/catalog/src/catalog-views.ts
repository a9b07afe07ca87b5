import { type Attributes, type Form, renamedForm, type ResourceView, v5Forms } from '@concord/resource';
import { catalog, category, productOffering, productOfferingPrice, productSpecification } from './catalog.resources.ts';
import { exportJob } from './jobs/export-job.resource.ts';
import { importJob } from './jobs/import-job.resource.ts';

/** v5 refers to the parent where v4 has its id; what a v5 client says of it besides is kept as long as it is the parent. */
const parent: Form = {
  shown: ({ parentId, parent: said, ...others }) => {
    const known = said as Attributes | undefined;
    return { ...others, ...(parentId !== undefined && { parent: known?.id === parentId ? known : { id: parentId } }) };
  },
  kept: ({ parent: said, ...others }) => ({ ...others, ...(said !== undefined && { parent: said, parentId: (said as Attributes).id }) }),
  paths: { 'parent.id': 'parentId' },
};

const policies = renamedForm({ policy: 'constraint' });

const forms: Readonly<Record<string, Form>> = {
  ...v5Forms,
  Category: parent,
  ProductOfferingPrice: policies,
  ProductOfferingPriceRefOrValue: policies,
  CharacteristicSpecification: renamedForm({ characteristicValueSpecification: 'productSpecCharacteristicValue', charSpecRelationship: 'productSpecCharRelationship' }),
  CharacteristicSpecificationRelationship: renamedForm({ characteristicSpecificationId: 'id' }),
};

/** TMF620 v5. What is in a file of a job, and what an export is filtered by, is written as v4 has it, whoever asks for the job. */
export const catalogViews: readonly ResourceView[] = [
  { of: catalog, name: 'ProductCatalog', forms },
  ...[category, productSpecification, productOffering, productOfferingPrice].map((of) => ({ of, forms })),
  ...[importJob, exportJob].map((of) => ({ of, words: { path: { productCatalog: 'catalog' } } })),
];
