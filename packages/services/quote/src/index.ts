import { defineService } from '@concord/resource';
import { quote } from './quote.resource.ts';
import { restrictions } from './sales-restrictions.ts';

/** What is offered to a customer, and at what price. */
export const quoteService = defineService({
  name: 'quote',
  apis: [{ document: 'TMF648-Quote-v4', resources: [quote] }],
  copies: ['ProductOffering', 'ProductOfferingPrice', 'ProductSpecification', 'Agreement'],
  collections: [restrictions.collection],
  consumers: [restrictions.consumer],
});
