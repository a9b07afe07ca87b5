import { object, type Read } from '../shapes/shape.ts';
import { dueMoney, oneOf, termIds, text } from '../shapes/scalars.ts';
import { conditionTerms, termFields, type TermType } from './term-type.ts';

const shape = object({ '@type': oneOf('Cap'), ...termFields, payer: text, payee: text, terms: termIds, amount: dueMoney });

/** At the close, what the payer owes the payee is brought down to the amount. */
export type Cap = Read<typeof shape>;

export const cap: TermType<Cap> = {
  shape,
  names: ({ payer, payee }) => [{ name: payer, path: '/payer', atClose: true }, { name: payee, path: '/payee', atClose: true }],
  references: (term) => [...conditionTerms(term), { ids: term.terms, path: '/terms' }],
  amounts: ({ amount }) => [amount],
  issues: () => [],
};
