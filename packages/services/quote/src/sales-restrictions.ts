import type { Finding } from '@concord/errors';
import { parseMoney } from '@concord/money';
import { type ChangeContext, type EntityRef, keptParts, type RelatedParty } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';
import { eachOf, type ItemSale, resalePriceOf, restrictingPart, saleFindings, territoryOf } from '@concord/terms';
import type { Quote, QuoteItem } from './quote.ts';

/** The agreements that restrict sales, as far as they do: every caller's quote is held against them, whoever's they are. */
export const restrictions = keptParts('restrictingAgreement', 'Agreement', restrictingPart);

interface Offering extends Document {
  readonly productSpecification?: EntityRef;
  readonly bundledProductOffering?: readonly EntityRef[];
}

interface Specification extends Document {
  readonly relatedParty?: readonly RelatedParty[];
}

/** What is asked about an item: in which quote, and when. */
interface Asked {
  readonly quote: Quote;
  readonly at: number;
  readonly transaction: Transaction;
}

/** Nothing is promised that an agreement forbids: by whom it is sold, where, through which channels and at what price (asked when a quote is approved). */
export async function salesAreAllowed(quote: Quote, { transaction, now }: ChangeContext): Promise<Finding[]> {
  const restricting = await restrictions.all(transaction);
  if (restricting.length === 0) return [];
  const sales: ItemSale[] = [];
  for (const [index, item] of quote.quoteItem.entries()) sales.push(...(await salesOf(item, `/quoteItem/${index}`, { quote, at: now.getTime(), transaction })));
  return saleFindings(sales, restricting);
}

/** An item and, of a bundle, its parts: the seller of the whole sells them too, at no price of their own. */
async function salesOf(item: QuoteItem, pointer: string, { quote, at, transaction }: Asked): Promise<readonly ItemSale[]> {
  const offering = item.productOffering && (await transaction.collection<Offering>('copy.productOffering').find(item.productOffering.id))?.document;
  const seller = (await sellerOf(offering, transaction)) ?? quote.relatedParty?.find(({ role }) => role === 'seller')?.id;
  if (!offering || !seller) return [];
  const sale = { pointer, seller, at, territory: territoryOf(placesOf(item, quote)), channels: (item.channel ?? []).map(({ id }) => id) };
  return [{ ...sale, offering: offering.id, price: priceOf(item) }, ...(offering.bundledProductOffering ?? []).map((part) => ({ ...sale, offering: part.id }))];
}

async function sellerOf(offering: Offering | undefined, transaction: Transaction): Promise<string | undefined> {
  const id = offering?.productSpecification?.id;
  const specification = id === undefined ? undefined : (await transaction.collection<Specification>('copy.productSpecification').find(id))?.document;
  return specification?.relatedParty?.find(({ role }) => role === 'seller')?.id;
}

/** The item's own places, then the country that the quote's contact says. */
const placesOf = ({ product }: QuoteItem, { contactMedium = [] }: Quote): readonly (string | undefined)[] =>
  [...(product?.place ?? []).map(({ id }) => id), ...contactMedium.map(({ characteristic }) => characteristic?.country)];

function priceOf({ quoteItemPrice = [], quantity = 1 }: QuoteItem): ItemSale['price'] {
  return resalePriceOf(quoteItemPrice.map(({ priceType, price }) => {
    const amount = parseMoney(price.dutyFreeAmount);
    return { priceType, amount: priceType === 'usage' ? amount : eachOf(amount, quantity) };
  }));
}
