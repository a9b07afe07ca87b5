import { decimal, wireMoney, type WireMoney } from '@concord/money';
import type { EntityRef } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';
import type { Quote, QuoteItem, QuotePrice } from './quote.ts';

interface Offering extends Document {
  readonly name?: string;
  readonly productOfferingPrice?: readonly EntityRef[];
}

interface OfferingPrice extends Document {
  readonly name?: string;
  readonly priceType?: string;
  readonly recurringChargePeriodType?: string;
  readonly unitOfMeasure?: { readonly amount?: number; readonly units?: string };
  readonly price?: WireMoney;
}

/** Every item priced from the catalog as this service knows it, and the totals by price type, period and currency. */
export async function priceQuote(quote: Quote, transaction: Transaction): Promise<Quote> {
  const quoteItem: QuoteItem[] = [];
  for (const item of quote.quoteItem) quoteItem.push(await priceItem(item, transaction));
  return { ...quote, quoteItem, quoteTotalPrice: totals(quoteItem.flatMap(({ quoteItemPrice = [] }) => quoteItemPrice)) };
}

/** An item whose offering is not known here (yet) keeps no price, and its quote cannot be approved. */
async function priceItem({ quoteItemPrice: _stale, ...item }: QuoteItem, transaction: Transaction): Promise<QuoteItem> {
  const offering = item.productOffering && (await transaction.collection<Offering>('copy.productOffering').find(item.productOffering.id))?.document;
  if (!offering) return item;
  const ids = (offering.productOfferingPrice ?? []).map(({ id }) => id);
  const found = await transaction.collection<OfferingPrice>('copy.productOfferingPrice').findMany(ids);
  const prices = ids.flatMap((id) => found.filter(({ document }) => document.id === id).map(({ document }) => document));
  return prices.length < ids.length ? item : { ...item, quoteItemPrice: prices.flatMap((price) => itemPrice(price, item.quantity ?? 1)) };
}

/** One-time and recurring prices are for the item's whole quantity; a usage price is for one unit, since nobody knows the use yet. */
function itemPrice({ id, name, priceType = 'oneTime', price, unitOfMeasure, recurringChargePeriodType }: OfferingPrice, quantity: number): QuotePrice[] {
  if (!price) return [];
  const factor = priceType === 'usage' ? decimal('1') : decimal(quantity);
  return [{
    ...(name ? { name } : {}),
    priceType,
    ...(priceType === 'recurring' ? { recurringChargePeriod: recurringChargePeriodType ?? 'month' } : {}),
    ...(priceType === 'usage' && unitOfMeasure?.units ? { unitOfMeasure: unitOfMeasure.units } : {}),
    price: { dutyFreeAmount: wireMoney(price.unit, decimal(price.value).times(factor)) },
    productOfferingPrice: { id, ...(name ? { name } : {}) },
  }];
}

/** Usage prices are rates and not summed; what is summed is summed within its type, period and currency. */
function totals(prices: readonly QuotePrice[]): QuotePrice[] {
  const summable = prices.filter(({ priceType }) => priceType !== 'usage');
  return [...Map.groupBy(summable, kindOf).values()].map(sum);
}

const kindOf = ({ priceType, recurringChargePeriod = '', price }: QuotePrice): string => JSON.stringify([priceType, recurringChargePeriod, price.dutyFreeAmount.unit]);

function sum([first, ...rest]: QuotePrice[]): QuotePrice {
  if (!first) throw new TypeError('a group of prices has at least one');
  const { priceType, recurringChargePeriod } = first;
  const value = rest.reduce((total, { price }) => total.plus(decimal(price.dutyFreeAmount.value)), decimal(first.price.dutyFreeAmount.value));
  return {
    priceType,
    ...(recurringChargePeriod ? { recurringChargePeriod } : {}),
    price: { dutyFreeAmount: wireMoney(first.price.dutyFreeAmount.unit, value) },
  };
}
