import type { Finding } from '@concord/errors';
import { isSameJson, type ChangeContext } from '@concord/resource';
import { endsByAmendments } from './agreement-life.ts';
import { missingSignatures, signatories, type Agreement, type Signature } from './agreement.ts';

const agreedUpon = ['name', 'agreementType', 'engagedParty', 'agreementItem', 'agreementSpecification', 'associatedAgreement', 'version'] as const;

/** What somebody put a signature to stands; a change of terms is an amendment. */
export async function signedTermsStand(next: Agreement, previous: Agreement | undefined, { transaction }: ChangeContext): Promise<Finding[]> {
  if (!previous?.agreementAuthorization?.some(isApproved)) return [];
  const isPeriodKept = isSameJson(next.agreementPeriod, previous.agreementPeriod) || (await mayEnd(next, previous, transaction));
  return [...agreedUpon.filter((attribute) => !isSameJson(next[attribute], previous[attribute])), ...(isPeriodKept ? [] : ['agreementPeriod'])].map((attribute) => ({
    code: 'signedTermsStand',
    message: `${attribute} was signed and stands; change it by an amendment: an agreement that names this one in associatedAgreement`,
    pointer: `/${attribute}`,
  }));
}

/** A signed period keeps its start; it ends with a termination, or where an amendment that all have signed begins. */
async function mayEnd(next: Agreement, previous: Agreement, transaction: ChangeContext['transaction']): Promise<boolean> {
  if (next.agreementPeriod?.startDateTime !== previous.agreementPeriod?.startDateTime) return false;
  return next.status === 'terminated' ? previous.status !== 'terminated' : (await endsByAmendments(next, transaction)).includes(next.agreementPeriod?.endDateTime ?? '');
}

/** A partner's own token lets it sign for itself, and nothing else. */
export function partnersOnlySign(next: Agreement, previous: Agreement | undefined, { caller }: ChangeContext): Finding[] {
  if (!caller.party) return [];
  if (!previous) return [refusal('/', 'agreements are drawn up by the operator')];
  const others = changedAttributes(next, previous).filter((attribute) => attribute !== 'agreementAuthorization');
  return [
    ...others.map((attribute) => refusal(`/${attribute}`, `${attribute} is not a partner's to change`)),
    ...foreignSignatures(next, previous, caller.party).map(() => refusal('/agreementAuthorization', `${caller.party ?? ''} signs for itself alone`)),
  ];
}

const serverSet = new Set(['finding', 'status']);

const changedAttributes = (next: Agreement, previous: Agreement): readonly string[] =>
  [...new Set([...Object.keys(next), ...Object.keys(previous)])].filter(
    (attribute) => !serverSet.has(attribute) && !isSameJson(next[attribute], previous[attribute]),
  ).concat(next.status === previous.status ? [] : ['status']);

const foreignSignatures = (next: Agreement, previous: Agreement, party: string): readonly Signature[] =>
  differences(next.agreementAuthorization ?? [], previous.agreementAuthorization ?? []).filter((signature) => !isSameJson(signatories(signature), [party]));

/** Signatures that only one of the two holds. */
const differences = (left: readonly Signature[], right: readonly Signature[]): readonly Signature[] => [...without(left, right), ...without(right, left)];

const without = (some: readonly Signature[], others: readonly Signature[]): readonly Signature[] =>
  some.filter((one) => !others.some((other) => isSameJson(one, other)));

const refusal = (pointer: string, message: string): Finding => ({ code: 'notThePartnersToChange', message, pointer });

export const isApproved = ({ state }: Signature): boolean => state === 'approved';

/** Nothing is in force that somebody has not signed. */
export function activeAgreementsAreSigned(next: Agreement, previous: Agreement | undefined): Finding[] {
  if (next.status !== 'active' || previous?.status === 'active') return [];
  return missingSignatures(next).map((party) => ({ code: 'missingSignature', message: `${party} has not signed`, pointer: '/agreementAuthorization' }));
}
