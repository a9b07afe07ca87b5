import type { Money } from '@concord/money';
import { adjustments } from '../shapes/adjust.ts';
import { list, mapped, object, optional, type Read, refuse, type Shape } from '../shapes/shape.ts';
import { dueMoney, flag, money, notNegative, oneOf, positive, text } from '../shapes/scalars.ts';
import { conditionTerms, currencyIssues, type Issue, issueIf, termFields, type TermType, tierIssues } from './term-type.ts';
import { trigger } from '../shapes/trigger.ts';

/** A characteristic that counts, or one whose different values count. */
type Quantity = { readonly kind: 'characteristic'; readonly name: string } | { readonly kind: 'distinct'; readonly name: string };

const distinct = object({ distinct: text });
const quantity: Shape<Quantity> = {
  schema: { anyOf: [text.schema, distinct.schema] },
  read: (value, place) => {
    const name = typeof value === 'object' ? distinct.read(value, place)?.distinct : text.read(value, place);
    return name === null || name === undefined ? null : { kind: typeof value === 'object' ? 'distinct' : 'characteristic', name };
  },
};

const tier = mapped(object({ from: notNegative, to: optional(notNegative), price: optional(money), fixed: optional(dueMoney) }), (read, place) =>
  read.price ?? read.fixed ? read : refuse(place, 'missingPrice', 'a tier needs a price, a fixed amount or both'),
);

const shape = object({
  '@type': oneOf('Charge'),
  ...termFields,
  payer: text,
  payee: text,
  on: trigger,
  price: optional(money),
  quantity: optional(quantity),
  per: optional(positive),
  increment: optional(positive),
  allowance: optional(notNegative),
  tiers: optional(list(tier, 200)),
  tierMode: optional(oneOf('graduated', 'volume')),
  adjust: optional(adjustments),
  minimum: optional(dueMoney),
  balance: optional(object({ with: text, price: money, excessPrice: optional(money), excessFixed: optional(dueMoney) })),
  prorate: optional(flag),
});

/** The payer owes the payee a price for each unit. */
export type Charge = Read<typeof shape>;
export type ChargeTier = Read<typeof tier>;

/** Amounts worked out from the period's total belong to no single event, which `adjust` and `minimum` speak of. */
const isWorkedOutAtClose = ({ balance, quantity: of }: Charge): boolean => balance !== undefined || of?.kind === 'distinct';

function amounts({ price, tiers, minimum, balance }: Charge): Money[] {
  const stated = [price, minimum, balance?.price, balance?.excessPrice, balance?.excessFixed, ...(tiers ?? []).flatMap((step) => [step.price, step.fixed])];
  return stated.filter((amount) => amount !== undefined);
}

function issues(term: Charge): Issue[] {
  const { price, tiers, balance, adjust, minimum } = term;
  const prices = [price, tiers, balance].filter((way) => way !== undefined).length;
  return [
    ...issueIf(prices !== 1, 'invalidPricing', 'exactly one of price, tiers and balance is expected', ''),
    ...issueIf(isWorkedOutAtClose(term) && (adjust ?? minimum) !== undefined, 'invalidPricing', 'adjust and minimum speak of single events, this term is worked out from the period', '/adjust'),
    ...issueIf(balance !== undefined && balance.excessPrice === undefined && balance.excessFixed === undefined, 'missingPrice', 'the excess needs a price, a fixed amount or both', '/balance'),
    ...tierIssues(tiers ?? []),
    ...currencyIssues(amounts(term), ''),
  ];
}

export const charge: TermType<Charge> = {
  shape,
  names: ({ payer, payee, on }) => {
    const atClose = on.kind === 'period' || on.kind === 'once';
    return [{ name: payer, path: '/payer', atClose }, { name: payee, path: '/payee', atClose }];
  },
  references: (term) => [...conditionTerms(term), ...(term.balance ? [{ ids: [term.balance.with], path: '/balance/with' }] : [])],
  amounts,
  issues,
};
