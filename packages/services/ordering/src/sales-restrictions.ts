import type { Finding } from '@concord/errors';
import { parseMoney, type WireMoney } from '@concord/money';
import { keptParts, type ChangeContext } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';
import { eachOf, type ItemSale, resalePriceOf, restrictingPart, saleFindings, type ShownPrice, territoryOf } from '@concord/terms';
import { copyOf, itemOf, type Offering, type Quote, quoteOf, type Specification } from './items-from-quote.ts';
import type { ProductOrder, ProductOrderItem } from './order.ts';

/** The agreements that restrict sales, as far as they do: every caller's order is held against them, whoever's they are. */
export const restrictions = keptParts('restrictingAgreement', 'Agreement', restrictingPart);

/** What an order is asked against: the order itself, its quote, and when it is made. */
interface Asked {
  readonly order: ProductOrder;
  readonly quote: Quote | undefined;
  readonly at: number;
  readonly transaction: Transaction;
}

/** Nothing is ordered that an agreement forbids, quoted before or not: by whom it is sold, where, through which channel and at what price. */
export async function salesAreAllowed(order: ProductOrder, previous: ProductOrder | undefined, { transaction, now }: ChangeContext): Promise<Finding[]> {
  if (previous) return [];
  const restricting = await restrictions.all(transaction);
  if (restricting.length === 0) return [];
  const asked = { order, quote: await quoteOf(order, transaction), at: now.getTime(), transaction };
  const sales: ItemSale[] = [];
  for (const [index, item] of order.productOrderItem.entries()) if (item.action === 'add') sales.push(...(await salesOf(item, `/productOrderItem/${index}`, asked)));
  return saleFindings(sales, restricting);
}

/** An item and, of a bundle, its parts: the seller of the whole sells them too, at no price of their own. */
async function salesOf(item: ProductOrderItem, pointer: string, asked: Asked): Promise<readonly ItemSale[]> {
  const offering = await copyOf<Offering>(asked.transaction, 'productOffering', item.productOffering?.id);
  const seller = await sellerOf(offering, asked);
  if (!offering || !seller) return [];
  const sale = { pointer, seller, at: asked.at, territory: territoryOf(placesOf(item, asked)), channels: channelsOf(item, asked) };
  const parts = (item.productOrderItem ?? []).flatMap(({ productOffering }) => (productOffering ? [{ ...sale, offering: productOffering.id }] : []));
  return [{ ...sale, offering: offering.id, price: await priceOf(item, offering, asked) }, ...parts];
}

/** Who sells according to the catalog, else according to the order. */
async function sellerOf(offering: Offering | undefined, { order, transaction }: Asked): Promise<string | undefined> {
  const specification = await copyOf<Specification>(transaction, 'productSpecification', offering?.productSpecification?.id);
  return [...(specification?.relatedParty ?? []), ...(order.relatedParty ?? [])].find(({ role }) => role === 'seller')?.id;
}

/** The item's own places, then those of the item that was quoted, then the country that the quote's contact says. */
const placesOf = (item: ProductOrderItem, { quote }: Asked): readonly (string | undefined)[] => [
  ...(item.product?.place ?? []).map(({ id }) => id),
  ...((quote && itemOf(quote, item)?.product?.place) ?? []).map(({ id }) => id),
  ...(quote?.contactMedium ?? []).map(({ characteristic }) => characteristic?.country),
];

/** The channels that the order says, else those of the item that was quoted. */
const channelsOf = (item: ProductOrderItem, { order, quote }: Asked): readonly string[] => (order.channel ?? (quote && itemOf(quote, item)?.channel) ?? []).map(({ id }) => id);

interface OfferingPrice extends Document {
  readonly priceType?: string;
  readonly price?: WireMoney;
}

/** The price that was quoted, else the catalog's. */
async function priceOf(item: ProductOrderItem, offering: Offering, { quote, transaction }: Asked): Promise<ItemSale['price']> {
  const quoted = quote && itemOf(quote, item);
  if (quoted?.quoteItemPrice) return resalePriceOf(quoted.quoteItemPrice.map(({ priceType, price }) => shown(priceType, price.dutyFreeAmount, quoted.quantity)));
  const prices = await transaction.collection<OfferingPrice>('copy.productOfferingPrice').findMany((offering.productOfferingPrice ?? []).map(({ id }) => id));
  return resalePriceOf(prices.flatMap(({ document: { priceType, price } }) => (price ? [shown(priceType, price, 1)] : [])));
}

/** A usage price is for one unit as it is; the others are for the quantity that was quoted. */
function shown(priceType: string | undefined, money: WireMoney, quantity = 1): ShownPrice {
  const amount = parseMoney(money);
  return { priceType, amount: priceType === 'usage' ? amount : eachOf(amount, quantity) };
}
