import { defineResource } from '@concord/resource';

/** The part that a party plays, such as reseller or content provider (TMF669). */
export const partyRole = defineResource({
  name: 'PartyRole',
  lifecycle: {
    attribute: 'status',
    initial: 'initialized',
    startsIn: ['validationInProgress', 'validated', 'active'],
    transitions: {
      initialized: ['validationInProgress', 'validated', 'active', 'terminated'],
      validationInProgress: ['validated', 'active', 'terminated'],
      validated: ['active', 'terminated'],
      active: ['suspended', 'terminated'],
      suspended: ['active', 'terminated'],
    },
  },
  indexes: [['name'], ['engagedParty.id']],
  refersTo: { 'engagedParty.id': ['Organization', 'Individual'], 'partyRoleSpecification.id': ['PartyRoleSpecification'] },
});
