import type { Instant } from '@concord/period';
import type { Acquisition, RelatedParty } from '@concord/rating';
import { acquirerRole, clausesOf } from '@concord/terms';
import type { AgreementBook } from './agreement-books.ts';

/** Who won the customer, as the order says, or the product that it brought. @param at when the order completed */
export function acquisitionBy(parties: readonly RelatedParty[] = [], at: Instant): { readonly acquired?: Acquisition } {
  const party = parties.find(({ role }) => role === acquirerRole)?.id;
  return party === undefined ? {} : { acquired: { party, at } };
}

const crediting = new WeakMap<AgreementBook, readonly string[]>();

/** Ids of the agreements that give a credit to who won a customer; where there are none, nobody has to ask who did. */
export function agreementsWithCredits(book: AgreementBook): readonly string[] {
  const known = crediting.get(book) ?? [...book.agreements].filter(([, versions]) => versions.some((version) => clausesOf(version, 'AttributionCredit').length > 0)).map(([id]) => id);
  crediting.set(book, known);
  return known;
}
