import { defineResource } from '@concord/resource';

/** The model of a partnership: its roles, and the agreement specifications under which they are taken (TMF668). */
export const partnershipSpecification = defineResource({
  name: 'PartnershipSpecification',
  indexes: [['name']],
  visibleTo: () => ['*'],
});
