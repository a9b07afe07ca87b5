import type { WireMoney } from '@concord/money';
import type { EntityRef } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';
import { deliveryRole, type PartyRef, type ProductOrder, type ProductOrderItem } from './order.ts';

interface QuoteItem {
  readonly id?: string;
  readonly action?: string;
  readonly quantity?: number;
  readonly productOffering?: { readonly id: string; readonly name?: string };
  readonly product?: { readonly place?: readonly { readonly id?: string }[] };
  readonly channel?: readonly EntityRef[];
  readonly quoteItemPrice?: readonly { readonly priceType: string; readonly price: { readonly dutyFreeAmount: WireMoney } }[];
}

export interface Quote extends Document {
  readonly state: string;
  readonly relatedParty?: readonly PartyRef[];
  readonly agreement?: readonly EntityRef[];
  readonly contactMedium?: readonly { readonly characteristic?: { readonly country?: string } }[];
  readonly quoteItem: readonly QuoteItem[];
}

export interface Offering extends Document {
  readonly name: string;
  readonly productOfferingPrice?: readonly EntityRef[];
  readonly productSpecification?: EntityRef;
  readonly bundledProductOffering?: readonly { readonly id: string; readonly name?: string }[];
}

export interface Specification extends Document {
  readonly relatedParty?: readonly PartyRef[];
}

/** This service's copy of another's resource; undefined until its event has come. */
export async function copyOf<D extends Document>(transaction: Transaction, collection: string, id: string | undefined): Promise<D | undefined> {
  return id ? (await transaction.collection<D>(`copy.${collection}`).find(id))?.document : undefined;
}

export const quoteOf = (order: ProductOrder, transaction: Transaction): Promise<Quote | undefined> => copyOf<Quote>(transaction, 'quote', order.quote?.[0]?.id);

/** In an order of a quote, an item that names no offering is what the quote's item of that id says; whoever was quoted for orders. */
async function withItemsFromQuote(order: ProductOrder, transaction: Transaction): Promise<ProductOrder> {
  const quote = await quoteOf(order, transaction);
  if (!quote) return order;
  const productOrderItem = order.productOrderItem.map((item) => quotedItem(item, quote));
  return { ...order, productOrderItem, relatedParty: order.relatedParty ?? quote.relatedParty ?? [], agreement: order.agreement ?? quote.agreement ?? [] };
}

/** The item of a quote that an item of its order orders. */
export const itemOf = ({ quoteItem }: Quote, item: ProductOrderItem): QuoteItem | undefined => quoteItem.find(({ id }) => id === (item.quoteItem?.id ?? item.id));

function quotedItem(item: ProductOrderItem, quote: Quote): ProductOrderItem {
  const { id: quoteId } = quote;
  const quoted = item.productOffering ? undefined : itemOf(quote, item);
  if (!quoted?.productOffering) return item;
  return { ...item, quantity: item.quantity ?? quoted.quantity ?? 1, productOffering: quoted.productOffering, quoteItem: { id: quoted.id ?? item.id, quoteId } };
}

/** Bundles are split into parts, and every part is given to the partner that delivers it according to the catalog. */
async function withDeliverers(item: ProductOrderItem, transaction: Transaction): Promise<ProductOrderItem> {
  const offering = await copyOf<Offering>(transaction, 'productOffering', item.productOffering?.id);
  const parts = item.productOrderItem ?? partsOf(item, offering);
  if (parts.length > 0) return { ...item, productOrderItem: await inTurn(parts, (part) => withDeliverers(part, transaction)) };
  const specification = await copyOf<Specification>(transaction, 'productSpecification', specificationOf(item, offering));
  const supplier = specification?.relatedParty?.find(({ role }) => role === 'supplier') ?? specification?.relatedParty?.find(({ role }) => role === 'seller');
  return supplier ? assigned(item, supplier) : item;
}

/** Of what is ordered: as the offering has it, and where none is named, as the item itself says. */
const specificationOf = ({ product }: ProductOrderItem, offering: Offering | undefined): string | undefined => (offering ?? product)?.productSpecification?.id;

const partsOf = ({ id, action, quantity = 1 }: ProductOrderItem, offering: Offering | undefined): readonly ProductOrderItem[] =>
  (offering?.bundledProductOffering ?? []).map((productOffering, index) => ({ id: `${id}.${index + 1}`, action, quantity, productOffering }));

function assigned(item: ProductOrderItem, { id, name }: PartyRef): ProductOrderItem {
  const others = (item.product?.relatedParty ?? []).filter(({ role }) => role !== deliveryRole);
  return { ...item, product: { ...item.product, relatedParty: [...others, { id, role: deliveryRole, ...(name ? { name } : {}) }] } };
}

/** What items refer to and is not known here (yet): without it nobody could say who delivers them. */
export async function unknownInCatalog(item: ProductOrderItem, transaction: Transaction): Promise<readonly string[]> {
  const id = item.productOffering?.id;
  const offering = await copyOf<Offering>(transaction, 'productOffering', id);
  if (id && !offering) return [`offering ${id}`];
  const specification = specificationOf(item, offering);
  return !specification || (await copyOf(transaction, 'productSpecification', specification)) ? [] : [`specification ${specification}`];
}

/** One after the other: a transaction answers one question at a time. */
async function inTurn<T>(values: readonly T[], work: (value: T) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (const value of values) results.push(await work(value));
  return results;
}

/** Those whom the order concerns: its own parties and everyone who delivers a part. */
export async function splitByDeliverer(order: ProductOrder, transaction: Transaction): Promise<ProductOrder> {
  const ordered = await withItemsFromQuote(order, transaction);
  return { ...ordered, productOrderItem: await inTurn(ordered.productOrderItem, (item) => withDeliverers(item, transaction)) };
}
