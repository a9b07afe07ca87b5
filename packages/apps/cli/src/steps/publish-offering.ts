import type { Offering, Price } from '../case/case.ts';
import type { Client } from '../suite/client.ts';

/** A catalog entry: an offering, and for a bundle the offerings it is made of. */
export interface CatalogEntry extends Offering {
  readonly name?: string;
  /** Who delivers it, where that is not the seller. */
  readonly supplier?: string;
  /** Ids of the parts of a bundle, published before it. */
  readonly parts?: readonly string[];
}

/** Publishes specification, prices and offering (TMF620). */
export async function publishOffering({ id, name = id, seller, supplier, prices, parts = [] }: CatalogEntry, operator: Client): Promise<void> {
  const specification = `${id}-specification`;
  const roles = [{ id: seller, role: 'seller' }, ...(supplier === undefined ? [] : [{ id: supplier, role: 'supplier' }])];
  await operator.create('ProductSpecification', { id: specification, name, lifecycleStatus: 'Active', relatedParty: roles.map((party) => ({ ...party, '@referredType': 'Organization' })) });
  const priced = prices.map((price, index) => ({ id: `${id}-price-${index + 1}`, price }));
  for (const { id: priceId, price } of priced) await operator.create('ProductOfferingPrice', { id: priceId, name: `${name} ${price.priceType}`, lifecycleStatus: 'Active', ...priceBody(price) });
  await operator.create('ProductOffering', {
    id, name, lifecycleStatus: 'Active', isSellable: true, isBundle: parts.length > 0,
    productSpecification: { id: specification },
    productOfferingPrice: priced.map(({ id: priceId }) => ({ id: priceId })),
    ...(parts.length > 0 ? { bundledProductOffering: parts.map((part) => ({ id: part, name: part })) } : {}),
  });
}

/** What a price counts follows from its type. */
function priceBody({ priceType, price, usageType, quantity, per = '1' }: Price): object {
  if (priceType === 'recurring') return { priceType, price, recurringChargePeriodType: 'month', recurringChargePeriodLength: 1 };
  if (priceType !== 'usage') return { priceType, price };
  return {
    priceType, price,
    ...(quantity === undefined ? {} : { unitOfMeasure: { amount: Number(per), units: quantity } }),
    ...(usageType === undefined ? {} : { prodSpecCharValueUse: [{ name: 'usageType', productSpecCharacteristicValue: [{ value: usageType }] }] }),
  };
}
