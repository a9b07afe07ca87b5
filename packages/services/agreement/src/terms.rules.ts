import type { Finding } from '@concord/errors';
import type { ChangeContext } from '@concord/resource';
import { parseAgreement, readAgreement, reviewAgreement } from '@concord/terms';
import { agreementsMet, versionsBeside } from './agreements-beside.ts';
import { amendedAgreementId, type Agreement } from './agreement.ts';
import { pastAmounts } from './past-amounts.ts';

const drafts = ['inProcess', 'validated'];

/** Typed terms must be readable from the first draft on; whether they make sense together is asked at validation, or once they cannot be read. */
export async function termsCanBeRead(next: Agreement, previous: Agreement | undefined, context: ChangeContext): Promise<Finding[]> {
  if (!hasTypedTerms(next) || isAsked(next, previous) || !readAgreement(next).findings.some(isError)) return [];
  return (await findingsOn(next, context)).filter(isError);
}

const isError = ({ severity }: Finding): boolean => severity !== 'warning';

/** An agreement of plain words is TMF651's as well; it can be kept, and not be validated. */
const hasTypedTerms = ({ agreementItem }: Agreement): boolean => agreementItem.some(({ termOrCondition = [] }) => termOrCondition.some((term) => term['@type'] !== undefined));

/** Errors of the checks; asked when an agreement is validated and again when it comes into force, since others may have come between. */
export async function termsHoldTogether(next: Agreement, previous: Agreement | undefined, context: ChangeContext): Promise<Finding[]> {
  return isAsked(next, previous) ? (await findingsOn(next, context)).filter(isError) : [];
}

const isAsked = (next: Agreement, previous: Agreement | undefined): boolean => ['validated', 'active'].includes(next.status) && next.status !== previous?.status && previous?.status !== 'suspended';

/** All that the checks have to say, warnings among it. What was suspended or runs out binds for its time as what is active does. */
export async function findingsOn(agreement: Agreement, { transaction }: Pick<ChangeContext, 'transaction'>): Promise<readonly Finding[]> {
  const otherActive = (await agreementsMet(agreement, transaction)).map((other) => parseAgreement(other));
  return reviewAgreement(agreement, { otherActive, ...(await pastAmounts(agreement, transaction)) });
}

/** All versions go by the first one's name, so that their periods follow each other under it. */
export async function firstVersionsAreAmended(next: Agreement, previous: Agreement | undefined, { resources }: ChangeContext): Promise<Finding[]> {
  const amended = amendedAgreementId(next);
  const first = amended !== undefined && !previous && (await resources.find<Agreement>('Agreement', amended));
  const root = first ? amendedAgreementId(first) : undefined;
  return root === undefined ? [] : [{ code: 'amendmentOfAmendment', message: `${amended ?? ''} is an amendment itself; name the first version, ${root}`, pointer: '/associatedAgreement/0/id' }];
}

/** Two drafts that would replace the same terms cannot both be right. */
export async function oneAmendmentIsInFlight(next: Agreement, previous: Agreement | undefined, { transaction, resources }: ChangeContext): Promise<Finding[]> {
  const amended = amendedAgreementId(next);
  if (!amended || previous) return [];
  if (!(await resources.find('Agreement', amended))) return [{ code: 'unknownAgreement', message: `there is no agreement ${amended} to amend`, pointer: '/associatedAgreement/0/id' }];
  const rival = (await versionsBeside(next, drafts, transaction)).find((other) => amendedAgreementId(other) === amended);
  return rival ? [{ code: 'amendmentInFlight', message: `${rival.id} already amends ${amended} and is ${rival.status}`, pointer: '/associatedAgreement/0/id' }] : [];
}
