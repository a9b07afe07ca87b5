import { defineResource, type ChangeContext } from '@concord/resource';
import type { Agreement } from './agreement.ts';
import { pointsAreKept } from './agreements-beside.ts';
import { currentVersionsChange, endsComeLater, predecessorsEnd, versionsFollowEachOther, withItsTimes } from './agreement-life.ts';
import { activeAgreementsAreSigned, isApproved, partnersOnlySign, signedTermsStand } from './signing.rules.ts';
import { findingsOn, firstVersionsAreAmended, oneAmendmentIsInFlight, termsCanBeRead, termsHoldTogether } from './terms.rules.ts';

const drafts: ReadonlySet<string> = new Set(['inProcess', 'validated', 'rejected']);

/** What partners have agreed, as typed terms, in versions (TMF651). It comes into force with the last signature. */
export const agreement = defineResource<Agreement>({
  name: 'Agreement',
  lifecycle: {
    attribute: 'status',
    initial: 'inProcess',
    transitions: {
      inProcess: ['validated', 'rejected'],
      validated: ['inProcess', 'active', 'rejected'],
      active: ['suspended', 'terminated'],
      suspended: ['active', 'terminated'],
    },
  },
  stamps: { initialDate: 'onCreate' },
  readOnly: ['completionDate', 'finding', 'suspension'],
  derive: async (next, previous, context) => withItsTimes(await withWarnings(next, previous, context), previous, context.now),
  rules: [partnersOnlySign, termsCanBeRead, firstVersionsAreAmended, oneAmendmentIsInFlight, versionsFollowEachOther, endsComeLater, currentVersionsChange, signedTermsStand, termsHoldTogether, activeAgreementsAreSigned],
  consequences: [pointsAreKept, predecessorsEnd],
  binds: ({ status, agreementAuthorization = [] }) => !drafts.has(status) || agreementAuthorization.some(isApproved),
  indexes: [['status'], ['engagedParty[].id'], ['associatedAgreement[].id']],
  refersTo: {
    'agreementSpecification.id': ['AgreementSpecification'],
    'associatedAgreement[].id': ['Agreement'],
    'engagedParty[].id': ['Organization', 'Individual'],
    'agreementItem[].productOffering[].id': ['ProductOffering'],
    'agreementItem[].product[].id': ['Product'],
  },
});

/** Warnings found at validation stay with the agreement, for those who sign it. */
async function withWarnings(next: Agreement, previous: Agreement | undefined, context: ChangeContext): Promise<Agreement> {
  const version = { ...next, version: next.version ?? '1' };
  if (next.status !== 'validated' || previous?.status === 'validated') return version;
  return { ...version, finding: (await findingsOn(version, context)).filter(({ severity }) => severity === 'warning') };
}
