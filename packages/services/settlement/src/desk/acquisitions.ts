import type { Instant } from '@concord/period';
import type { Acquisition, RelatedParty } from '@concord/rating';
import { acquirerRole } from '@concord/terms';

/** Who won the customer, as the order says, or the product that it brought. @param at when the order completed */
export function acquisitionBy(parties: readonly RelatedParty[] = [], at: Instant): { readonly acquired?: Acquisition } {
  const party = parties.find(({ role }) => role === acquirerRole)?.id;
  return party === undefined ? {} : { acquired: { party, at } };
}
