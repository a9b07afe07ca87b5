import { defineResource, type Resource } from '@concord/resource';

interface Product extends Resource {
  readonly status: string;
  readonly productOrderItem?: readonly unknown[];
}

/** What a customer has (TMF637). What it ordered is terminated and not made unsaid: partners are paid by the days it was active. `aborted ` ends in a blank in the published enum. */
export const product = defineResource<Product>({
  name: 'Product',
  lifecycle: {
    attribute: 'status',
    initial: 'created',
    startsIn: ['pendingActive', 'active', 'suspended', 'pendingTerminate', 'terminated', 'cancelled', 'aborted '],
    transitions: {
      created: ['pendingActive', 'active', 'cancelled', 'aborted '],
      pendingActive: ['active', 'cancelled', 'aborted '],
      active: ['suspended', 'pendingTerminate', 'terminated'],
      suspended: ['active', 'pendingTerminate', 'terminated'],
      pendingTerminate: ['terminated'],
    },
  },
  stamps: { orderDate: 'onCreate' },
  indexes: [['status'], ['productOffering.id'], ['relatedParty[].id']],
  refersTo: {
    'relatedParty[].id': ['Organization', 'Individual'],
    'productOffering.id': ['ProductOffering'],
    'productSpecification.id': ['ProductSpecification'],
    'productPrice[].productOfferingPrice.id': ['ProductOfferingPrice'],
    'productRelationship[].product.id': ['Product'],
    'agreement[].id': ['Agreement'],
    'billingAccount.id': ['BillingAccount'],
    'productOrderItem[].productOrderId': ['ProductOrder'],
  },
  binds: ({ status, productOrderItem = [] }) => productOrderItem.length > 0 && !['created', 'pendingActive', 'cancelled', 'aborted '].includes(status),
});
