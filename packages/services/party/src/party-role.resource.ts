import { defineResource } from '@concord/resource';

/** The part that a party plays, such as reseller or content provider (TMF669). */
export const partyRole = defineResource({
  name: 'PartyRole',
  lifecycle: {
    attribute: 'status',
    initial: 'initialized',
    startsIn: ['validated', 'active'],
    transitions: {
      initialized: ['validated', 'active', 'terminated'],
      validated: ['active', 'terminated'],
      active: ['suspended', 'terminated'],
      suspended: ['active', 'terminated'],
    },
  },
  indexes: [['name'], ['engagedParty.id']],
});
