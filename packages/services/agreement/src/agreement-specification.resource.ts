import { defineResource } from '@concord/resource';

/** A contract template (TMF651). */
export const agreementSpecification = defineResource({
  name: 'AgreementSpecification',
  lifecycle: {
    attribute: 'lifecycleStatus',
    initial: 'inDesign',
    startsIn: ['active'],
    transitions: { inDesign: ['active', 'obsolete'], active: ['retired'], retired: ['obsolete'] },
  },
  stamps: { lastUpdate: 'onChange' },
  indexes: [['name']],
  refersTo: { 'specificationRelationship[].id': ['AgreementSpecification'], 'relatedParty[].id': ['Organization', 'Individual'] },
  visibleTo: () => ['*'],
});
