import { decimal } from '@concord/money';
import { readInstant } from '@concord/period';
import type { ActiveProduct, RelatedParty } from '@concord/rating';
import { type Document, everything, type Predicate } from '@concord/storage-port';
import { acquisitionBy } from '../desk/acquisitions.ts';
import { withoutPrices } from '../desk/commercial-events.ts';
import type { Desk } from '../desk/rating-desk.ts';

export interface ProductCopy extends Document {
  readonly startDate?: string;
  readonly terminationDate?: string;
  readonly productOffering?: { readonly id: string };
  readonly relatedParty?: readonly RelatedParty[];
  readonly productCharacteristic?: readonly { readonly name: string; readonly value: unknown }[];
  readonly productRelationship?: readonly { readonly relationshipType: string }[];
}

/** Every product that is or was active, as money sees it; with `where`, those of them. A part of a bundle has no price of its own. */
export async function activeProducts({ context, catalog }: Pick<Desk, 'context' | 'catalog'>, where?: Predicate): Promise<readonly ActiveProduct[]> {
  const products: ActiveProduct[] = [];
  for (const copy of await everything<ProductCopy>('copy.product', context.transaction, where)) {
    const found = copy.productOffering ? await catalog.offering(copy.productOffering.id) : undefined;
    const start = copy.startDate === undefined ? undefined : readInstant(copy.startDate);
    if (!found || 'awaits' in found || start === undefined) continue;
    products.push(productOf(copy, isPart(copy) ? withoutPrices(found.offering) : found.offering, start));
  }
  return products;
}

const isPart = ({ productRelationship = [] }: ProductCopy): boolean => productRelationship.some(({ relationshipType }) => relationshipType === 'bundledBy');

function productOf(copy: ProductCopy, offering: ActiveProduct['offering'], start: number): ActiveProduct {
  const characteristics = Object.fromEntries((copy.productCharacteristic ?? []).map(({ name, value }) => [name, value]));
  const end = copy.terminationDate === undefined ? undefined : readInstant(copy.terminationDate);
  return {
    id: copy.id, offering, quantity: decimal(characteristics.quantity ?? 1), characteristics,
    relatedParty: (copy.relatedParty ?? []).map(({ id, role }) => ({ id, role })),
    active: end === undefined ? { start } : { start, end }, ...acquisitionBy(copy.relatedParty, start),
  };
}
