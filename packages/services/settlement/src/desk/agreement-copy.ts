import { type Finding, invalidInput } from '@concord/errors';
import type { EntityRef } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';

/** A term as it stands in an agreement; which further attributes it has depends on its `@type`. */
export interface TermCopy {
  readonly '@type'?: string;
  readonly id?: string;
  readonly description?: string;
  readonly [attribute: string]: unknown;
}

/** This service's copy of a TMF651 agreement. */
export interface AgreementCopy extends Document {
  readonly name: string;
  readonly status: string;
  readonly version?: string;
  readonly agreementPeriod?: { readonly startDateTime?: string; readonly endDateTime?: string };
  /** Times in which it prices nothing. */
  readonly suspension?: readonly { readonly startDateTime?: string; readonly endDateTime?: string }[];
  readonly engagedParty: readonly { readonly id: string; readonly name?: string; readonly role?: string; readonly standing?: boolean }[];
  readonly agreementItem: readonly { readonly termOrCondition?: readonly TermCopy[] }[];
  readonly associatedAgreement?: readonly EntityRef[];
}

/** Statuses under which events are, or once were, priced: a suspended or terminated agreement still rules its own past. */
export const statusesInForce = ['active', 'suspended', 'terminated'];

/** The agreement of which this is a version: an amendment goes under the name of what it amends. */
export const agreementLine = ({ id, associatedAgreement }: AgreementCopy): string => associatedAgreement?.[0]?.id ?? id;

export const termsOf = ({ agreementItem }: AgreementCopy): readonly TermCopy[] => agreementItem.flatMap(({ termOrCondition = [] }) => termOrCondition);

export const typedTerms = (agreement: AgreementCopy): readonly (TermCopy & { readonly '@type': string; readonly id: string })[] =>
  termsOf(agreement).filter((term): term is TermCopy & { readonly '@type': string; readonly id: string } => term['@type'] !== undefined && term.id !== undefined);

/** How TMF73x resources name an agreement version. */
export const modelId = (agreement: AgreementCopy): string => `${agreement.id}-model`;
export const algorithmId = (agreement: AgreementCopy, termId: string): string => `${agreement.id}-${termId}`;

/** TMF v5 says who stands in a relation as a nested reference. */
export const partyReference = (id: string, role: string) => ({
  '@type': 'RelatedPartyRefOrPartyRoleRef',
  role,
  partyOrPartyRole: { '@type': 'PartyRef', '@referredType': 'Organization', id },
});

/** The copy of an agreement that a request names. @throws DomainError `unknownAgreement` */
export async function agreementNamed(id: string, transaction: Transaction): Promise<AgreementCopy> {
  const copy = (await transaction.collection<AgreementCopy>('copy.agreement').find(id))?.document;
  if (copy) return copy;
  const finding: Finding = { code: 'unknownAgreement', message: `there is no agreement ${id}`, pointer: '/agreement/id' };
  throw invalidInput(finding.code, finding.message, [finding]);
}
