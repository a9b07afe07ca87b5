import type { EntityRef, Resource } from '@concord/resource';

export interface PartyRef {
  readonly id: string;
  readonly role?: string;
  readonly name?: string;
}

interface OrderedProduct {
  readonly id?: string;
  /** What is ordered where no offering is named. */
  readonly productSpecification?: { readonly id: string; readonly name?: string };
  readonly relatedParty?: readonly PartyRef[];
  /** One that is an ISO 3166 code says where the item is sold. */
  readonly place?: readonly { readonly id?: string }[];
  readonly productCharacteristic?: readonly { readonly name: string; readonly value: unknown }[];
}

export interface ProductOrderItem {
  readonly id: string;
  readonly action: string;
  readonly quantity?: number;
  readonly state?: string;
  readonly productOffering?: { readonly id: string; readonly name?: string };
  readonly quoteItem?: { readonly id: string; readonly quoteId?: string };
  /** Its relatedParty in the role `deliveryPartner` delivers the item. */
  readonly product?: OrderedProduct;
  /** The parts of a bundle. */
  readonly productOrderItem?: readonly ProductOrderItem[];
}

/** A TMF622 order as its document promises it. */
export interface ProductOrder extends Resource {
  readonly state: string;
  readonly completionDate?: string;
  readonly quote?: readonly EntityRef[];
  readonly agreement?: readonly EntityRef[];
  readonly relatedParty?: readonly PartyRef[];
  readonly channel?: readonly EntityRef[];
  readonly productOrderItem: readonly ProductOrderItem[];
}

/** The items that somebody delivers: a bundle is delivered by its parts. */
export function leaves(items: readonly ProductOrderItem[]): readonly ProductOrderItem[] {
  return items.flatMap((item) => (item.productOrderItem?.length ? leaves(item.productOrderItem) : [item]));
}

/** Every item with its parts changed by `change`, leaves first. */
export function mapItems(items: readonly ProductOrderItem[], change: (item: ProductOrderItem) => ProductOrderItem): readonly ProductOrderItem[] {
  return items.map((item) => change(item.productOrderItem?.length ? { ...item, productOrderItem: mapItems(item.productOrderItem, change) } : item));
}

/**
 * The role under which an item says who delivers it. It is no role of any agreement: a supplier of an agreement may be somebody
 * else than who delivers, and terms must not take one for the other.
 */
export const deliveryRole = 'deliveryPartner';

/** Those who deliver an item. */
export const delivererOf = ({ product }: ProductOrderItem): readonly string[] =>
  (product?.relatedParty ?? []).filter(({ role }) => role === deliveryRole).map(({ id }) => id);

/** The ids of the items of an order that a party delivers. */
export const itemsDeliveredBy = (party: string, { productOrderItem }: ProductOrder): ReadonlySet<string> =>
  new Set(leaves(productOrderItem).filter((item) => delivererOf(item).includes(party)).map(({ id }) => id));
