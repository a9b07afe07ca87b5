import type { Finding } from '@concord/errors';
import { decimal, type Money, sumOf } from '@concord/money';
import type { DraftAgreement } from '../agreement.ts';
import { checkSale, type Sale } from './check-sale.ts';
import { readAgreement } from '../parse-agreement.ts';
import { isRecord } from '../shapes/shape.ts';

/** A TMF651 body of which only the terms that restrict sales are left, each in its place. */
export interface RestrictingAgreement {
  readonly id: string;
  readonly agreementPeriod: unknown;
  readonly suspension: unknown;
  readonly engagedParty: unknown;
  readonly agreementItem: readonly unknown[];
}

/**
 * What whoever sells keeps of an agreement, so that a sale can be held against agreements that the seller may not see.
 * @returns undefined where the agreement is not active or restricts nothing
 */
export function restrictingPart({ id, status, agreementPeriod = null, suspension = null, engagedParty, agreementItem }: Readonly<Record<string, unknown>>): RestrictingAgreement | undefined {
  if (status !== 'active' || typeof id !== 'string' || !Array.isArray(agreementItem)) return undefined;
  const items = agreementItem.filter(isRecord).map((item) => ({ ...item, termOrCondition: (Array.isArray(item['termOrCondition']) ? item['termOrCondition'] : []).map(restrictionAlone) }));
  const restricts = items.some(({ termOrCondition }) => termOrCondition.some((term) => Object.keys(term).length > 0));
  return restricts ? { id, agreementPeriod, suspension, engagedParty, agreementItem: items } : undefined;
}

const restrictionAlone = (term: unknown): Readonly<Record<string, unknown>> => (isRecord(term) && term['@type'] === 'SalesRestriction' ? term : {});

/** A sale as an item of a quote or an order says it. */
export interface ItemSale extends Sale {
  /** JSON pointer to the item. */
  readonly pointer: string;
}

/** The restrictions that sales break, at the item that breaks each. */
export function saleFindings(sales: readonly ItemSale[], restricting: readonly RestrictingAgreement[]): Finding[] {
  const agreements = restricting.map((body) => readAgreement(body).draft).filter((draft): draft is DraftAgreement => draft !== undefined);
  return sales.flatMap(({ pointer, ...sale }) => checkSale(sale, agreements).map((finding) => ({ ...finding, message: `${finding.pointer ?? ''} ${finding.message}`.trimStart(), pointer })));
}

/** A price as a catalog, a quote or an order shows it. */
export interface ShownPrice {
  readonly priceType?: string | undefined;
  readonly amount: Money;
}

/** What of the prices is the resale price: what recurs, else what is paid once, else what is paid for use; several of one kind are one price. */
export function resalePriceOf(prices: readonly ShownPrice[]): Money | undefined {
  const kind = ['recurring', 'oneTime', 'usage'].find((name) => prices.some(({ priceType = 'oneTime' }) => priceType === name));
  const [first, ...others] = prices.filter(({ priceType = 'oneTime' }) => priceType === kind).map(({ amount }) => amount);
  return first && { unit: first.unit, value: sumOf([first, ...others].filter(({ unit }) => unit === first.unit).map(({ value }) => value)) };
}

/** A price for several as the price of one. */
export const eachOf = ({ unit, value }: Money, quantity: number): Money => ({ unit, value: quantity > 0 ? value.dividedBy(decimal(quantity)) : value });

/** Where something is sold: the first place that is an ISO 3166 code, since other places are addresses that only their owner can read. */
export const territoryOf = (places: readonly (string | undefined)[]): string | undefined => places.find((place) => place !== undefined && /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(place));

