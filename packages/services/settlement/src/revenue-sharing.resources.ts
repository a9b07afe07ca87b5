import { defineResource } from '@concord/resource';

/** How a term shares (TMF736). */
export const partyRevSharingAlgorithm = defineResource({ name: 'PartyRevSharingAlgorithm', indexes: [['name']] });

/** How the parties of an agreement share (TMF738). */
export const partyRevSharingModel = defineResource({ name: 'PartyRevSharingModel', indexes: [['name']] });

/** What a settled period came to under a model (TMF737). */
export const partyRevSharingReport = defineResource({
  name: 'PartyRevSharingReport',
  stamps: { createDate: 'onCreate', lastUpdate: 'onChange' },
  indexes: [['settlementRun.id'], ['agreement.id']],
});
