import { decimal, wireMoney, type WireMoney } from '@concord/money';
import { type Offering, type OfferingInput, parseOffering } from '@concord/rating';
import type { EntityRef, RelatedParty } from '@concord/resource';
import type { Document, Transaction } from '@concord/storage-port';

interface OfferingCopy extends Document {
  readonly productSpecification?: EntityRef;
  readonly productOfferingPrice?: readonly EntityRef[];
}

export interface SpecificationCopy extends Document {
  readonly relatedParty?: readonly RelatedParty[];
}

interface PriceCopy extends Document {
  readonly priceType?: string;
  readonly price?: WireMoney;
  readonly unitOfMeasure?: { readonly amount?: number; readonly units?: string };
  readonly prodSpecCharValueUse?: readonly { readonly name?: string; readonly productSpecCharacteristicValue?: readonly { readonly value?: unknown }[] }[];
}

/** What a reference to the catalog led to: the offering as money sees it, or the resource whose event has not come yet. */
type FoundOffering = { readonly offering: Offering } | { readonly awaits: string };

/** The offerings that a batch of events names, each read from the copies once until they change. */
export interface CatalogCopy {
  offering(id: string): Promise<FoundOffering>;
  forget(): void;
}

export function catalogCopy(transaction: Transaction): CatalogCopy {
  const found = new Map<string, FoundOffering>();
  return {
    async offering(id) {
      const known = found.get(id) ?? (await readOffering(id, transaction));
      found.set(id, known);
      return known;
    },
    forget: () => found.clear(),
  };
}

async function readOffering(id: string, transaction: Transaction): Promise<FoundOffering> {
  const copy = (await transaction.collection<OfferingCopy>('copy.productOffering').find(id))?.document;
  if (!copy) return { awaits: `productOffering/${id}` };
  const specificationId = copy.productSpecification?.id;
  const specification = specificationId ? (await transaction.collection<SpecificationCopy>('copy.productSpecification').find(specificationId))?.document : undefined;
  if (specificationId && !specification) return { awaits: `productSpecification/${specificationId}` };
  const priceIds = (copy.productOfferingPrice ?? []).map((price) => price.id);
  const prices = (await transaction.collection<PriceCopy>('copy.productOfferingPrice').findMany(priceIds)).map(({ document }) => document);
  const missing = priceIds.find((priceId) => !prices.some((price) => price.id === priceId));
  if (missing) return { awaits: `productOfferingPrice/${missing}` };
  return { offering: parseOffering({ id, seller: sellerOf(specification) ?? '', prices: prices.flatMap(priceOf) }) };
}

export const sellerOf = (specification: SpecificationCopy | undefined): string | undefined => specification?.relatedParty?.find(({ role }) => role === 'seller')?.id;

const usageTypeOf = ({ prodSpecCharValueUse = [] }: PriceCopy): unknown => prodSpecCharValueUse.find(({ name }) => name === 'usageType')?.productSpecCharacteristicValue?.[0]?.value;

function priceOf(copy: PriceCopy): OfferingInput['prices'] {
  const { priceType = 'oneTime', price, unitOfMeasure } = copy;
  const usageType = usageTypeOf(copy);
  if (!price) return [];
  return [{
    priceType,
    price: perUnit(price, unitOfMeasure?.amount ?? 1),
    ...(typeof usageType === 'string' && { usageType }),
    ...(priceType === 'usage' && unitOfMeasure?.units !== undefined && { quantity: unitOfMeasure.units }),
  }];
}

/** A price for a thousand units is a thousandth for one. */
const perUnit = ({ unit, value }: WireMoney, amount: number): WireMoney => (amount === 1 ? { unit, value } : wireMoney(unit, decimal(value).dividedBy(decimal(amount))));
