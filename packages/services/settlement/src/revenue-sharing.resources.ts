import type { Finding } from '@concord/errors';
import { defineResource, type EntityRef, type Resource } from '@concord/resource';

/** How a term shares (TMF736). */
export const partyRevSharingAlgorithm = defineResource({ name: 'PartyRevSharingAlgorithm', indexes: [['name']] });

/** How the parties of an agreement share (TMF738). */
export const partyRevSharingModel = defineResource({
  name: 'PartyRevSharingModel',
  indexes: [['name']],
  refersTo: { 'partyRevSharingModelItem[].sharingModelItemInvolvement[].offeringPrice[].partyRevSharingAlgorithm[].id': ['PartyRevSharingAlgorithm'] },
});

interface Report extends Resource {
  /** Extension: the run whose lines it reports; absent on a report that somebody else made. */
  readonly settlementRun?: EntityRef;
}

/** What a settled period came to under a model (TMF737). What a run reports never changes; what was wrong in it is corrected by a later run. */
export const partyRevSharingReport = defineResource<Report>({
  name: 'PartyRevSharingReport',
  stamps: { createDate: 'onCreate', lastUpdate: 'onChange' },
  rules: [settledReportsStand],
  indexes: [['settlementRun.id'], ['agreement.id']],
  refersTo: { 'partyRevSharingModel.id': ['PartyRevSharingModel'] },
  binds: ({ settlementRun }) => settlementRun !== undefined,
});

function settledReportsStand(_next: Report, previous: Report | undefined): Finding[] {
  if (!previous?.settlementRun) return [];
  return [{ code: 'settledReportsStand', message: `it reports what run ${previous.settlementRun.id} settled; correct the events or the agreement, and the next run reports the difference`, pointer: '/' }];
}
