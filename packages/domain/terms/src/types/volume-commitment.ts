import { object, optional, type Read } from '../shapes/shape.ts';
import { dueMoney, notNegative, oneOf, positive, termIds, text } from '../shapes/scalars.ts';
import { conditionTerms, issueIf, termFields, type TermType } from './term-type.ts';

const shape = object({
  '@type': oneOf('VolumeCommitment'),
  ...termFields,
  payer: text,
  payee: text,
  terms: termIds,
  quantity: optional(notNegative),
  shortfallPrice: optional(dueMoney),
  per: optional(positive),
  amount: optional(dueMoney),
});

/** At the close the payer owes what is missing of a committed quantity or amount. */
export type VolumeCommitment = Read<typeof shape>;

export const volumeCommitment: TermType<VolumeCommitment> = {
  shape,
  names: ({ payer, payee }) => [{ name: payer, path: '/payer', atClose: true }, { name: payee, path: '/payee', atClose: true }],
  references: (term) => [...conditionTerms(term), { ids: term.terms, path: '/terms' }],
  amounts: ({ amount, shortfallPrice }) => [amount, shortfallPrice].filter((stated) => stated !== undefined),
  issues: ({ quantity, shortfallPrice, amount }) => [
    ...issueIf((quantity === undefined) === (amount === undefined), 'invalidCommitment', 'either quantity or amount is expected', ''),
    ...issueIf((quantity === undefined) !== (shortfallPrice === undefined), 'invalidCommitment', 'quantity and shortfallPrice go together', '/shortfallPrice'),
  ],
};
