import { object, type Read } from '../shapes/shape.ts';
import { dueMoney, oneOf, termIds, text } from '../shapes/scalars.ts';
import { conditionTerms, termFields, type TermType } from './term-type.ts';

const shape = object({ '@type': oneOf('MinimumGuarantee'), ...termFields, payer: text, payee: text, terms: termIds, amount: dueMoney });

/** At the close the payer tops the payee up to the amount. */
export type MinimumGuarantee = Read<typeof shape>;

export const minimumGuarantee: TermType<MinimumGuarantee> = {
  shape,
  names: ({ payer, payee }) => [{ name: payer, path: '/payer', atClose: true }, { name: payee, path: '/payee', atClose: true }],
  references: (term) => [...conditionTerms(term), { ids: term.terms, path: '/terms' }],
  amounts: ({ amount }) => [amount],
  issues: () => [],
};
