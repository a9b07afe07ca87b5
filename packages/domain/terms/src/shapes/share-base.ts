import { list, mapped, object, optional, type Read, refuse, type Shape } from './shape.ts';
import { notNegative, oneOf, termIds, texts } from './scalars.ts';
import type { TermUse } from '../types/term-type.ts';

const priceTypes = ['oneTime', 'recurring', 'usage'] as const;
export type PriceType = (typeof priceTypes)[number];

/** What is shared: what other terms made of the same event, or what the customer was charged. */
export type ShareBase =
  | { readonly kind: 'terms'; readonly terms: readonly string[] }
  | { readonly kind: 'charged'; readonly priceType: readonly PriceType[]; readonly productOffering?: readonly string[] | undefined };

const priceTypeList: Shape<readonly PriceType[]> = {
  schema: { anyOf: [oneOf(...priceTypes).schema, list(oneOf(...priceTypes), 3).schema] },
  read: (value, place) => list(oneOf(...priceTypes), 3).read(typeof value === 'string' ? [value] : value, place),
};

const wire = object({ terms: optional(termIds), priceType: optional(priceTypeList), productOffering: optional(texts) });

export const shareBase: Shape<ShareBase> = mapped(wire, ({ terms, priceType, productOffering }, place) => {
  if (terms !== undefined && priceType === undefined && productOffering === undefined) return { kind: 'terms', terms };
  if (terms !== undefined || (priceType ?? productOffering) === undefined) return refuse(place, 'invalidBase', 'either terms, or priceType and productOffering are expected');
  return { kind: 'charged', priceType: priceType ?? priceTypes, ...(productOffering && { productOffering }) };
});

const deduction = mapped(object({ terms: optional(termIds), percent: optional(notNegative) }), ({ terms, percent }, place) => {
  if (terms !== undefined && percent === undefined) return { kind: 'terms' as const, terms };
  if (percent !== undefined && terms === undefined) return { kind: 'percent' as const, percent };
  return refuse(place, 'invalidDeduction', 'either terms or percent is expected');
});

export const deductions = list(deduction, 50);
export type Deduction = Read<typeof deduction>;

export const baseTerms = (base: ShareBase): TermUse[] => (base.kind === 'terms' ? [{ ids: base.terms, path: '/base/terms' }] : []);

export const deductedTerms = (deduct: readonly Deduction[]): TermUse[] =>
  deduct.flatMap((part, index) => (part.kind === 'terms' ? [{ ids: part.terms, path: `/deduct/${index}/terms` }] : []));
