import type { Finding } from '@concord/errors';
import type { EntityRef, Resource } from '@concord/resource';

export interface Signature {
  readonly date?: string;
  readonly signatureRepresentation?: string;
  /** `approved` counts; anything else does not. */
  readonly state?: string;
  /** Extension: who signed. */
  readonly relatedParty?: readonly EntityRef[];
}

interface TimePeriod {
  readonly startDateTime?: string;
  readonly endDateTime?: string;
}

/** A TMF651 agreement as the document promises it. */
export interface Agreement extends Resource {
  readonly name: string;
  readonly status: string;
  readonly version?: string;
  readonly agreementType: string;
  readonly agreementPeriod?: TimePeriod;
  /** When it was terminated, and when it ends or ended by that. */
  readonly completionDate?: TimePeriod;
  /** Extension: when it was suspended; the last one is open while it is. */
  readonly suspension?: readonly TimePeriod[];
  readonly engagedParty: readonly { readonly id: string; readonly role?: string; readonly standing?: boolean }[];
  readonly agreementItem: readonly { readonly termOrCondition?: readonly { readonly '@type'?: string }[] }[];
  readonly agreementAuthorization?: readonly Signature[];
  /** On an amendment: the agreement whose terms it replaces from the start of its own period. */
  readonly associatedAgreement?: readonly { readonly id: string; readonly name?: string }[];
  /** Extension: what the checks found and did not refuse. */
  readonly finding?: readonly Finding[];
}

/** The agreement that an amendment amends; a first version amends nothing. */
export const amendedAgreementId = ({ associatedAgreement }: Agreement): string | undefined => associatedAgreement?.[0]?.id;

/** The name under which all versions of an agreement go: the first one's id. */
export const agreementLine = (agreement: Agreement): string => amendedAgreementId(agreement) ?? agreement.id;

/** Engaged parties that have not signed yet. */
export function missingSignatures({ engagedParty, agreementAuthorization = [] }: Agreement): readonly string[] {
  const signed = new Set(agreementAuthorization.filter(({ state }) => state === 'approved').flatMap(signatories));
  return [...new Set(engagedParty.map(({ id }) => id))].filter((id) => !signed.has(id));
}

export const signatories = ({ relatedParty = [] }: Signature): readonly string[] => relatedParty.map(({ id }) => id);
