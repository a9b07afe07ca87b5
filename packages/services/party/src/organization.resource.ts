import { defineResource, type Resource } from '@concord/resource';

interface Organization extends Resource {
  readonly name?: string;
  readonly tradingName?: string;
}

/** A company or a part of one (TMF632); every partner is one. A partner sees its own entry. */
export const organization = defineResource<Organization>({
  name: 'Organization',
  lifecycle: {
    attribute: 'status',
    initial: 'initialized',
    startsIn: ['validated'],
    transitions: { initialized: ['validated', 'closed'], validated: ['closed'] },
  },
  indexes: [['tradingName'], ['status']],
  refersTo: {
    'organizationParentRelationship.organization.id': ['Organization'],
    'organizationChildRelationship[].organization.id': ['Organization'],
    'relatedParty[].id': ['Organization', 'Individual'],
  },
  nameOf: ({ name, tradingName }) => name ?? tradingName,
  visibleTo: ({ id }) => [id],
});
