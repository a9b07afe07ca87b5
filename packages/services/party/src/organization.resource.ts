import { defineResource } from '@concord/resource';

/** A company or a part of one (TMF632); every partner is one. A partner sees its own entry. */
export const organization = defineResource({
  name: 'Organization',
  lifecycle: {
    attribute: 'status',
    initial: 'initialized',
    startsIn: ['validated'],
    transitions: { initialized: ['validated', 'closed'], validated: ['closed'] },
  },
  indexes: [['tradingName'], ['status']],
  visibleTo: ({ id }) => [id],
});
