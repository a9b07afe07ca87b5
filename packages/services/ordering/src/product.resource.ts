import { defineResource } from '@concord/resource';

/** What a customer has (TMF637). `aborted ` ends in a blank in the published enum. */
export const product = defineResource({
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
});
