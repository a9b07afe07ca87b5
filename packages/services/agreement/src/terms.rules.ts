import type { Finding } from '@concord/errors';
import type { ChangeContext } from '@concord/resource';
import { parseAgreement, readAgreement, reviewAgreement } from '@concord/terms';
import { agreementsBeside } from './agreements-beside.ts';
import { amendedAgreementId, type Agreement } from './agreement.ts';

const drafts = ['inProcess', 'validated'];

/** Typed terms must be readable from the first draft on; whether they make sense together is asked at validation. */
export function termsCanBeRead(next: Agreement): Finding[] {
  return hasTypedTerms(next) ? readAgreement(next).findings.filter(({ severity }) => severity !== 'warning') : [];
}

/** An agreement of plain words is TMF651's as well; it can be kept, and not be validated. */
const hasTypedTerms = ({ agreementItem }: Agreement): boolean => agreementItem.some(({ termOrCondition = [] }) => termOrCondition.some((term) => term['@type'] !== undefined));

/** Errors of the checks; asked when an agreement is validated and again when it comes into force, since others may have come between. */
export async function termsHoldTogether(next: Agreement, previous: Agreement | undefined, context: ChangeContext): Promise<Finding[]> {
  const asked = ['validated', 'active'].includes(next.status) && next.status !== previous?.status;
  return asked ? (await findingsOn(next, context)).filter(({ severity }) => severity !== 'warning') : [];
}

/** All that the checks have to say, warnings among it. */
export async function findingsOn(agreement: Agreement, { transaction }: Pick<ChangeContext, 'transaction'>): Promise<readonly Finding[]> {
  const others = await agreementsBeside(agreement, ['active'], transaction);
  const otherActive = others.filter(({ id }) => id !== amendedAgreementId(agreement)).map((other) => parseAgreement(other));
  return reviewAgreement(agreement, { otherActive });
}

/** Two drafts that would replace the same terms cannot both be right. */
export async function oneAmendmentIsInFlight(next: Agreement, previous: Agreement | undefined, { transaction, resources }: ChangeContext): Promise<Finding[]> {
  const amended = amendedAgreementId(next);
  if (!amended || previous) return [];
  if (!(await resources.find('Agreement', amended))) return [{ code: 'unknownAgreement', message: `there is no agreement ${amended} to amend`, pointer: '/associatedAgreement/0/id' }];
  const rival = (await agreementsBeside(next, drafts, transaction)).find((other) => amendedAgreementId(other) === amended);
  return rival ? [{ code: 'amendmentInFlight', message: `${rival.id} already amends ${amended} and is ${rival.status}`, pointer: '/associatedAgreement/0/id' }] : [];
}
