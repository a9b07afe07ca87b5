import type { EntityRef, Resource } from '@concord/resource';
import type { AgreementCopy } from '../desk/agreement-copy.ts';

/** What terms would have come to in a period, beside what was owed (our own API). */
export interface Simulation extends Resource {
  readonly state: string;
  readonly period: { readonly startDateTime?: string; readonly endDateTime?: string };
  /** An agreement in force, or a draft that nobody has signed. */
  readonly agreement?: EntityRef;
  /** Terms in place of the agreement's. */
  readonly engagedParty?: AgreementCopy['engagedParty'];
  readonly agreementItem?: AgreementCopy['agreementItem'];
}
