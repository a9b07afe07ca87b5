import { defineResource } from '@concord/resource';

/** A kind of trouble, with what a ticket about it has to say (TMF621 v5). */
export const troubleTicketSpecification = defineResource({
  name: 'TroubleTicketSpecification',
  lifecycle: {
    attribute: 'lifecycleStatus',
    initial: 'inDesign',
    startsIn: ['active'],
    transitions: { inDesign: ['active', 'obsolete'], active: ['retired'], retired: ['obsolete'] },
  },
  stamps: { creationDate: 'onCreate', lastUpdate: 'onChange' },
  indexes: [['name']],
  refersTo: { 'relatedParty[].partyOrPartyRole.id': ['Organization', 'Individual'] },
  visibleTo: () => ['*'],
});
