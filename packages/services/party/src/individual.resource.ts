import { defineResource } from '@concord/resource';

/** A person (TMF632). `deceaded` is the published spelling of v4. */
export const individual = defineResource({
  name: 'Individual',
  lifecycle: {
    attribute: 'status',
    initial: 'initialized',
    startsIn: ['validated'],
    transitions: { initialized: ['validated', 'deceaded'], validated: ['deceaded'] },
  },
  indexes: [['familyName'], ['status']],
  refersTo: { 'relatedParty[].id': ['Organization', 'Individual'] },
  // What names a person is read by others: whether it says who that is, its author decides.
  nameOf: () => undefined,
  visibleTo: ({ id }) => [id],
});
